use std::{fmt, str::FromStr};

use app::domain::Layer;

/// A table of a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableName {
    /// The countries.
    Countries,
    /// The works of pairs.
    Copublications,
    /// The international works of countries.
    InternationalWorks,
    /// The projects of pairs.
    JointProjects,
    /// The moves of researchers.
    ResearcherMobility,
    /// The researchers of countries.
    Researchers,
    /// The agreements of pairs.
    Agreements,
    /// The members of organisations.
    Organisations,
    /// The missions of countries abroad.
    Missions,
    /// The votes of pairs.
    UnVoting,
    /// The events in the history of science diplomacy.
    Timeline,
}

impl TableName {
    /// Every table, in the order of the archive.
    pub const ALL: [Self; 11] = [
        Self::Countries,
        Self::Copublications,
        Self::InternationalWorks,
        Self::JointProjects,
        Self::ResearcherMobility,
        Self::Researchers,
        Self::Agreements,
        Self::Organisations,
        Self::Missions,
        Self::UnVoting,
        Self::Timeline,
    ];

    /// What its file in the archive is called.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Countries => "countries.csv",
            Self::Copublications => "copublications.csv",
            Self::InternationalWorks => "international_works.csv",
            Self::JointProjects => "joint_projects.csv",
            Self::ResearcherMobility => "researcher_mobility.csv",
            Self::Researchers => "researchers.csv",
            Self::Agreements => "agreements.csv",
            Self::Organisations => "organisations.csv",
            Self::Missions => "missions.csv",
            Self::UnVoting => "un_voting.csv",
            Self::Timeline => "timeline.csv",
        }
    }

    /// The tables that hold a layer, its ties first.
    pub const fn of_layer(layer: Layer) -> &'static [Self] {
        match layer {
            Layer::Copublications => &[Self::Copublications, Self::InternationalWorks],
            Layer::JointProjects => &[Self::JointProjects],
            Layer::ResearcherMobility => &[Self::ResearcherMobility, Self::Researchers],
            Layer::Agreements => &[Self::Agreements],
            Layer::Organisations => &[Self::Organisations],
            Layer::Missions => &[Self::Missions],
            Layer::UnVoting => &[Self::UnVoting],
        }
    }
}

impl FromStr for TableName {
    type Err = UnknownTable;

    fn from_str(text: &str) -> Result<Self, UnknownTable> {
        Self::ALL.into_iter().find(|table| table.file_name() == text).ok_or(UnknownTable)
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_name())
    }
}

/// Not the name of a table's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the file of a table")]
pub struct UnknownTable;
