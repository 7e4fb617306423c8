use super::{
    MethodsMessages, english_indicators::indicator, english_indicators::symbol,
    english_layers::layer, english_rules::rule,
};

pub(super) const MESSAGES: MethodsMessages = MethodsMessages {
    title: "Methods",
    lede: "Every figure of the atlas can be worked out again by hand. This page names what is \
           counted, the source and licence of each count, every formula with an example in real \
           numbers, what is known to be missing, and a check against figures published by others.",
    description: "What the atlas counts, from which sources and on what terms, every formula with \
                  a worked example, known limits, coverage by year and an external check.",

    layers_title: "Layers",
    layers_lede: "A layer is one kind of tie between two countries. What it counts for a pair is \
                  written c below. A country is an entity with a code in ISO 3166-1, or Kosovo \
                  (XK); to have a code is no statement on status.",
    layer,
    tie_label: "A tie",
    counting_label: "Counting",
    direction_label: "Direction",
    years_label: "Years",
    years: |first, last, meaning| {
        if first == last {
            format!("{first}. {meaning}")
        } else {
            format!("{first}–{last}. {meaning}")
        }
    },
    size_label: "In this snapshot",
    size: |pairs, countries, rows| {
        format!(
            "{pairs} pairs of {countries} countries; {rows} figures by pair and year, or documents."
        )
    },
    coverage_label: "Coverage",
    limits_label: "Known limits",
    set_aside_label: "Set aside",
    flagged_label: "Kept, but doubtful",
    rows: |rows| format!("{} {}", rows.text, if rows.one { "row" } else { "rows" }),
    rule,
    absent_layers: |layers| format!("This snapshot does not hold: {layers}."),
    list_separator: ", ",

    sources_label: "Sources",
    countries_title: "Countries and their names",
    countries_lede: "Codes, names and capitals belong to no layer and have sources of their own.",
    version_label: "Edition",
    publisher_label: "Publisher",
    licence_label: "Licence",
    retrieved_label: "Retrieved",
    not_recorded: "not recorded",
    address_label: "Address",
    citation_label: "Citation",

    indicators_title: "Indicators",
    indicators_lede: "An indicator is a formula over the counts of one layer in one year. Where a \
                      formula has no value, none is shown: never a zero in its place.",
    symbols_title: "Symbols",
    symbol_column: "Symbol",
    meaning_column: "Meaning",
    symbol,
    directions: "A formula is read from X towards Y. One without direction gives the same from \
                 both sides; of one with a direction, the page of X shows its own side, and lists \
                 of the whole world show the stronger side of each pair.",
    indicator,
    count: "Count",
    meaning_label: "Meaning",
    where_label: "Where",
    undefined_label: "No value",
    interval_label: "Interval, 95\u{a0}%",
    interval: "The logarithm of the value is taken to be normally distributed; 1.96 is the \
               quantile of a two-sided interval of 95\u{a0}%. A value of zero has no interval. It \
               says how far the value could differ by chance alone, not how good the source is.",
    offered_label: "Offered by",
    references_label: "References",
    example_label: "Example",
    example: |layer, from, to, year| format!("{layer}, {from} towards {to}, {year}:"),
    shown_as: |value| format!("The atlas shows {value}."),
    example_interval: |low, high| format!("From {low} to {high}."),
    example_percentile: |percent| {
        format!("That is above {percent} of the pairs on enough counts in that year.")
    },

    reading_title: "Reading the map and the tables",
    reading_lede: "A missing figure can mean four different things, and the atlas keeps them apart.",
    states_title: "The four states that are no value",
    zero: "The source covers both countries and holds nothing between them.",
    no_data: "The source has no record of one of the two countries in that year.",
    not_applicable: "The formula does not apply: its denominator is zero, or growth would start \
                     from fewer than ten.",
    below_name: "Below the threshold",
    below: "The formula has a value, but on a count below the threshold: it is listed and marked, \
            and neither coloured nor ranked.",
    absence: "What absence says depends on the layer. In the registers of agreements a pair that \
              is absent has none only if one of the two is a country of the registers. Among \
              missions absence always means “not recorded”.",
    threshold_title: "The counting threshold",
    threshold: "Ratios of small counts jump. A ratio on c below the threshold is marked and left \
                uncoloured. Unless the address says otherwise (min) the threshold is 10 works, \
                projects, moves or roll calls, and 1 agreement, organisation or mission; counts \
                and ranks need none.",
    percentile_title: "The percentile",
    percentile: "Beside a value stands its percentile P: of all pairs of the same layer and year \
                 with c at or above the threshold and a value of their own, the share whose value \
                 is strictly lower, rounded down to whole percents. For an indicator with a \
                 direction both directions of each pair are compared. In the formula p is a pair, \
                 m the threshold, and v the value, a real number.",
    scales_title: "Fixed colour scales",
    scales: "Colours do not move with the year or the country: each scale has seven steps between \
             six fixed breaks, so that two maps can be laid side by side. A value on a break \
             belongs to the stronger step; of ranks, the smallest are the strongest.",
    scales_caption: "The breaks of each scale, from the weakest step to the strongest",
    scale_column: "Scale",

    coverage_title: "Coverage by year",
    coverage_lede: "What each layer holds in every year: pairs with a tie, countries with a tie, \
                    and the counts of all pairs added up.",
    year_column: "Year",
    pairs_column: "Pairs",
    countries_column: "Countries",
    coverage_of: |layer, first, last| {
        if first == last {
            format!("{layer}, {first}")
        } else {
            format!("{layer}, {first}–{last}")
        }
    },

    check_title: "A check against published figures",
    check_lede: |pairs| {
        format!(
            "The National Science Board of the United States published an index of international \
             collaboration for {pairs} pairs of countries in 2005. It divides the rate of \
             collaboration of one country with the other by the other’s share of all international \
             co-authorship, from another database (Science Citation Index and Social Sciences \
             Citation Index). The affinity of the atlas asks the same of OpenAlex; if both measure \
             the same thing, they put the pairs in nearly the same order."
        )
    },
    check_result: |rho| {
        format!(
            "Spearman’s rank correlation, computed from this snapshot, is {rho}; 1 would be the \
             same order throughout."
        )
    },
    check_missing: "This snapshot does not hold co-publications of 2005, so that the check cannot \
                    be made.",
    check_differences: "The values differ in level, because the databases cover different \
                        journals, and because the index takes international articles where \
                        affinity takes links.",
    figure_title: "Affinity in the atlas against the index of the National Science Board, 2005",
    figure_description: |pairs, rho| {
        format!(
            "A scatter plot of {pairs} pairs on logarithmic axes. The points lie along a rising \
             line; the rank correlation is {rho}. The table below holds the same values."
        )
    },
    figure_across: "Index of the National Science Board",
    figure_up: "Affinity in the atlas",
    figure_equal: "equal values",
    check_table: "The same values as a table",
    check_caption: "Index and affinity of each pair, 2005",
    index_column: "Index",
    affinity_column: "Affinity",

    boundaries_title: "Boundaries and names",
    boundaries: &[
        "Boundaries and names imply no endorsement or acceptance by anybody. The atlas takes them \
         from public sources so that figures can be found on a map, and makes no claim about the \
         status of any country, territory or border.",
        "The outlines are those of Natural Earth 4.1 at a scale of 1:110 million (public domain), \
         by way of the npm package world-atlas 2.0.2. Seen from close by, the map takes those at \
         1:50 million, simplified so that no country changes its area by more than 2 %. Countries \
         too small for a scale are drawn as dots. French Guiana, Svalbard and other far parts are \
         drawn under their own codes; Northern Cyprus, Somaliland and the Siachen Glacier, which \
         have none, are drawn without one.",
        "The map is in the Equal Earth projection, which keeps areas true. Names are those of the \
         Unicode CLDR.",
    ],
    cite_title: "How to cite the atlas",
    cite_lede: "A snapshot never changes: its id stands for every figure and every source in it. \
                Cite the id, and add the address of the page and the day on which you read it. \
                Cite the sources of the layers that you use as well.",
    cite_plain: "As text",
    cite_bibtex: "As BibTeX",
};
