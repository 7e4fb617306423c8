use std::{fmt, str::FromStr};

use super::line;
use crate::domain::ParseError;

/// The name by which a person, or a body, answers for what it did to a note:
/// one line of 1 to 120 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName(Box<str>);

impl PersonName {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether two names are meant for the same person: capitals, spaces, the
    /// half-space and the two alphabets' letters for one do not tell people
    /// apart.
    pub fn same_as(&self, other: &Self) -> bool {
        let plain = |name: &Self| {
            let letters = name.0.chars().filter(|c| !c.is_whitespace() && *c != '\u{200c}');
            let same = letters.map(|c| match c {
                'ي' | 'ى' => 'ی',
                'ك' => 'ک',
                _ => c,
            });
            same.flat_map(char::to_lowercase).collect::<String>()
        };
        plain(self) == plain(other)
    }
}

impl FromStr for PersonName {
    type Err = ParseError;

    /// Spaces around the name and repeated ones within are left out.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = line(&name, 120);
        let name = name.ok_or(ParseError::Name("a name of 1 to 120 characters that are seen"))?;
        Ok(Self(name.into()))
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_spaces_do_not_tell_people_apart() {
        let name = |text: &str| text.parse::<PersonName>().unwrap();
        assert!(name("Entente  Board ").same_as(&name("entente board")));
        assert!(name("هیئت آنتانت").same_as(&name("هيئت\u{200c}آنتانت")));
        assert!(!name("Entente board").same_as(&name("Entente editors")));
        for text in ["", " \n ", "a\u{7}b", "a\u{202e}b", "\u{200b}", &"a".repeat(121)] {
            assert!(text.parse::<PersonName>().is_err(), "{text:?}");
        }
    }
}
