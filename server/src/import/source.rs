use std::{fmt, str::FromStr};

use app::domain::Layer;

/// A file that an import reads, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceFile {
    /// The countries.
    Countries,
    /// Works with authors in two countries.
    Copublications,
    /// International works of countries.
    InternationalWorks,
    /// Research projects of Horizon 2020.
    JointProjects,
    /// Moves of researchers between countries.
    ScholarFlows,
    /// Researchers of countries.
    Researchers,
    /// Agreements in the registers of three countries.
    Agreements,
    /// Agreements of other countries, gathered by hand.
    AgreementsCurated,
    /// Memberships in intergovernmental organisations.
    OrganisationSpells,
    /// Memberships in organisations of science, newer.
    ScienceOrganisations,
    /// Memberships in organisations of science, newer and gathered by hand.
    OrganisationsCurated,
    /// Missions of countries abroad.
    Missions,
    /// Votes in the United Nations General Assembly.
    UnVoting,
    /// Events in the history of science diplomacy.
    Timeline,
}

impl SourceFile {
    /// Every one, in the order in which what is wrong is told.
    pub const ALL: [Self; 14] = [
        Self::Countries,
        Self::Copublications,
        Self::InternationalWorks,
        Self::JointProjects,
        Self::ScholarFlows,
        Self::Researchers,
        Self::Agreements,
        Self::AgreementsCurated,
        Self::OrganisationSpells,
        Self::ScienceOrganisations,
        Self::OrganisationsCurated,
        Self::Missions,
        Self::UnVoting,
        Self::Timeline,
    ];

    /// What the file is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Countries => "countries.csv",
            Self::Copublications => "copublications.csv",
            Self::InternationalWorks => "international_works.csv",
            Self::JointProjects => "h2020_joint_projects.csv",
            Self::ScholarFlows => "scholar_flows_scopus.csv",
            Self::Researchers => "researchers_by_country.csv",
            Self::Agreements => "agreements.csv",
            Self::AgreementsCurated => "agreements_curated.csv",
            Self::OrganisationSpells => "science_igo_spells.csv",
            Self::ScienceOrganisations => "science_organisations.csv",
            Self::OrganisationsCurated => "organisations_curated.csv",
            Self::Missions => "missions.csv",
            Self::UnVoting => "un_voting_agreement.csv",
            Self::Timeline => "timeline.csv",
        }
    }

    /// Whether an import cannot do without it.
    pub const fn needed(self) -> bool {
        !matches!(self, Self::AgreementsCurated | Self::OrganisationsCurated | Self::Timeline)
    }

    /// The layer it is for; `None` for the countries and the timeline.
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::Countries | Self::Timeline => None,
            Self::Copublications | Self::InternationalWorks => Some(Layer::Copublications),
            Self::JointProjects => Some(Layer::JointProjects),
            Self::ScholarFlows | Self::Researchers => Some(Layer::ResearcherMobility),
            Self::Agreements | Self::AgreementsCurated => Some(Layer::Agreements),
            Self::OrganisationSpells | Self::ScienceOrganisations | Self::OrganisationsCurated => {
                Some(Layer::Organisations)
            }
            Self::Missions => Some(Layer::Missions),
            Self::UnVoting => Some(Layer::UnVoting),
        }
    }

    /// Every name, for people to read.
    pub(super) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }
}

impl FromStr for SourceFile {
    type Err = UnknownSource;

    fn from_str(text: &str) -> Result<Self, UnknownSource> {
        Self::ALL.into_iter().find(|source| source.name() == text).ok_or(UnknownSource)
    }
}

impl fmt::Display for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Not the name of a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a source file")]
pub struct UnknownSource;
