//! What the methods page says. Only the server knows it: the page has no
//! WebAssembly, so the words cost visitors nothing there.

mod english;
mod english_indicators;
mod english_layers;
mod english_rules;
mod persian;
mod persian_indicators;
mod persian_layers;
mod persian_rules;

use crate::{
    domain::{Layer, Remark},
    i18n::{Amount, Language},
    indicators::Indicator,
    pages::methods::Symbol,
};

/// What there is to know of a layer before using its figures.
#[derive(Debug, Clone, Copy)]
pub struct LayerMethods {
    /// What ties two countries, and what c is.
    pub tie: &'static str,
    /// How it is counted.
    pub counting: &'static str,
    /// Whether X to Y differs from Y to X.
    pub direction: &'static str,
    /// What a year means.
    pub year: &'static str,
    /// What the layer covers and what its silence says, in one honest line.
    pub coverage: &'static str,
    /// What else is known to be missing or uneven, a sentence each.
    pub limits: &'static [&'static str],
    /// What the counts of all pairs add up to.
    pub total: &'static str,
}

/// What there is to know of an indicator beside its formula.
#[derive(Debug, Clone, Copy)]
pub struct IndicatorMethods {
    /// What it tells, and how to read its values.
    pub meaning: &'static str,
    /// Whether X towards Y differs from Y towards X.
    pub direction: &'static str,
    /// Where it has no value.
    pub undefined: &'static str,
}

/// The message table of the methods page in one language. Arguments are
/// written out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct MethodsMessages {
    pub title: &'static str,
    pub lede: &'static str,
    pub description: &'static str,

    // Layers
    pub layers_title: &'static str,
    pub layers_lede: &'static str,
    pub layer: fn(Layer) -> LayerMethods,
    pub tie_label: &'static str,
    pub counting_label: &'static str,
    pub direction_label: &'static str,
    pub years_label: &'static str,
    pub years: fn(first: &str, last: &str, meaning: &str) -> String,
    pub size_label: &'static str,
    pub size: fn(pairs: &str, countries: &str, rows: &str) -> String,
    pub coverage_label: &'static str,
    pub limits_label: &'static str,
    pub set_aside_label: &'static str,
    pub flagged_label: &'static str,
    pub rows: fn(&Amount) -> String,
    pub rule: fn(Remark) -> &'static str,
    pub absent_layers: fn(&str) -> String,
    pub list_separator: &'static str,

    // Sources
    pub sources_label: &'static str,
    pub countries_title: &'static str,
    pub countries_lede: &'static str,
    pub version_label: &'static str,
    pub publisher_label: &'static str,
    pub licence_label: &'static str,
    pub retrieved_label: &'static str,
    pub not_recorded: &'static str,
    pub address_label: &'static str,
    pub citation_label: &'static str,

    // Indicators
    pub indicators_title: &'static str,
    pub indicators_lede: &'static str,
    pub symbols_title: &'static str,
    pub symbol_column: &'static str,
    pub meaning_column: &'static str,
    pub symbol: fn(Symbol) -> &'static str,
    pub directions: &'static str,
    pub indicator: fn(Indicator) -> IndicatorMethods,
    pub count: &'static str,
    pub meaning_label: &'static str,
    pub where_label: &'static str,
    pub undefined_label: &'static str,
    pub interval_label: &'static str,
    pub interval: &'static str,
    pub offered_label: &'static str,
    pub references_label: &'static str,
    pub example_label: &'static str,
    pub example: fn(layer: &str, from: &str, to: &str, year: &str) -> String,
    pub shown_as: fn(&str) -> String,
    pub example_interval: fn(low: &str, high: &str) -> String,
    pub example_percentile: fn(&str) -> String,

    // Reading
    pub reading_title: &'static str,
    pub reading_lede: &'static str,
    pub states_title: &'static str,
    pub zero: &'static str,
    pub no_data: &'static str,
    pub not_applicable: &'static str,
    pub below_name: &'static str,
    pub below: &'static str,
    pub absence: &'static str,
    pub threshold_title: &'static str,
    pub threshold: &'static str,
    pub percentile_title: &'static str,
    pub percentile: &'static str,
    pub scales_title: &'static str,
    pub scales: &'static str,
    pub scales_caption: &'static str,
    pub scale_column: &'static str,

    // Coverage
    pub coverage_title: &'static str,
    pub coverage_lede: &'static str,
    pub year_column: &'static str,
    pub pairs_column: &'static str,
    pub countries_column: &'static str,
    pub coverage_of: fn(layer: &str, first: &str, last: &str) -> String,

    // The external check
    pub check_title: &'static str,
    pub check_lede: fn(pairs: &str) -> String,
    pub check_result: fn(&str) -> String,
    pub check_missing: &'static str,
    pub check_differences: &'static str,
    pub figure_title: &'static str,
    pub figure_description: fn(pairs: &str, rho: &str) -> String,
    pub figure_across: &'static str,
    pub figure_up: &'static str,
    pub figure_equal: &'static str,
    pub check_table: &'static str,
    pub check_caption: &'static str,
    pub index_column: &'static str,
    pub affinity_column: &'static str,

    // Boundaries and citation
    pub boundaries_title: &'static str,
    pub boundaries: &'static [&'static str],
    pub cite_title: &'static str,
    pub cite_lede: &'static str,
    pub cite_plain: &'static str,
    pub cite_bibtex: &'static str,
}

impl MethodsMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }
}
