use std::{fmt, str::FromStr};

use super::{Layer, ParseError};

/// The counting threshold: a ratio on a smaller count than this is computed
/// but marked "below the counting threshold" and not coloured.
///
/// From 1 to 1,000,000 of what the layer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u32);

impl Threshold {
    const LAST: u32 = 1_000_000;

    /// The threshold of that count; `None` outside 1 to 1,000,000.
    pub fn new(count: u32) -> Option<Self> {
        (1..=Self::LAST).contains(&count).then_some(Self(count))
    }

    /// The threshold of a layer unless the address says otherwise: ten of what
    /// is counted by the hundred, and one of documents, organisations and
    /// missions, of which two countries have a few.
    pub fn usual(layer: Layer) -> Self {
        match layer {
            Layer::Copublications
            | Layer::JointProjects
            | Layer::ResearcherMobility
            | Layer::UnVoting => Self(10),
            Layer::Agreements | Layer::Organisations | Layer::Missions => Self(1),
        }
    }

    /// The threshold nearest to a count.
    pub fn nearest(count: u64) -> Self {
        Self(u32::try_from(count).unwrap_or(Self::LAST).clamp(1, Self::LAST))
    }

    /// The count from which on ratios count.
    pub fn count(self) -> u32 {
        self.0
    }

    /// Whether a count is enough for its ratios to be coloured and ranked.
    pub fn admits(self, count: u32) -> bool {
        count >= self.0
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
