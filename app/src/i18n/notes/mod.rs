//! What the policy notes say around their texts, known to the server alone.

mod english;
mod english_names;
mod persian;
mod persian_names;

use crate::{
    domain::note::{Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence},
    i18n::{Amount, Language},
};

/// The message table of the notes in one language. Arguments are written out
/// already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct NotesMessages {
    // The list
    pub title: &'static str,
    pub link: &'static str,
    pub description: &'static str,
    pub lede: &'static str,
    pub choose: &'static str,
    pub found: &'static str,
    pub words_label: &'static str,
    pub country_label: &'static str,
    pub pair_label: &'static str,
    pub theme_label: &'static str,
    pub agreement_label: &'static str,
    pub taxonomy_2010_label: &'static str,
    pub taxonomy_2017_label: &'static str,
    pub taxonomy_2025_label: &'static str,
    pub valence_label: &'static str,
    pub year_label: &'static str,
    pub more: &'static str,
    pub any: &'static str,
    pub apply: &'static str,
    pub counted: fn(name: &str, count: &str) -> String,
    pub of_all: fn(found: &Amount, all: &str) -> String,
    pub nothing: &'static str,
    pub nothing_for: fn(words: &str) -> String,
    pub way_out: &'static str,
    pub all_notes: &'static str,
    pub none_yet: &'static str,
    pub without: fn(label: &str, value: &str) -> String,
    pub words_of: fn(words: &str) -> String,
    pub beyond: fn(page: &str, last: &str) -> String,
    pub first_page: fn(page: &str) -> String,
    pub pages: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub page: fn(page: &str, of: &str) -> String,
    pub feed: &'static str,
    pub to_timeline: &'static str,

    // A note
    pub by: fn(authors: &str) -> String,
    pub and_author: &'static str,
    pub version: fn(number: &str) -> String,
    pub minutes: fn(&Amount) -> String,
    pub about: &'static str,
    pub authors_label: &'static str,
    pub version_label: &'static str,
    pub countries_label: &'static str,
    pub pairs_label: &'static str,
    pub agreements_label: &'static str,
    pub signed: fn(pair: &str, date: &str) -> String,
    pub languages_label: &'static str,
    pub classified: &'static str,
    pub snapshot_label: &'static str,
    pub sources: &'static str,
    pub read_on: fn(date: &str) -> String,
    pub not_cited: &'static str,
    pub versions: &'static str,
    pub version_line: fn(version: &str, date: &str, by: &str, approved_by: &str) -> String,
    pub first_version: &'static str,
    pub reason: &'static str,
    pub new_release: &'static str,
    pub editors: &'static str,
    pub board: &'static str,
    pub changes_since: fn(version: &str) -> String,
    pub permanent: &'static str,
    pub cite: &'static str,
    pub cite_lede: &'static str,
    pub cite_plain: &'static str,
    pub cite_kind: fn(version: &str) -> String,
    pub cite_genre: &'static str,
    pub cite_snapshot: fn(snapshot: &str) -> String,
    pub and_writer: &'static str,
    pub no_date: &'static str,
    pub as_file: fn(form: &str) -> String,
    pub printed: fn(address: &str) -> String,

    // When a note is not as asked
    pub language: fn(Language) -> &'static str,
    pub only_in: fn(language: &str) -> String,
    pub older: fn(version: &str, current: &str) -> String,
    pub to_current: &'static str,
    pub version_superseded: &'static str,
    pub unknown_title: &'static str,
    pub unknown: fn(given: &str) -> String,
    pub unknown_version: fn(given: &str) -> String,
    pub near: &'static str,
    pub damaged_title: &'static str,
    pub damaged: fn(slug: &str) -> String,
    pub withdrawn_title: &'static str,
    pub withdrawn: fn(title: &str, date: &str) -> String,
    pub superseded_title: &'static str,
    pub superseded: fn(title: &str, date: &str) -> String,
    pub superseded_by: &'static str,
    pub successor_withdrawn: &'static str,

    // What changed
    pub changes_title: fn(title: &str) -> String,
    pub changes_lede: fn(one: &str, other: &str) -> String,
    pub changes_key: &'static str,
    pub removed: &'static str,
    pub added: &'static str,
    pub changes_text: &'static str,
    pub changes_rest: &'static str,
    pub title_label: &'static str,
    pub summary_label: &'static str,
    pub unchanged: &'static str,
    pub unchanged_paragraphs: fn(&Amount) -> String,
    pub not_in_both: fn(language: &str) -> String,

    // On other pages
    pub on_dossier: &'static str,
    pub of_country: fn(country: &str) -> String,
    pub of_pair: fn(pair: &str) -> String,
    pub that_name: fn(organisation: &str) -> String,
    pub about_agreements: fn(agreements: &str) -> String,
    pub tie: fn(layer: &str, pair: &str, year: &str, figure: &str) -> String,
    pub chart: fn(layer: &str, pair: &str) -> String,
    pub chart_about: fn(source: &str, snapshot: &str) -> String,
    pub chart_link: &'static str,

    pub theme: fn(Theme) -> &'static str,
    pub taxonomy_2010: fn(Taxonomy2010) -> &'static str,
    pub taxonomy_2017: fn(Taxonomy2017) -> &'static str,
    pub taxonomy_2025: fn(Taxonomy2025) -> &'static str,
    pub valence: fn(Valence) -> &'static str,
}

impl NotesMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
