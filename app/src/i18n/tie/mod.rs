//! What the dossier of a pair says, known to the server alone.

mod english;
mod english_documents;
mod persian;
mod persian_documents;

use crate::{
    domain::{
        AgreementField, AgreementInstrument, AgreementStatus, Layer, MembershipKind, Register,
    },
    i18n::{Amount, Language},
};

/// The message table of the dossier of a pair in one language. Arguments are
/// written out already, in the digits of the language; names of countries as
/// running text has them.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct TieMessages {
    pub description: fn(a: &str, b: &str) -> String,

    // The summary
    pub works: fn(year: &str, works: &Amount, a: &str, b: &str) -> String,
    pub shares: fn(share_a: &str, a: &str, share_b: &str, b: &str) -> String,
    pub no_works: fn(year: &str, a: &str, b: &str) -> String,
    pub unknown_works: fn(year: &str, a: &str, b: &str) -> String,
    pub expected: fn(times: &str, percentile: Option<&str>) -> String,
    pub grew: fn(first: &str, last: &str, rate: &str) -> String,
    pub fell: fn(first: &str, last: &str, rate: &str) -> String,
    pub agreed: fn(agreements: &Amount, latest: Option<&str>) -> String,
    pub members_of: fn(organisations: &Amount, year: &str) -> String,
    pub voted: fn(year: &str, share: &str, votes: &Amount) -> String,
    pub nothing: fn(a: &str, b: &str) -> String,

    // Links
    pub to_country: fn(&str) -> String,
    pub to_map: fn(&str) -> String,
    pub as_csv: &'static str,
    pub as_json: &'static str,

    // Layers at a glance
    pub glance_title: &'static str,
    pub glance_caption: fn(pair: &str) -> String,
    pub layer_column: &'static str,
    pub year_column: &'static str,
    pub figure_column: &'static str,
    pub above_column: &'static str,
    pub above: fn(percent: &str) -> String,
    pub voted_alike: fn(share: &str, votes: &Amount) -> String,
    pub covered_and_none: &'static str,
    pub register_and_none: &'static str,
    pub not_covered: fn(countries: &str) -> String,
    pub both_of: fn(a: &str, b: &str) -> String,
    pub no_register: &'static str,
    pub not_recorded: &'static str,

    // By year
    pub years_title: &'static str,
    pub years_chart: fn(pair: &str) -> String,
    pub years_about: &'static str,
    pub years_none: &'static str,
    pub signed_in_year: fn(&Amount) -> String,

    // Both directions
    pub directions_title: &'static str,
    pub directions_caption: &'static str,
    pub directions_none: &'static str,
    pub measure_column: &'static str,
    pub moved: &'static str,
    pub posted: fn(embassies: &Amount, others: &Amount) -> String,
    /// A kind of mission in the words of the source; `None` where these stand
    /// as they are.
    pub mission_kind: fn(&str) -> Option<&'static str>,
    pub mobility_chart: &'static str,
    pub mobility_about: &'static str,

    // Indicators
    pub indicators_title: &'static str,
    pub indicators_lede: &'static str,
    pub layer_in_year: fn(layer: &str, year: &str) -> String,
    pub indicator_column: &'static str,
    pub seen_from: fn(country: &str) -> String,
    pub interval_column: &'static str,

    // Agreements
    pub agreements_title: &'static str,
    pub agreements_none: &'static str,
    pub undated: &'static str,
    pub signed_label: fn(date: &str) -> String,
    pub in_force_since: fn(date: &str) -> String,
    pub ended_on: fn(date: &str) -> String,
    pub former_state: fn(code: &str) -> String,
    pub field: fn(AgreementField) -> &'static str,
    pub instrument: fn(AgreementInstrument) -> &'static str,
    pub status: fn(AgreementStatus) -> &'static str,
    pub register: fn(Register) -> &'static str,
    pub record: &'static str,
    pub caution: &'static str,

    // Before and after
    pub around_title: &'static str,
    pub around_lede: &'static str,
    pub around_choose: &'static str,
    pub around_none: fn(first: &str, last: &str) -> String,
    pub around_not_understood: fn(given: &str, used: &str) -> String,
    pub around_chart: fn(year: &str) -> String,
    pub around_about: &'static str,
    pub around_own: &'static str,
    pub around_peers: &'static str,
    pub around_result: fn(own: &str, median: &str, lower: &str, upper: &str, years: &str) -> String,
    pub around_before: fn(own: &str, median: &str, lower: &str, upper: &str, years: &str) -> String,
    pub around_method: fn(compared: &str, tenth: &str, least: &str, most: &str) -> String,
    pub around_caveat: &'static str,
    pub around_others: fn(&Amount) -> String,
    pub around_too_few: fn(year: &str) -> String,
    pub around_no_peers: fn(year: &str) -> String,

    // Organisations
    pub organisations_title: &'static str,
    pub organisations_none: &'static str,
    pub organisation_column: &'static str,
    pub together_column: &'static str,
    pub from_to: fn(first: &str, last: Option<&str>, seen: Option<&str>) -> String,
    pub membership: fn(MembershipKind) -> &'static str,

    // Votes
    pub voting_title: &'static str,
    pub voting_chart: fn(pair: &str) -> String,
    pub voting_about: &'static str,

    // Events
    pub events_title: &'static str,
    pub event_source: &'static str,

    // Similar pairs
    pub similar_title: &'static str,
    pub similar_lede: fn(year: &str) -> String,
    pub similar_none: fn(year: &str) -> String,
    pub similar_caption: fn(year: &str) -> String,
    pub distance_column: &'static str,

    // Sources
    pub sources_title: &'static str,
    pub sources_lede: fn(snapshot: &str) -> String,
    pub printed: fn(address: &str, snapshot: &str, date: Option<&str>) -> String,
    pub licences: &'static str,
    pub more_in_atlas: fn(&Amount) -> String,

    // When there is no such pair
    pub unknown_title: &'static str,
    pub unknown: fn(given: &str) -> String,
    pub near: &'static str,
    pub same_title: fn(country: &str) -> String,
    pub same: &'static str,

    /// What the figures of a layer are of, in the singular of a heading.
    pub by_year: fn(Layer) -> &'static str,
}

impl TieMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
