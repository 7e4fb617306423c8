use super::{TieMessages, english_documents as documents};
use crate::{domain::Layer, i18n::Amount};

/// "1 vote", "2 votes".
fn of(amount: &Amount, one: &str, more: &str) -> String {
    format!("{} {}", amount.text, if amount.one { one } else { more })
}

pub(super) const MESSAGES: TieMessages = TieMessages {
    description: |a, b| {
        format!(
            "All that ties {a} and {b} by science: co-publications, projects, mobility, \
             agreements, organisations, missions and UN votes, by year and in both directions."
        )
    },

    works: |year, works, a, b| {
        let works = of(works, "international work", "international works");
        format!("In {year}, {works} had authors in both {a} and {b}")
    },
    shares: |share_a, a, share_b, b| {
        format!("{share_a} of the international works of {a} and {share_b} of those of {b}.")
    },
    no_works: |year, a, b| {
        format!("In {year} no international work had authors in both {a} and {b}.")
    },
    unknown_works: |year, a, b| {
        format!("For {year} the source of co-publications has no data on {a} and {b} together.")
    },
    expected: |times, percentile| {
        let above = percentile.map(|percent| format!(", more than for {percent} of pairs"));
        format!(
            "That is {times} times as many as if all countries linked in proportion to their \
             links{}.",
            above.unwrap_or_default()
        )
    },
    grew: |first, last, rate| format!("From {first} to {last} these works grew by {rate} a year."),
    fell: |first, last, rate| format!("From {first} to {last} these works fell by {rate} a year."),
    agreed: |agreements, latest| {
        let agreements = of(
            agreements,
            "agreement on science and technology is",
            "agreements on science and technology are",
        );
        let latest = latest.map(|year| format!(", the latest signed in {year}"));
        format!("{agreements} on record{}.", latest.unwrap_or_default())
    },
    members_of: |organisations, year| {
        let organisations =
            of(organisations, "organisation of science", "organisations of science");
        format!("In {year} both were members of {organisations}.")
    },
    voted: |year, share, votes| {
        let votes = of(votes, "roll call", "roll calls");
        format!(
            "In {year} they voted alike in {share} of {votes} of the United Nations General \
             Assembly."
        )
    },
    nothing: |a, b| {
        format!(
            "No layer of the atlas holds anything that ties {a} and {b}. What that means differs \
             from layer to layer; the table says it for each."
        )
    },

    to_country: |country| format!("All ties of {country}"),
    to_map: |country| format!("{country} on the map"),
    as_csv: "All years as CSV",
    as_json: "Everything as JSON",

    glance_title: "At a glance",
    glance_caption: |pair| format!("{pair}: the last year of every layer"),
    layer_column: "Layer",
    year_column: "Year",
    figure_column: "Figure",
    above_column: "Among pairs",
    above: |percent| format!("above {percent}"),
    voted_alike: |share, votes| format!("{share} of {}", of(votes, "roll call", "roll calls")),
    covered_and_none: "The source covers both countries and has nothing of the two.",
    register_and_none: "The register of one of the two is among the sources and has nothing.",
    not_covered: |countries| format!("The source does not cover {countries} in that year."),
    both_of: |a, b| format!("{a} and {b}"),
    no_register: "Neither country’s register is among the sources: there may be some.",
    not_recorded: "The source says that many are missing from it: there may be some.",

    years_title: "Year by year",
    years_chart: |pair| format!("{pair}: every layer on one axis of years"),
    years_about: "Each layer has a scale of its own; a gap is a year without data. Point at a \
                  year, tap it, or choose one and use the arrow keys.",
    years_none: "No layer has a figure of the two in any year.",
    signed_in_year: |agreements| of(agreements, "agreement signed", "agreements signed"),

    directions_title: "Both directions",
    directions_caption: "What differs by direction, in the last year of each layer",
    directions_none: "No figure of the two differs by direction, or none is known either way.",
    measure_column: "Measure",
    moved: "Researchers who moved",
    posted: |embassies, others| {
        format!(
            "{}, {}",
            of(embassies, "embassy", "embassies"),
            of(others, "other mission", "other missions")
        )
    },
    mission_kind: |_| None,
    mobility_chart: "Researchers who moved, each way",
    mobility_about: "Published researchers by the year of their move; the last years are thin, \
                     as a move shows in the next work only.",

    indicators_title: "Indicators",
    indicators_lede: "Every indicator of every layer in its last year. Each column is seen from the \
                      country at its head: who came, came to that country. “Above” is the share of all \
                      pairs of that year, on a sufficient count, with a lower value; the interval \
                      is one of 95 %.",
    layer_in_year: |layer, year| format!("{layer}, {year}"),
    indicator_column: "Indicator",
    seen_from: |country| format!("Seen from {country}"),
    interval_column: "95 % interval",

    agreements_title: "Agreements",
    agreements_none: "No agreement of the two on science and technology is on record here.",
    undated: "Date of signature not known",
    signed_label: |date| format!("Signed {date}"),
    in_force_since: |date| format!("in force since {date}"),
    ended_on: |date| format!("ended {date}"),
    former_state: |code| format!("signed by a former state ({code})"),
    field: documents::field,
    instrument: documents::instrument,
    status: documents::status,
    register: documents::register,
    record: "record",
    caution: "Caution:",

    around_title: "Before and after an agreement",
    around_lede: "Co-publications ten years before and after the year of signature, beside pairs \
                  of the same size without an agreement of their own on record in these years.",
    around_choose: "Year of signature:",
    around_none: |first, last| {
        format!(
            "This comparison takes ten years before a signature and ten after it, so an agreement \
             signed from {first} to {last}. None of this pair’s was."
        )
    },
    around_not_understood: |given, used| {
        format!(
            "“\u{2068}{given}\u{2069}” is no year that can be compared; this page shows {used}."
        )
    },
    around_chart: |year| format!("Co-publications as multiples of those in {year}"),
    around_about: "1 is the pair’s own count in the year of signature. The band holds the middle \
                   half of the comparable pairs.",
    around_own: "this pair",
    around_peers: "comparable pairs, median",
    around_result: |own, median, lower, upper, years| {
        format!(
            "{years} years after, this pair had {own} times its works of the year of signature; \
             the median of the comparable pairs was {median}, its quartiles {lower} and {upper}."
        )
    },
    around_before: |own, median, lower, upper, years| {
        format!(
            "{years} years before, it was {own} times; the median was {median}, the quartiles \
             {lower} and {upper}."
        )
    },
    around_method: |compared, tenth, least, most| {
        format!(
            "Comparable are {compared} pairs in the same tenth ({tenth} of 10, from the smallest) \
             of all pairs with ten works or more in the year of signature, from {least} to {most} \
             works each, that have no agreement on record that was signed in these 21 years or is \
             undated."
        )
    },
    around_caveat: "This is no proof of cause: who signs an agreement often works together more \
                    already, agreements outside the registers are not seen, and the source grows \
                    unevenly.",
    around_others: |others| {
        format!(
            "The pair signed {} in the same 21 years.",
            of(others, "other agreement", "other agreements")
        )
    },
    around_too_few: |year| {
        format!("In {year} the pair had fewer than ten works: multiples of so few say nothing.")
    },
    around_no_peers: |year| {
        format!("For {year} there are fewer than ten comparable pairs: too few for a median.")
    },

    organisations_title: "Shared organisations",
    organisations_none: "No organisation of science on record has had both as members.",
    organisation_column: "Organisation",
    together_column: "Both members",
    from_to: |first, last, seen| match (last, seen) {
        (Some(last), _) => format!("{first}–{last}"),
        (None, Some(seen)) => format!("since {first} (seen until {seen})"),
        (None, None) => format!("since {first}"),
    },
    membership: documents::membership,

    voting_title: "Votes in the United Nations",
    voting_chart: |pair| format!("{pair}: share of roll calls with the same vote"),
    voting_about: "Roll calls of the General Assembly in which both voted; most resolutions pass \
                   without one. Voting alike is no measure of friendship.",

    events_title: "Events",
    event_source: "source",

    similar_title: "Similar pairs",
    similar_lede: |year| {
        format!(
            "The pairs nearest by co-publications and by affinity in {year}. The distance is \
             √((Δ ln works)² + (Δ ln affinity)²): 0.10 is about ten percent more or less in one of \
             the two. Only pairs with ten works or more are compared."
        )
    },
    similar_none: |year| {
        format!("The pair has fewer than ten works in {year}: too few to be compared.")
    },
    similar_caption: |year| format!("Nearest pairs, {year}"),
    distance_column: "Distance",

    sources_title: "Sources and limits",
    sources_lede: |snapshot| {
        format!(
            "Every figure here is of snapshot {snapshot}. Formulas, sources and licences are told in full under"
        )
    },
    printed: |address, snapshot, date| {
        let date = date.map(|date| format!(" of {date}"));
        format!(
            "Entente, atlas of bilateral scientific ties: {address}, snapshot {snapshot}{}",
            date.unwrap_or_default()
        )
    },
    licences: "Sources and licences:",
    more_in_atlas: |more| {
        format!("{} in the atlas.", of(more, "more agreement is", "more agreements are"))
    },

    unknown_title: "There is no such pair",
    unknown: |given| {
        format!(
            "“\u{2068}{given}\u{2069}” does not name two countries of the atlas. A pair is written by two codes, such as IR-US."
        )
    },
    near: "Perhaps you meant:",
    same_title: |country| format!("{country} is no pair with itself"),
    same: "A dossier of a pair takes two different countries. All that one country shares with \
           others is in its own dossier.",

    by_year: |layer| match layer {
        Layer::Copublications => "Works with authors in both",
        Layer::JointProjects => "Projects begun in the year",
        Layer::ResearcherMobility => "Researchers who moved",
        Layer::Agreements => "Agreements signed so far",
        Layer::Organisations => "Shared organisations of science",
        Layer::Missions => "Missions",
        Layer::UnVoting => "UN roll calls with the same vote",
    },
};
