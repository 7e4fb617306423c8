use crate::{
    domain::Layer,
    i18n::{IndicatorWords, Messages},
    indicators::Indicator,
};

pub(super) const MESSAGES: Messages = Messages {
    brand: "Entente",
    tagline: "Atlas of bilateral scientific ties",
    description: "How every two countries are tied by science: an interactive world map of \
                  international works with authors in both, by year, with intensity indicators \
                  and open data.",
    this_language: "English",
    methods_link: "Methods",
    data_link: "Data",
    skip_to_ties: "Skip to the table of ties",
    snapshot: |id| format!("snapshot {id}"),

    find_label: "Find a country",
    find_button: "Find",
    find_count: |count| format!("{count} found"),
    find_nothing: "No country found",

    layer: |layer| match layer {
        Layer::Copublications => "Co-publications",
        Layer::JointProjects => "Joint projects",
        Layer::ResearcherMobility => "Researcher mobility",
        Layer::Agreements => "Agreements",
        Layer::Organisations => "Organisations",
        Layer::Missions => "Missions",
        Layer::UnVoting => "UN voting",
    },
    layer_label: "Kind of tie",
    indicator,
    indicator_label: "Indicator",
    year_label: "Year",
    play: "Play",
    pause: "Pause",
    settings: "Ties shown",
    top_label: "Strongest ties",
    threshold_label: "Counting threshold (works)",
    apply: "Apply",
    title_world: |indicator, year| format!("Scientific ties of the world, {year}: {indicator}"),
    title_country: |country, indicator, year| {
        format!("Scientific ties of {country}, {year}: {indicator}")
    },

    map_label: "Map of ties",
    map_hint: "Arrow keys move between countries, Enter chooses one, plus and minus zoom, \
               Shift with the arrow keys moves the map, Escape goes back.",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Show the whole world",
    pair: |a, b| format!("{a} – {b}"),
    direction: |from, to| format!("{from} → {to}"),
    figure_of: |subject, figure| format!("{subject}: {figure}"),
    works: |count| format!("{count} works"),
    chosen: "chosen",
    selected: |country| format!("{country} chosen"),
    selected_world: "All countries",

    legend: "Legend",
    legend_country: |country, indicator| format!("{indicator}, with {country}"),
    legend_world: "Countries: international works",
    legend_lines: |indicator| format!("Lines: {indicator}"),
    zero: "Zero",
    no_data: "No data",
    not_applicable: "Not applicable",
    below: |threshold| format!("Below {threshold} works"),

    world: "The world",
    whole_world: "the whole world",
    world_links: |links, pairs, year| format!("{links} links between {pairs} pairs, {year}"),
    world_prompt: "Choose a country on the map, by name or from a table to see its ties.",
    leaders: "Most international works",
    country_partners: |partners, year| {
        format!("International works with partners in {partners} countries, {year}")
    },
    international_works: "international works",
    no_record: |year| format!("The source has no record of this country in {year}."),
    no_partners: |year| format!("No work with another country in {year}."),
    partners: "Partners",
    all_partners: |shown, available| format!("{shown} of {available} in the table"),
    back_to_world: "All countries",
    trend: "Trend",
    trend_of: |first, last| format!("International works by year, {first}–{last}"),
    world_trend_of: |first, last| format!("Links of all pairs by year, {first}–{last}"),
    figures_by_year: "Figures by year",

    table_world: |ties, year, indicator| {
        format!("The {ties} strongest ties of the world, {year}, by {indicator}")
    },
    table_country: |ties, country, year, indicator| {
        format!("The {ties} strongest ties of {country}, {year}, by {indicator}")
    },
    table_of: |shown, available| format!("{shown} of {available}"),
    rank_column: "No.",
    country_column: "Partner",
    country_column_world: "Country",
    pair_column: "Pair",
    works_column: "Works",
    links_column: "Links",
    no_ties: |indicator, year| format!("No tie has a value of “{indicator}” in {year}."),
    interval: |low, high| format!("{low}–{high}"),
    percentile_column: |indicator| format!("{indicator} above"),
    percentile: |percent| format!("{percent} of pairs"),
    below_mark: "below the counting threshold",
    data_links: "These ties as data",

    source: "Source: OpenAlex (CC0), harvested in August 2024",
    formula_label: "Formula",
    whole_counting: "whole counting, international works only",
    dip: "The harvest is incomplete for 2022 and 2023: part of the dip is the source’s.",
    boundaries: "Boundaries and names imply no endorsement.",

    notice_used: |given, used| format!("“{given}” cannot be shown; this page shows {used}."),
    notice_ignored: |given| format!("“{given}” was not understood and is left out."),
    notice_repeated: |given, used| {
        format!("“{given}” is a second value; this page shows the first, {used}.")
    },
    notice_nothing_found: |given| format!("No country was found for “{given}”."),
    notice_title: "Not everything in the address was understood",
    loading: "Loading figures",
    load_failed: "The figures could not be loaded.",
    retry: "Try again",
    not_found_title: "There is no such page",
    not_found: "The address may be mistyped, or the page may not exist yet.",
    wrong_method_title: "That cannot be done here",
    wrong_method: "This page can be read only.",
    failure_title: "Something went wrong",
    failure: "The page could not be made. Nothing was lost; please try again.",
    to_the_map: "To the map",
};

