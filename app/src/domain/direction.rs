use std::{fmt, str::FromStr};

use super::{Iso2, Pair, ParseError};

/// Two different countries in an order; written `IR>US`: seen from Iran.
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

    /// The country it is seen from.
    pub fn from(self) -> Iso2 {
        self.from
    }

    /// The country it is seen towards.
    pub fn to(self) -> Iso2 {
        self.to
    }

    /// The same two countries, unordered.
    pub fn pair(self) -> Option<Pair> {
        Pair::new(self.from, self.to)
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
