//! What the page of science and diplomacy says, known to the server alone.

mod english;
mod persian;

use crate::{
    atlas::{Closeness, Quadrant},
    i18n::{Amount, Language},
};

/// The message table of science and diplomacy in one language. Arguments are
/// written out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct DiplomacyMessages {
    pub title: &'static str,
    pub title_of: fn(country: &str) -> String,
    pub description: &'static str,
    pub lede: &'static str,

    // The choices
    pub choose: &'static str,
    pub science_label: &'static str,
    pub closeness_label: &'static str,
    pub closeness: fn(Closeness) -> &'static str,
    pub scale_label: &'static str,
    pub percentiles: &'static str,
    pub values: &'static str,
    pub year_of: fn(layer: &str) -> String,
    pub country_label: &'static str,
    pub every_country: &'static str,
    pub area_label: &'static str,
    pub world: &'static str,
    pub least_label: fn(column: &str) -> String,
    pub apply: &'static str,
    pub first_page: fn(page: &str) -> String,
    pub beyond: fn(given: &str, last: &str) -> String,

    // The picture
    pub picture: &'static str,
    pub picture_title:
        fn(subject: &str, science: &str, year: &str, close: &str, close_year: &str) -> String,
    pub of_world: &'static str,
    pub compared_years: fn(science: &str, year: &str, close: &str, close_year: &str) -> String,
    pub drawn_all: fn(&Amount) -> String,
    pub drawn_some: fn(drawn: &str, all: &str, column: &str) -> String,
    pub left_out: fn(&Amount) -> String,
    pub across: fn(closeness: &str, percentile: bool) -> String,
    pub up: fn(layer: &str, percentile: bool) -> String,
    pub nothing: &'static str,
    pub point: fn(pair: &str, intensity: &str, closeness: &str) -> String,
    pub how_to_read_points: &'static str,
    pub how_to_read_links: &'static str,

    // The quadrants
    pub quadrants: &'static str,
    pub quadrants_lede: fn(intensity: &str, closeness: &str) -> String,
    pub quadrants_lede_missions: fn(intensity: &str) -> String,
    pub quadrant: fn(Quadrant) -> &'static str,
    pub quadrant_meaning: fn(Quadrant) -> &'static str,
    pub pairs: fn(&Amount) -> String,
    pub clearest: &'static str,
    pub quadrant_none: &'static str,

    // The table
    pub table: &'static str,
    pub table_caption: fn(first: &str, last: &str, all: &str) -> String,
    pub intensity_column: &'static str,
    pub above_column: &'static str,
    pub quadrant_column: &'static str,
    pub gap_column: &'static str,
    pub above: fn(percent: &str) -> String,
    pub sort_by: fn(column: &str) -> String,
    pub page_of: fn(page: &str, last: &str) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub embassies: fn(ways: u8) -> &'static str,

    // How it is made
    pub how: &'static str,
    pub how_lines: &'static str,
    pub how_percentiles: &'static str,
    pub how_spread: &'static str,
    pub no_cause: &'static str,
    pub closeness_caveat: fn(Closeness) -> &'static str,

    // Files
    pub table_about: &'static str,
}

impl DiplomacyMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
