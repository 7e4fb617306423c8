//! What the page of data says, known to the server alone.

mod english;
mod persian;

use crate::i18n::Language;

/// The message table of the page of data in one language. Arguments are
/// written out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct DataMessages {
    pub title: &'static str,
    pub lede: &'static str,
    pub description: &'static str,

    // The snapshot
    pub snapshot_title: &'static str,
    pub snapshot_lede: &'static str,
    pub download: &'static str,
    pub tables_caption: &'static str,
    pub table_column: &'static str,
    pub rows_column: &'static str,
    pub python_title: &'static str,
    pub python_lede: &'static str,

    // Layers
    pub layers_title: &'static str,
    pub layers_lede: &'static str,
    pub licence_note: &'static str,
    pub layer_years: fn(layer: &str, first: &str, last: &str) -> String,
    pub file: fn(format: &str, layer: &str, year: &str) -> String,
    pub year_column: &'static str,
    pub csv_column: &'static str,
    pub json_column: &'static str,

    // History
    pub history_title: &'static str,
    pub history_lede: &'static str,
    pub history_caption: &'static str,
    pub id_column: &'static str,
    pub origin_column: &'static str,
    pub date_column: &'static str,
    pub size_column: &'static str,
    pub shipped: &'static str,
    pub imported: &'static str,
    pub not_recorded: &'static str,
    pub active: &'static str,
    pub kibibytes: fn(&str) -> String,
    pub changes_of: fn(&str) -> String,
    pub changes_caption: &'static str,
    pub layer_column: &'static str,
    pub added_column: &'static str,
    pub changed_column: &'static str,
    pub removed_column: &'static str,

    // The API
    pub reference_title: &'static str,
    pub reference_lede: &'static str,
}

impl DataMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