fn indicator(indicator: Indicator) -> IndicatorWords {
    match indicator {
        Indicator::Count => IndicatorWords {
            name: "Works, whole counting",
            column: "Works",
            meaning: "International works with authors in both countries; a work counts once \
                      for each pair.",
            formula: "c",
        },
        Indicator::Share => IndicatorWords {
            name: "Share of international works",
            column: "Share",
            meaning: "The share of a country’s international works that have an author in the \
                      other.",
            formula: "c / I(X)",
        },
        Indicator::Salton => IndicatorWords {
            name: "Salton’s cosine",
            column: "Salton",
            meaning: "Common works over the geometric mean of both countries’ international \
                      works.",
            formula: "c / √(I(X) · I(Y))",
        },
        Indicator::Jaccard => IndicatorWords {
            name: "Jaccard index",
            column: "Jaccard",
            meaning: "Common works over the international works of either country.",
            formula: "c / (I(X) + I(Y) − c)",
        },
        Indicator::Affinity => IndicatorWords {
            name: "Probabilistic affinity",
            column: "Affinity",
            meaning: "Observed over expected if countries mixed in proportion to their links; \
                      can fall while a tie grows.",
            formula: "2T · c / (C(X) · C(Y))",
        },
        Indicator::Ric => IndicatorWords {
            name: "Relative intensity",
            column: "RIC (95\u{a0}%)",
            meaning: "The partner’s share of the country’s links over its share of all other \
                      links; proportional mixing gives about 0.5.",
            formula: "(c / C(X)) / ((C(Y) − c) / (T − C(X)))",
        },
        Indicator::Orc => IndicatorWords {
            name: "Odds ratio",
            column: "Odds ratio (95\u{a0}%)",
            meaning: "The odds that a link of one country goes to the other, over the odds that \
                      any other link does; the same from both sides.",
            formula: "c · (T − C(X) − C(Y) + c) / ((C(X) − c) · (C(Y) − c))",
        },
        Indicator::Growth => IndicatorWords {
            name: "Annual growth over five years",
            column: "Growth a year",
            meaning: "Compound growth of the common works over five years, from ten works or \
                      more.",
            formula: "(c(t) / c(t−5))^(1/5) − 1",
        },
        Indicator::Rank => IndicatorWords {
            name: "Rank among partners",
            column: "Rank",
            meaning: "The partner’s place among all partners of the country by common works.",
            formula: "1 + number of partners with more common works",
        },
    }
}
