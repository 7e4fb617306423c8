use std::{fmt, str::FromStr};

use super::{Iso2, Pair, ParseError};

/// Two different countries in an order: from one towards the other; written
/// `IR>US`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Direction {
    from: Iso2,
    to: Iso2,
}

impl Direction {
    /// The direction between two countries; `None` when they are the same.
    pub fn new(from: Iso2, to: Iso2) -> Option<Self> {
        (from != to).then_some(Self { from, to })
    }

    /// The country it begins at.
    pub fn from(self) -> Iso2 {
        self.from
    }

    /// The country it leads to.
    pub fn to(self) -> Iso2 {
        self.to
    }

    /// The pair of the two countries, and whether the direction leads from
    /// its first to its second.
    pub fn pair(self) -> (Pair, bool) {
        (Pair::sorted(self.from, self.to), self.from < self.to)
    }
}

impl FromStr for Direction {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (from, to) = text.split_once('>').ok_or(ParseError::Direction)?;
        let from = from.parse().map_err(|_| ParseError::Direction)?;
        let to = to.parse().map_err(|_| ParseError::Direction)?;
        Self::new(from, to).ok_or(ParseError::Direction)
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}>{}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_direction_has_an_order_and_its_pair_has_none() {
        let direction: Direction = "US>IR".parse().unwrap();
        assert_eq!(direction.to_string(), "US>IR");
        assert_eq!(direction.pair(), ("IR-US".parse().unwrap(), false));
        let back: Direction = "IR>US".parse().unwrap();
        assert_eq!(back.pair(), ("IR-US".parse().unwrap(), true));
        for text in ["IR>IR", "IR-US", "IR>", "ir>US"] {
            assert_eq!(text.parse::<Direction>(), Err(ParseError::Direction), "{text}");
        }
    }
}
