mod indicators;
mod layers;

use crate::{
    domain::Layer,
    i18n::{Amount, Messages},
};

pub(super) const MESSAGES: Messages = Messages {
    brand: "Entente",
    tagline: "Atlas of bilateral scientific ties",
    description: "How every two countries are tied by science: an interactive world map of \
                  international works with authors in both, by year, with intensity indicators \
                  and open data.",
    methods_link: "Methods",
    data_link: "Data",
    skip_to_ties: "Skip to the table of ties",
    snapshot: |id| format!("snapshot {id}"),

    find_label: "Find a country",
    find_button: "Find",
    find_count: |count| format!("{count} found"),
    find_nothing: "No country found",

    layer: layers::layer,
    layer_label: "Kind of tie",
    indicator: indicators::indicator,
    indicator_label: "Indicator",
    year_label: "Year",
    play: "Play",
    pause: "Pause",
    settings: "Ties shown",
    top_label: "Strongest ties",
    threshold_label: "Counting threshold",
    apply: "Apply",
    title_world: |layer, indicator, year| {
        format!("{} of the world, {year}: {indicator}", ties(layer))
    },
    title_country: |layer, country, indicator, year| {
        format!("{} of {country}, {year}: {indicator}", ties(layer))
    },

    map_label: "Map of ties",
    map_hint: "Arrow keys move between countries, Enter chooses one, plus and minus zoom, \
               F brings the chosen country near, Shift with the arrow keys moves the map, Escape \
               goes back.",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Show the whole world",
    fit: "Show the chosen country",
    regions: "Regions",
    two_fingers: "Use two fingers to move the map",
    pair: |a, b| format!("{a} – {b}"),
    direction: |from, to| format!("{from} → {to}"),
    figure_of: |subject, figure| format!("{subject}: {figure}"),
    ranked: |figure, rank| format!("{figure}, rank {rank}"),
    chosen: "chosen",
    selected: |country| format!("{country} chosen"),
    selected_world: "All countries",

    legend: "Legend",
    legend_country: |country, indicator| format!("{indicator}, with {country}"),
    legend_lines: |indicator| format!("Lines: {indicator}"),
    zero: "Zero",
    not_applicable: "Not applicable",
    below: |counted| format!("Below {counted}"),
    notes_marked: "Has policy notes",
    notes_clear: "Highlight",
    notes_quiet: "Stop highlighting",

    world: "The world",
    whole_world: "the whole world",
    world_prompt: "Choose a country on the map, by name or from a table to see its ties.",
    no_record: |year| format!("The source has no record of this country in {year}."),
    partners: "Partners",
    part_partners: |indicator, partners, year| {
        let countries = if partners.one { "country" } else { "countries" };
        format!("{indicator}: {} {countries}, {year}", partners.text)
    },
    all_partners: |shown, available| format!("{shown} of {available} in the table"),
    flows: |layer, outward, inward, net| match layer {
        Layer::Missions => format!("{outward} sent, {inward} hosted"),
        _ => format!("{inward} came, {outward} left: {net} net"),
    },
    dossier: |country| format!("Dossier: all ties of {country}"),
    tie: |a, b| format!("Dossier: all ties of {a} and {b}"),
    notes_about: |notes, country| {
        let word = if notes.one { "policy note" } else { "policy notes" };
        format!("{} {word} about {country}", notes.text)
    },
    back_to_world: "All countries",
    trend: "Trend",
    figures_by_year: "Figures by year",

    table_world: |ties, year, indicator| {
        format!("{} of the world, {year}, by {indicator}", strongest(ties))
    },
    table_country: |ties, country, year, indicator| {
        format!("{} of {country}, {year}, by {indicator}", strongest(ties))
    },
    table_of: |shown, available| format!("{shown} of {available}"),
    rank_column: "No.",
    country_column: "Partner",
    country_column_world: "Country",
    pair_column: "Pair",
    no_ties: |indicator, year| format!("No tie has a value of “{indicator}” in {year}."),
    interval: |low, high| format!("{low}–{high}"),
    percentile_column: |indicator| format!("{indicator} above"),
    percentile: |percent| format!("{percent} of pairs"),
    below_mark: "below the counting threshold",
    data_links: "These ties as data, picture and citation",

    formula_label: "Formula",
    dip: "The harvest is incomplete for 2022 and 2023: part of the dip is the source’s.",
    doubtful: "The source leaves it open whether its NA is Namibia or a missing code: these \
               figures are doubtful.",
    boundaries: "Boundaries and names imply no endorsement.",

    open_atlas: "Open in Entente",
    about_figures: "Sources and formula",

    notice_used: |given, used| {
        format!("“\u{2068}{given}\u{2069}” cannot be shown; this page shows {used}.")
    },
    notice_ignored: |given| {
        format!("“\u{2068}{given}\u{2069}” was not understood and is left out.")
    },
    notice_repeated: |given, used| {
        format!("“\u{2068}{given}\u{2069}” is a second value; this page shows the first, {used}.")
    },
    notice_title: "Not everything in the address was understood",
    loading: "Loading figures",
    load_failed: "The figures could not be loaded.",
    retry: "Try again",
    still_shown: |view| format!("Still shown: {view}"),
    more: |count| format!("and {count} more"),
    not_found_title: "There is no such page",
    not_found: "The address may be mistyped, or the page may not exist yet.",
    wrong_method_title: "That cannot be done here",
    wrong_method: "This page can be read only.",
    failure_title: "Something went wrong",
    failure: "The page could not be made. Nothing was lost; please try again.",
    to_the_map: "To the map",
};

fn strongest(ties: &Amount) -> String {
    if ties.one {
        "The strongest tie".to_owned()
    } else {
        format!("The {} strongest ties", ties.text)
    }
}

/// What the ties of a layer are called: of science, or between governments.
fn ties(layer: Layer) -> &'static str {
    match layer {
        Layer::Missions | Layer::UnVoting => "Diplomatic relations",
        _ => "Scientific ties",
    }
}
