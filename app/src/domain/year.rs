use std::{fmt, str::FromStr};

use super::ParseError;

/// A calendar year of the common era, from 1800 to 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    const FIRST: u16 = 1800;

    /// The last year there is here: 2199.
    pub const LAST: Self = Self(2199);

    /// The year of that number; `None` outside 1800 to 2199.
    pub fn new(number: u16) -> Option<Self> {
        (Self::FIRST..=Self::LAST.0).contains(&number).then_some(Self(number))
    }

    /// The number of the year.
    pub fn number(self) -> u16 {
        self.0
    }

    /// The year `years` before this one; `None` before 1800.
    pub fn before(self, years: u16) -> Option<Self> {
        self.0.checked_sub(years).and_then(Self::new)
    }
}

impl FromStr for Year {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ParseError::Year);
        }
        text.parse().ok().and_then(Self::new).ok_or(ParseError::Year)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
