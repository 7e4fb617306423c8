use std::{fmt, str::FromStr};

use super::ParseError;

/// The counting threshold: a ratio on fewer works than this is computed but
/// marked "below the counting threshold" and not coloured.
///
/// From 1 to 1,000,000 works; 10 unless the address says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u32);

impl Threshold {
    const LAST: u32 = 1_000_000;

    /// The threshold of that many works; `None` outside 1 to 1,000,000.
    pub fn new(works: u32) -> Option<Self> {
        (1..=Self::LAST).contains(&works).then_some(Self(works))
    }

    /// The threshold nearest to a number of works.
    pub fn nearest(works: u64) -> Self {
        Self(u32::try_from(works).unwrap_or(Self::LAST).clamp(1, Self::LAST))
    }

    /// The number of works.
    pub fn works(self) -> u32 {
        self.0
    }

    /// Whether a count is enough for its ratios to be coloured and ranked.
    pub fn admits(self, count: u32) -> bool {
        count >= self.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(10)
    }
}

impl FromStr for Threshold {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        text.parse().ok().and_then(Self::new).ok_or(ParseError::Threshold)
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
