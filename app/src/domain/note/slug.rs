use std::{fmt, str::FromStr};

use crate::domain::ParseError;

/// The name of a note in addresses and files: words of small Latin letters and
/// digits joined by hyphens, 3 to 80 characters in all. It never changes.
///
/// ```
/// use app::domain::note::Slug;
/// assert!("china-us-agreement".parse::<Slug>().is_ok());
/// assert!("China--US".parse::<Slug>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Box<str>);

impl Slug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let word = |word: &str| {
            let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !word.is_empty() && word.bytes().all(small)
        };
        if (3..=80).contains(&text.len()) && text.split('-').all(word) {
            Ok(Self(text.into()))
        } else {
            Err(ParseError::Name(
                "a slug: 3 to 80 small Latin letters and digits, words joined by -",
            ))
        }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_words_of_small_letters_and_digits() {
        for text in ["abc", "a-b", "vaccines-2021", &"a".repeat(80)] {
            assert_eq!(text.parse::<Slug>().map(|slug| slug.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "ab", "-ab", "ab-", "a--b", "Abc", "a_b", "a b", "نقش", &"a".repeat(81)]
        {
            assert!(text.parse::<Slug>().is_err(), "{text}");
        }
    }
}
