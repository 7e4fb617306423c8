//! What the timeline says, known to the server alone.

mod english;
mod event_words;
mod persian;
mod persian_events;

use crate::{
    domain::EventKind,
    i18n::{Amount, Language},
};

pub use event_words::EventWords;

/// The message table of the timeline in one language. Arguments are written
/// out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct TimelineMessages {
    pub title: &'static str,
    pub description: &'static str,
    pub lede: &'static str,
    pub link: &'static str,
    pub choose: &'static str,
    pub words_label: &'static str,
    pub country_label: &'static str,
    pub kind_label: &'static str,
    pub from_label: &'static str,
    pub to_label: &'static str,
    pub any: &'static str,
    pub apply: &'static str,
    pub map: &'static str,
    pub map_title: fn(&Amount) -> String,
    pub map_legend: &'static str,
    pub no_event: &'static str,
    pub step: fn(first: &str, last: &str) -> String,
    pub from_step: fn(first: &str) -> String,
    pub by_country: &'static str,
    pub country_column: &'static str,
    pub events_column: &'static str,
    pub events: &'static str,
    pub of_all: fn(found: &Amount, all: &str) -> String,
    pub nothing: &'static str,
    pub all_events: &'static str,
    pub decade: fn(first: &str, last: &str) -> String,
    pub the_world: &'static str,
    pub and_country: &'static str,
    pub source: fn(host: &str) -> String,
    pub english_title: &'static str,
    pub in_english: &'static str,
    pub soviet_union: &'static str,
    pub rests_on: &'static str,
    pub rests: &'static str,
    pub as_csv: &'static str,
    pub as_json: &'static str,
    pub kind: fn(EventKind) -> &'static str,
}

impl TimelineMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
