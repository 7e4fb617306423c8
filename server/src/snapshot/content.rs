use app::domain::{Iso2, Pair, SnapshotId, Year};

use super::{CountryRecord, Manifest};

/// The works of a pair in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CopublicationRow {
    /// The two countries.
    pub pair: Pair,
    /// The year of publication.
    pub year: Year,
    /// International works with authors in both, counted whole; never 0.
    pub works: u32,
}

/// The international works of a country in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InternationalWorksRow {
    /// The country.
    pub country: Iso2,
    /// The year of publication.
    pub year: Year,
    /// Works with an author in the country and one abroad; never 0.
    pub works: u32,
    /// How many countries those authors abroad are in; never 0.
    pub partners: u32,
}

/// The tables of a snapshot, each sorted by its key: countries by code,
/// figures by pair or country and then by year.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables {
    pub(super) countries: Vec<CountryRecord>,
    pub(super) copublications: Vec<CopublicationRow>,
    pub(super) international_works: Vec<InternationalWorksRow>,
}

impl Tables {
    /// Sorts the rows. Keys are unique and codes are known: importers see to it.
    pub fn new(
        mut countries: Vec<CountryRecord>,
        mut copublications: Vec<CopublicationRow>,
        mut international_works: Vec<InternationalWorksRow>,
    ) -> Self {
        countries.sort_unstable_by_key(|country| country.iso2);
        copublications.sort_unstable();
        international_works.sort_unstable();
        Self { countries, copublications, international_works }
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
    pub copublications: Vec<CopublicationRow>,
    /// International works of countries, sorted by country and then by year.
    pub international_works: Vec<InternationalWorksRow>,
}
