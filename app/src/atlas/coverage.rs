//! What it means that a pair is not in the figures of a layer.

use crate::domain::Layer;

/// When the absence of a pair says that there was nothing between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// When the source covers both countries.
    Both,
    /// When the source covers either of them: a register of treaties holds
    /// all that its own country signed.
    Either,
    /// Never: the source says that much is missing from it.
    Never,
}

impl Absence {
    /// The rule of a layer.
    pub fn of(layer: Layer) -> Self {
        match layer {
            Layer::Copublications
            | Layer::JointProjects
            | Layer::ResearcherMobility
            | Layer::Organisations
            | Layer::UnVoting => Self::Both,
            Layer::Agreements => Self::Either,
            Layer::Missions => Self::Never,
        }
    }

    /// Whether the absence of a pair says something, when the source covers
    /// the one country and the other.
    pub fn says_none(self, one: bool, other: bool) -> bool {
        match self {
            Self::Both => one && other,
            Self::Either => one || other,
            Self::Never => false,
        }
    }
}

/// Whether the source of a layer states the size of a country by itself:
/// international works, or memberships. The size in another layer is what
/// ties the country to all others.
pub fn has_own_size(layer: Layer) -> bool {
    matches!(layer, Layer::Copublications | Layer::Organisations)
}
