use crate::{
    domain::Layer,
    i18n::{Amount, LayerWords},
    indicators::Indicator,
};

/// What a language calls an indicator.
#[derive(Debug, Clone, Copy)]
pub struct IndicatorWords {
    /// In the picker and in captions.
    pub name: &'static str,
    /// At the head of a column.
    pub column: &'static str,
    /// One sentence on what it tells.
    pub meaning: &'static str,
    /// The formula, with c the count of the pair, C all links of a country, T
    /// all links of the world and I the size of a country: its international
    /// works, or its memberships.
    pub formula: &'static str,
}

/// The message table of one language. Arguments are written out already, in
/// the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct Messages {
    // The frame of every page
    pub brand: &'static str,
    pub tagline: &'static str,
    pub description: &'static str,
    pub methods_link: &'static str,
    pub data_link: &'static str,
    pub skip_to_ties: &'static str,
    pub snapshot: fn(&str) -> String,

    // Search
    pub find_label: &'static str,
    pub find_button: &'static str,
    pub find_count: fn(&str) -> String,
    pub find_nothing: &'static str,

    // What is shown
    pub layer: fn(Layer) -> LayerWords,
    pub layer_label: &'static str,
    pub indicator: fn(Layer, Indicator) -> IndicatorWords,
    pub indicator_label: &'static str,
    pub year_label: &'static str,
    pub play: &'static str,
    pub pause: &'static str,
    pub settings: &'static str,
    pub top_label: &'static str,
    pub threshold_label: &'static str,
    pub apply: &'static str,
    pub title_world: fn(layer: Layer, indicator: &str, year: &str) -> String,
    pub title_country: fn(layer: Layer, country: &str, indicator: &str, year: &str) -> String,

    // The map
    pub map_label: &'static str,
    pub map_hint: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub zoom_reset: &'static str,
    pub fit: &'static str,
    pub regions: &'static str,
    pub two_fingers: &'static str,
    pub pair: fn(&str, &str) -> String,
    pub direction: fn(from: &str, to: &str) -> String,
    pub figure_of: fn(subject: &str, figure: &str) -> String,
    pub ranked: fn(figure: &str, rank: &str) -> String,
    pub chosen: &'static str,
    pub selected: fn(&str) -> String,
    pub selected_world: &'static str,

    // The legend
    pub legend: &'static str,
    pub legend_country: fn(country: &str, indicator: &str) -> String,
    pub legend_lines: fn(indicator: &str) -> String,
    pub zero: &'static str,
    pub not_applicable: &'static str,
    pub below: fn(&str) -> String,
    pub notes_marked: &'static str,
    pub notes_clear: &'static str,
    pub notes_quiet: &'static str,

    // The panel
    pub world: &'static str,
    pub whole_world: &'static str,
    pub world_prompt: &'static str,
    pub no_record: fn(year: &str) -> String,
    pub partners: &'static str,
    pub part_partners: fn(indicator: &str, partners: &Amount, year: &str) -> String,
    pub all_partners: fn(shown: &str, available: &str) -> String,
    pub flows: fn(layer: Layer, outward: &str, inward: &str, net: &str) -> String,
    pub dossier: fn(country: &str) -> String,
    pub tie: fn(&str, &str) -> String,
    pub notes_about: fn(notes: &Amount, country: &str) -> String,
    pub back_to_world: &'static str,
    pub trend: &'static str,
    pub figures_by_year: &'static str,

    // The table
    pub table_world: fn(ties: &Amount, year: &str, indicator: &str) -> String,
    pub table_country: fn(ties: &Amount, country: &str, year: &str, indicator: &str) -> String,
    pub table_of: fn(shown: &str, available: &str) -> String,
    pub rank_column: &'static str,
    pub country_column: &'static str,
    pub country_column_world: &'static str,
    pub pair_column: &'static str,
    pub no_ties: fn(indicator: &str, year: &str) -> String,
    pub interval: fn(low: &str, high: &str) -> String,
    pub percentile_column: fn(indicator: &str) -> String,
    pub percentile: fn(&str) -> String,
    pub below_mark: &'static str,
    pub data_links: &'static str,

    // What the figures rest on
    pub formula_label: &'static str,
    pub dip: &'static str,
    pub doubtful: &'static str,
    pub boundaries: &'static str,

    // Shown in a frame of another site
    pub open_atlas: &'static str,
    pub about_figures: &'static str,

    // When something is not as asked
    pub notice_used: fn(given: &str, used: &str) -> String,
    pub notice_ignored: fn(given: &str) -> String,
    pub notice_repeated: fn(given: &str, used: &str) -> String,
    pub notice_title: &'static str,
    pub loading: &'static str,
    pub load_failed: &'static str,
    pub retry: &'static str,
    pub still_shown: fn(&str) -> String,
    pub more: fn(&str) -> String,
    pub not_found_title: &'static str,
    pub not_found: &'static str,
    pub wrong_method_title: &'static str,
    pub wrong_method: &'static str,
    pub failure_title: &'static str,
    pub failure: &'static str,
    pub to_the_map: &'static str,
}
