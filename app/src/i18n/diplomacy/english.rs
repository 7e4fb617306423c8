use super::DiplomacyMessages;
use crate::atlas::{Closeness, Quadrant};

pub(super) const MESSAGES: DiplomacyMessages = DiplomacyMessages {
    title: "Science and diplomacy",
    title_of: |country| format!("Science and diplomacy: {country}"),
    description: "Pairs of countries by how intensely their scientists work together and how \
                  close their governments are, in four quadrants, with every pair’s figures.",
    lede: "Do scientists work together where governments are close? Each point is a pair of \
           countries: the higher, the more intensely they work together for their size; the \
           further to the right, the closer their governments.",

    choose: "What is compared",
    science_label: "Science",
    closeness_label: "Diplomacy",
    closeness: |closeness| match closeness {
        Closeness::Voting => "Same votes in the United Nations",
        Closeness::Missions => "Embassies in each other",
        Closeness::Organisations => "Shared organisations of science",
    },
    scale_label: "Axes",
    percentiles: "Percentiles",
    values: "Values",
    year_of: |layer| format!("{layer}: year"),
    country_label: "Pairs of",
    every_country: "all countries",
    area_label: "With a country in",
    world: "the whole world",
    least_label: |column| format!("From how much on ({column})"),
    apply: "Show",
    first_page: |page| format!("page {page}"),
    beyond: |given, last| format!("There is no page {given}; this is page {last}, the last."),

    picture: "The picture",
    picture_title: |subject, science, year, close, close_year| {
        format!("{subject}: {science} in {year} against {close} in {close_year}")
    },
    of_world: "Pairs of the world",
    compared_years: |science, year, close, close_year| {
        format!(
            "Compared are {science} in {year} with {close} in {close_year}: the last year of each, \
             unless another is chosen."
        )
    },
    drawn_all: |pairs| {
        if pairs.one {
            "The one pair that has both figures is drawn.".to_owned()
        } else {
            format!("All {} pairs that have both figures are drawn.", pairs.text)
        }
    },
    drawn_some: |drawn, all, column| {
        format!(
            "Of the {all} pairs that have both figures, the {drawn} with the most are drawn \
             ({column}); the table holds all."
        )
    },
    left_out: |pairs| {
        let (pairs, have) = if pairs.one {
            ("One pair of the world".to_owned(), "has")
        } else {
            (format!("{} pairs of the world", pairs.text), "have")
        };
        format!(
            "{pairs} {have} ties enough in science but no figure of diplomacy, and are left out."
        )
    },
    across: |closeness, percentile| {
        if percentile { format!("{closeness}: percentile →") } else { format!("{closeness} →") }
    },
    up: |layer, percentile| {
        if percentile {
            format!("↑ {layer}, odds ratio: percentile")
        } else {
            format!("↑ {layer}, odds ratio (logarithmic)")
        }
    },
    nothing: "No pair has both figures. Choose another year, another country or a lower count.",
    point: |pair, intensity, closeness| format!("{pair}: {intensity}; {closeness}"),
    how_to_read_points: "Every point is in the table below, with a link to all of the pair; with \
                         a country chosen, each point is a link itself.",
    how_to_read_links: "Each point is a pair and leads to all of it; the letters are the code of \
                        the other country.",

    quadrants: "Four quadrants",
    quadrants_lede: |intensity, closeness| {
        format!(
            "The lines are the medians of all pairs of the world that have both figures, \
             whichever are shown: an odds ratio of {intensity}, and {closeness}. A pair on a line \
             counts as above it."
        )
    },
    quadrants_lede_missions: |intensity| {
        format!(
            "The level line is the median odds ratio of all pairs of the world that have both \
             figures, {intensity}. The upright line parts the pairs for which an embassy is \
             recorded, one way at least, from those without a record."
        )
    },
    quadrant: |quadrant| match quadrant {
        Quadrant::ScienceAhead => "Science ahead of diplomacy",
        Quadrant::CloseInBoth => "Close in both",
        Quadrant::DistantInBoth => "Distant in both",
        Quadrant::DiplomacyAhead => "Diplomacy ahead of science",
    },
    quadrant_meaning: |quadrant| match quadrant {
        Quadrant::ScienceAhead => {
            "Scientists work together more than in most pairs, while governments are less close \
             than in most: ties that diplomacy could build on, or should shelter."
        }
        Quadrant::CloseInBoth => {
            "Scientists and governments are both closer than in most pairs: each can carry the \
             other."
        }
        Quadrant::DistantInBoth => {
            "Neither scientists nor governments are as close as in most pairs: distance, size or \
             history may be why."
        }
        Quadrant::DiplomacyAhead => {
            "Governments are close and scientists work together less than in most pairs: room \
             that science has not taken."
        }
    },
    pairs: |pairs| {
        if pairs.one { "one pair".to_owned() } else { format!("{} pairs", pairs.text) }
    },
    clearest: "Furthest from the lines",
    quadrant_none: "No pair lies here.",

    table: "Every pair",
    table_caption: |first, last, all| format!("Pairs {first} to {last} of {all}"),
    intensity_column: "Odds ratio (95\u{a0}%)",
    above_column: "Percentile",
    quadrant_column: "Quadrant",
    gap_column: "Science above diplomacy",
    above: |percent| format!("above {percent}"),
    sort_by: |column| format!("Sort by: {column}"),
    page_of: |page, last| format!("Page {page} of {last}"),
    previous: "Previous page",
    next: "Next page",
    embassies: |ways| match ways {
        0 => "none recorded",
        1 => "one way",
        _ => "both ways",
    },

    how: "How it is made",
    how_lines: "A pair takes part when its count in the layer of science reaches the threshold \
                and the source of diplomacy has a figure of it.",
    how_percentiles: "The percentile of the odds ratio is the share of all pairs of the year on a \
                      sufficient count that have a lower one, as in the dossiers; that of \
                      diplomacy is the share of the pairs compared here that are less close. Both \
                      are of the world, whichever pairs are shown.",
    how_spread: "Many pairs have the same number of embassies or of organisations. Their points \
                 lie side by side in the order of their codes, so that none hides another; where \
                 in its strip a point lies says nothing.",
    no_cause: "The picture shows where pairs stand, and no cause: neither that diplomacy makes \
               science nor the reverse. Distance, language, wealth and history move both.",
    closeness_caveat: |closeness| match closeness {
        Closeness::Voting => {
            "Votes say how often two governments take the same side in one assembly, and most of \
             its resolutions concern a few regions; two that vote the same need not be on good \
             terms. The figures end with 2019. Pairs with fewer than ten common roll calls are \
             left out."
        }
        Closeness::Missions => {
            "Embassies as recorded in November 2022. The source says that many \
             are missing, so that “none recorded” is not “none”."
        }
        Closeness::Organisations => {
            "Organisations of science between governments, counted to 2014. Membership of many \
             follows from geography: European countries share most."
        }
    },

    table_about: "the pairs that the page shows, in its order, with both figures; UTF-8, commas, \
                  a header line",
};
