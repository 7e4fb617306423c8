//! What the dossier of a country says, known to the server alone.

mod english;
mod persian;

use crate::{
    domain::Layer,
    i18n::{Amount, Language},
};

/// The message table of the dossier of a country in one language. Arguments
/// are written out already, in the digits of the language; names of countries
/// as running text has them. What it says as the dossier of a pair does is in
/// [`TieMessages`](crate::i18n::TieMessages).
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct CountryMessages {
    pub description: fn(country: &str) -> String,

    // The summary
    pub works: fn(year: &str, works: &Amount, country: &str, rank: &str, of: &str) -> String,
    pub strongest: fn(partners: &Amount, list: &str) -> String,
    pub with_count: fn(country: &str, count: &str) -> String,
    pub list: fn(&[String]) -> String,
    pub agreed: fn(&Amount) -> String,
    pub belongs: fn(year: &str, organisations: &Amount) -> String,
    pub nothing: fn(country: &str) -> String,
    pub as_csv: &'static str,

    // Layers at a glance
    pub region: &'static str,
    pub area_in: fn(area: &str, region: &str) -> String,
    pub capital: &'static str,
    pub codes: &'static str,
    pub glance_caption: &'static str,
    pub own_column: &'static str,
    pub rank_column: &'static str,
    pub rank_of: fn(rank: &str, of: &str) -> String,
    pub partners_column: &'static str,
    pub years_column: &'static str,
    pub covered_and_none: &'static str,
    pub no_register: &'static str,

    // The map
    pub map_title: &'static str,
    pub open_map: fn(country: &str) -> String,

    // Partners
    pub partners_title: &'static str,
    pub partner_column: &'static str,
    pub sort_by: fn(column: &str) -> String,
    pub all_partners: fn(count: &str) -> String,
    pub first_partners: fn(count: &str) -> String,

    // By year
    pub trend_none: &'static str,
    pub layers_chart: fn(country: &str) -> String,
    pub layers_about: &'static str,
    pub own_by_year: fn(Layer) -> &'static str,
    pub beside_chart: fn(year: &str) -> String,
    pub beside_about: fn(year: &str) -> String,
    pub beside_method: fn(of_region: &str, of_world: &str) -> String,
    pub median_of: fn(area: &str) -> String,
    pub median_of_world: &'static str,
    pub rank_chart: &'static str,
    pub rank_about: &'static str,

    // Growth
    pub growth_title: &'static str,
    pub growth_lede: fn(first: &str, last: &str) -> String,
    pub grew: fn(first: &str, last: &str) -> String,
    pub fell: fn(first: &str, last: &str) -> String,
    pub none_grew: &'static str,
    pub none_fell: &'static str,

    // Unusual ties
    pub unusual_title: &'static str,
    pub unusual_lede: fn(year: &str) -> String,
    pub strong: &'static str,
    pub weak: &'static str,
    pub none_strong: &'static str,
    pub none_weak: &'static str,
    pub first_of: fn(caption: &str, told: &str, all: &str) -> String,
    pub odds_column: &'static str,

    // Agreements
    pub agreements_none: &'static str,
    pub agreements_lede: fn(agreements: &Amount, partners: &Amount) -> String,
    pub by_status: &'static str,
    pub status_column: &'static str,
    pub agreements_column: &'static str,
    pub by_decade: &'static str,
    pub decade_column: &'static str,
    pub decade: fn(first: &str, last: &str) -> String,
    pub with_column: &'static str,
    pub latest: &'static str,
    pub earlier_decades: &'static str,

    // Organisations
    pub organisations_title: &'static str,
    pub memberships: &'static str,
    pub organisations_none: &'static str,
    pub time_column: &'static str,
    pub kind_column: &'static str,
    pub source_column: &'static str,

    // Missions
    pub missions_title: &'static str,
    pub missions_each: &'static str,
    pub missions_none: &'static str,
    pub sends: fn(posted: &str, countries: &Amount) -> String,
    pub hosts: fn(posted: &str, countries: &Amount) -> String,
    pub missions_by_country: fn(&Amount) -> String,
    pub sent_column: &'static str,
    pub hosted_column: &'static str,

    // Mobility
    pub mobility_title: &'static str,
    pub mobility_none: &'static str,
    pub mobility_chart: &'static str,
    pub came: &'static str,
    pub left: &'static str,
    pub mobility_partners: fn(year: &str) -> String,
    pub researchers: fn(year: &str, all: &str, arrivals: &str, departures: &str) -> String,

    // When there is no such country
    pub unknown_title: &'static str,
    pub unknown: fn(given: &str) -> String,
}

impl CountryMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
