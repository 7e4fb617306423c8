use std::{fmt, str::FromStr};

use super::ParseError;

/// One kind of tie between countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// International works with authors in both countries, by year, counted
    /// whole: a work with authors in k countries counts once for each of its
    /// k(k−1)/2 pairs.
    Copublications,
}

impl Layer {
    /// Every layer, in the order it is offered.
    pub const ALL: &[Self] = &[Self::Copublications];

    /// The name in addresses, files and the API.
    pub fn id(self) -> &'static str {
        match self {
            Self::Copublications => "copublications",
        }
    }
}

impl FromStr for Layer {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::ALL.iter().copied().find(|layer| layer.id() == text).ok_or(ParseError::Layer)
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
