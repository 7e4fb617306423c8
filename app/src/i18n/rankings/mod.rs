//! What the rankings say, known to the server alone.

mod english;
mod persian;

use crate::{
    atlas::Measure,
    domain::Layer,
    i18n::{Amount, Language},
};

/// The message table of the rankings in one language. Arguments are written
/// out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct RankingsMessages {
    pub title: &'static str,
    pub description: &'static str,
    pub lede: &'static str,
    pub choose: &'static str,
    pub table: &'static str,
    pub how: &'static str,

    // The choices
    pub of_label: &'static str,
    pub countries: &'static str,
    pub pairs: &'static str,
    pub by_label: &'static str,
    pub since_label: &'static str,
    pub since_none: &'static str,
    pub area_label: &'static str,
    pub world: &'static str,
    pub least_label: &'static str,
    pub apply: &'static str,

    // The table
    pub caption: fn(measure: &str, layer: &str, year: &str) -> String,
    pub within: fn(area: &str, places: &Amount) -> String,
    pub everywhere: fn(places: &Amount) -> String,
    pub shown: fn(first: &str, last: &str) -> String,
    pub rank_column: &'static str,
    pub change_column: fn(year: &str) -> String,
    pub rose: fn(places: &str) -> String,
    pub fell: fn(places: &str) -> String,
    pub stayed: &'static str,
    pub not_ranked: &'static str,
    pub was: fn(rank: &str) -> String,
    pub none: &'static str,
    pub beyond: fn(page: &str, last: &str) -> String,
    pub pages: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub page: fn(page: &str, of: &str) -> String,

    // What it rests on
    pub rules_countries: &'static str,
    pub rules_pairs: &'static str,
    pub rules_area: &'static str,
    pub rules_least: fn(least: &str) -> String,
    pub no_comparison: &'static str,
    pub first_page: fn(page: &str) -> String,

    pub measure: fn(Layer, Measure) -> &'static str,
    pub measure_formula: fn(Measure) -> Option<&'static str>,
}

impl RankingsMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
