use std::{fmt, str::FromStr};

use super::ParseError;

/// One kind of tie between countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// International works with authors in both countries, by year, counted
    /// whole: a work with authors in k countries counts once for each of its
    /// k(k−1)/2 pairs.
    Copublications,
    /// Research projects with participants in both countries, by the year in
    /// which they began, counted whole.
    JointProjects,
    /// Researchers who moved from one country to another, by year; directed.
    ResearcherMobility,
    /// Signed agreements on science and technology: documents with dates.
    Agreements,
    /// Scientific organisations of which both countries are members, by year.
    Organisations,
    /// Diplomatic missions that one country has in another, on one day;
    /// directed.
    Missions,
    /// Roll calls of the United Nations General Assembly in which both voted,
    /// and in how many of them they voted the same, by year.
    UnVoting,
}

impl Layer {
    /// Every layer, in the order it is offered: the ties of science first,
    /// then the diplomatic relations beside them.
    pub const ALL: [Self; 7] = [
        Self::Copublications,
        Self::JointProjects,
        Self::ResearcherMobility,
        Self::Agreements,
        Self::Organisations,
        Self::Missions,
        Self::UnVoting,
    ];

    /// The name in addresses, files and the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Copublications => "copublications",
            Self::JointProjects => "joint_projects",
            Self::ResearcherMobility => "researcher_mobility",
            Self::Agreements => "agreements",
            Self::Organisations => "organisations",
            Self::Missions => "missions",
            Self::UnVoting => "un_voting",
        }
    }

    /// Whether a tie has a direction: what goes from X to Y is not what goes
    /// from Y to X.
    pub const fn directed(self) -> bool {
        matches!(self, Self::ResearcherMobility | Self::Missions)
    }

    /// Whether a part of what is counted is told apart: one of the two
    /// directions, what was signed in the year, or the same votes.
    pub const fn has_part(self) -> bool {
        self.directed() || matches!(self, Self::Agreements | Self::UnVoting)
    }
}

impl FromStr for Layer {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::ALL.into_iter().find(|layer| layer.id() == text).ok_or(ParseError::Layer)
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
