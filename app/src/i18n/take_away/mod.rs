//! What the files that are taken away say, and the page that offers them;
//! known to the server alone.

mod english;
mod persian;

use crate::i18n::Language;

/// The message table of what is taken away, in one language. Arguments are
/// written out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct TakeAwayMessages {
    // The page
    pub title: &'static str,
    pub lede: &'static str,
    pub description: &'static str,
    pub link: &'static str,
    pub picture_title: &'static str,
    pub picture_lede: &'static str,
    pub picture_of: fn(&str) -> String,
    pub files_title: &'static str,
    pub files_lede: &'static str,
    pub file_column: &'static str,
    pub content_column: &'static str,
    pub size_column: &'static str,
    pub kilobytes: fn(&str) -> String,
    pub made_on_request: &'static str,
    pub large: &'static str,
    pub cite_title: &'static str,
    pub cite_lede: &'static str,
    pub cite_plain: &'static str,
    pub show_title: &'static str,
    pub show_lede: &'static str,
    pub statement_title: &'static str,

    // The files
    pub csv: &'static str,
    pub json: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub zip: &'static str,
    pub plain: &'static str,
    pub bibtex: &'static str,
    pub ris: &'static str,
    pub csl: &'static str,

    // What every file says of itself
    pub title_label: &'static str,
    pub country_label: &'static str,
    pub counting_label: &'static str,
    pub listed_label: &'static str,
    pub listed: fn(shown: &str, available: &str) -> String,
    pub source_label: &'static str,
    pub source: fn(name: &str, version: &str, licence: &str) -> String,
    pub coverage_label: &'static str,
    pub snapshot_label: &'static str,
    pub date_label: &'static str,
    pub no_date: &'static str,
    pub address_label: &'static str,
    pub note_label: &'static str,
    pub labelled: fn(label: &str, value: &str) -> String,

    // The picture
    pub drawn: fn(shown: &str, available: &str) -> String,
    pub sources: fn(&str) -> String,
    pub of_snapshot: fn(id: &str, date: &str) -> String,
    pub separator: &'static str,

    // The archive
    pub readme_lede: &'static str,
    pub readme_files: &'static str,
    pub readme_columns: &'static str,
    pub columns: &'static str,
    pub readme_states: &'static str,
    pub states: &'static str,
    pub readme_limits: &'static str,
    pub ties_table: &'static str,
    pub countries_table: &'static str,
    pub partners_table: &'static str,
    pub agreements_table: &'static str,
    pub places_table: &'static str,
    pub dossier: fn(name: &str) -> String,
    pub each_scale: &'static str,
    pub one_scale: &'static str,
    pub metadata_file: &'static str,
    pub licence_file: &'static str,
    pub licence_lede: &'static str,
    pub own_code: &'static str,
}

impl TakeAwayMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
