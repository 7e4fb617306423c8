use app::domain::{Agreement, Event, Membership, SnapshotId};

use super::{
    CountryRecord, Flow, InternationalWorksRow, Manifest, Mission, PairCount, ResearchersRow,
    Voting,
};

/// The tables of a snapshot, each sorted by its key: figures by pair,
/// direction or country and then by year, documents in their own order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tables {
    /// Every country.
    pub countries: Vec<CountryRecord>,
    /// Works of pairs.
    pub copublications: Vec<PairCount>,
    /// International works of countries.
    pub international_works: Vec<InternationalWorksRow>,
    /// Projects of pairs.
    pub joint_projects: Vec<PairCount>,
    /// Moves of researchers.
    pub researcher_mobility: Vec<Flow>,
    /// Researchers of countries.
    pub researchers: Vec<ResearchersRow>,
    /// Agreements of pairs.
    pub agreements: Vec<Agreement>,
    /// Members of organisations.
    pub memberships: Vec<Membership>,
    /// Missions abroad.
    pub missions: Vec<Mission>,
    /// Votes of pairs.
    pub un_voting: Vec<Voting>,
    /// Events in the history of science diplomacy.
    pub events: Vec<Event>,
}

impl Tables {
    /// Sorts every table. Keys are unique and codes are known: importers see
    /// to it.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.countries.sort_unstable_by_key(|country| country.iso2);
        self.copublications.sort_unstable();
        self.international_works.sort_unstable();
        self.joint_projects.sort_unstable();
        self.researcher_mobility.sort_unstable();
        self.researchers.sort_unstable();
        self.agreements.sort_unstable();
        self.memberships.sort_unstable();
        self.missions.sort_unstable();
        self.un_voting.sort_unstable();
        self.events.sort_unstable();
        self
    }
}

/// A snapshot as it is loaded: verified, and every value of the domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotContent {
    /// The SHA-256 of its manifest.
    pub id: SnapshotId,
    /// Sources, licences, coverage and the SHA-256 of every table.
    pub manifest: Manifest,
    /// Every country, sorted by code.
    pub countries: Vec<CountryRecord>,
    /// Works of pairs, sorted by pair and then by year.
    pub copublications: Vec<PairCount>,
    /// International works of countries, sorted by country and then by year.
    pub international_works: Vec<InternationalWorksRow>,
    /// Projects of pairs, sorted by pair and then by year.
    pub joint_projects: Vec<PairCount>,
    /// Moves of researchers, sorted by direction and then by year.
    pub researcher_mobility: Vec<Flow>,
    /// Researchers of countries, sorted by country and then by year.
    pub researchers: Vec<ResearchersRow>,
    /// Agreements, sorted by pair and then by date of signature, those
    /// without one first.
    pub agreements: Vec<Agreement>,
    /// Memberships, sorted by organisation, country and first year.
    pub memberships: Vec<Membership>,
    /// Missions, sorted by direction.
    pub missions: Vec<Mission>,
    /// Votes of pairs, sorted by pair and then by year.
    pub un_voting: Vec<Voting>,
    /// Events, sorted by date.
    pub events: Vec<Event>,
}

impl SnapshotContent {
    /// The snapshot of tables that were verified.
    pub(super) fn new(id: SnapshotId, manifest: Manifest, tables: Tables) -> Self {
        Self {
            id,
            manifest,
            countries: tables.countries,
            copublications: tables.copublications,
            international_works: tables.international_works,
            joint_projects: tables.joint_projects,
            researcher_mobility: tables.researcher_mobility,
            researchers: tables.researchers,
            agreements: tables.agreements,
            memberships: tables.memberships,
            missions: tables.missions,
            un_voting: tables.un_voting,
            events: tables.events,
        }
    }
}
