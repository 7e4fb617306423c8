use std::{fmt, str::FromStr};

use super::{Iso2, ParseError};

/// Two different countries, unordered; written with the codes sorted: `IR-US`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    a: Iso2,
    b: Iso2,
}

impl Pair {
    /// The pair of two countries in any order; `None` when they are the same.
    pub fn new(x: Iso2, y: Iso2) -> Option<Self> {
        (x != y).then(|| Self::sorted(x, y))
    }

    /// The pair of two countries that are known to differ.
    pub(super) fn sorted(x: Iso2, y: Iso2) -> Self {
        if x < y { Self { a: x, b: y } } else { Self { a: y, b: x } }
    }

    /// The country whose code comes first.
    pub fn a(self) -> Iso2 {
        self.a
    }

    /// The country whose code comes second.
    pub fn b(self) -> Iso2 {
        self.b
    }
}

impl FromStr for Pair {
    type Err = ParseError;

    /// Reads `IR-US`; `US-IR` is the same pair.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (x, y) = text.split_once('-').ok_or(ParseError::Pair)?;
        let x = x.parse().map_err(|_| ParseError::Pair)?;
        let y = y.parse().map_err(|_| ParseError::Pair)?;
        Self::new(x, y).ok_or(ParseError::Pair)
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.a, self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_the_same_in_either_order() {
        let pair: Pair = "US-IR".parse().unwrap();
        assert_eq!(pair, "IR-US".parse().unwrap());
        assert_eq!(pair.to_string(), "IR-US");
    }

    #[test]
    fn a_country_is_no_pair_with_itself() {
        assert_eq!("IR-IR".parse::<Pair>(), Err(ParseError::Pair));
        assert_eq!("IR".parse::<Pair>(), Err(ParseError::Pair));
        assert_eq!("IR-us".parse::<Pair>(), Err(ParseError::Pair));
    }
}
