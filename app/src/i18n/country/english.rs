use super::CountryMessages;
use crate::{domain::Layer, i18n::Amount};

/// "1 country", "2 countries".
fn of(amount: &Amount, one: &str, more: &str) -> String {
    format!("{} {}", amount.text, if amount.one { one } else { more })
}

fn countries(amount: &Amount) -> String {
    of(amount, "country", "countries")
}

pub(super) const MESSAGES: CountryMessages = CountryMessages {
    description: |country| {
        format!(
            "All that ties {country} to other countries by science: partners in every layer, \
             trend and rank, agreements, organisations, missions and mobility."
        )
    },

    works: |year, works, country, rank, countries| {
        let works =
            of(works, "international work has an author", "international works have an author");
        format!("In {year}, {works} in {country}: rank {rank} of {countries} countries.")
    },
    strongest: |partners, list| {
        format!("Their co-authors are in {}, most of them in {list}.", countries(partners))
    },
    with_count: |country, count| format!("{country} ({count})"),
    list: |names| match names {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        names => names.concat(),
    },
    agreed: |agreements| {
        let agreements = of(
            agreements,
            "agreement on science and technology is",
            "agreements on science and technology are",
        );
        format!("{agreements} on record.")
    },
    belongs: |year, organisations| {
        let organisations =
            of(organisations, "organisation of science", "organisations of science");
        format!("In {year} it was a member of {organisations}.")
    },
    nothing: |country| {
        format!(
            "No layer of works, agreements or organisations holds anything of {country}. What that \
             means differs from layer to layer; the table says it for each."
        )
    },
    as_csv: "These ties as CSV",

    region: "Region",
    area_in: |area, region| format!("{area} ({region})"),
    capital: "Capital",
    codes: "ISO codes",
    glance_caption: "The country’s own figure in the last year of every layer",
    own_column: "Own figure",
    rank_column: "Rank among countries",
    rank_of: |rank, of| format!("{rank} of {of}"),
    partners_column: "Partners",
    years_column: "By year",
    covered_and_none: "The source covers the country and has nothing of it.",
    no_register: "The country’s register is not among the sources: there may be some.",

    map_title: "On the map",
    open_map: |country| format!("Open the map of {country}"),

    partners_title: "Partners",
    partner_column: "Partner",
    sort_by: |column| format!("Sort by: {column}"),
    all_partners: |count| format!("Show all {count} partners"),
    first_partners: |count| format!("the first {count} partners"),

    trend_none: "No layer has a figure of the country in any year.",
    layers_chart: |country| format!("{country}: own figures in every layer"),
    layers_about: "Each layer has a scale of its own; a gap is a year without data. Point at a year, \
                   tap it, or choose one and use the arrow keys.",
    own_by_year: |layer| match layer {
        Layer::Copublications => "International works",
        Layer::JointProjects => "Links in projects begun in the year",
        Layer::ResearcherMobility => "Researchers who came and left",
        Layer::Agreements => "Agreements signed in the year",
        Layer::Organisations => "Memberships",
        Layer::Missions => "Missions sent and hosted",
        Layer::UnVoting => "UN votes like those of all others",
    },
    beside_chart: |year| format!("International works as multiples of those in {year}"),
    beside_about: |year| {
        format!(
            "Each country’s works are divided by its own in {year}, so that growth is compared and \
             not size; the scale is one of ratios: equal steps are equal factors."
        )
    },
    beside_method: |of_region, of_world| {
        format!(
            "The medians are of the countries with ten works or more in the base year: {of_region} \
             in the region (UN M49), {of_world} in the world, the country among them."
        )
    },
    median_of: |area| format!("{area}, median"),
    median_of_world: "world, median",
    rank_chart: "Rank among countries by international works",
    rank_about: "1 is the country with most works, at the top; equal figures share a rank.",

    growth_title: "Growth and decline",
    growth_lede: |first, last| {
        format!(
            "Compound annual growth of co-publications from {first} to {last}, of partners with \
             ten works or more in both years."
        )
    },
    grew: |first, last| format!("Strongest growth, {first}–{last}"),
    fell: |first, last| format!("Strongest decline, {first}–{last}"),
    none_grew: "No such tie has grown.",
    none_fell: "No such tie has declined.",

    unusual_title: "Unusually strong and weak ties",
    unusual_lede: |year| {
        format!(
            "By the odds ratio of co-publications in {year}, which does not grow with the size of \
             the two countries, on ten works or more. Unusually strong is what lies among the \
             highest tenth of all pairs, unusually weak what lies among the lowest."
        )
    },
    strong: "Unusually strong",
    weak: "Unusually weak",
    none_strong: "No tie is among the highest tenth of all pairs.",
    none_weak: "No tie is among the lowest tenth of all pairs.",
    first_of: |caption, told, all| format!("{caption}: the first {told} of {all}"),
    odds_column: "Odds ratio",

    agreements_none: "No agreement of the country on science and technology is on record here.",
    agreements_lede: |agreements, partners| {
        format!(
            "{} on record with {}.",
            of(agreements, "agreement is", "agreements are"),
            countries(partners)
        )
    },
    by_status: "By status, as the source says it",
    status_column: "Status",
    agreements_column: "Agreements",
    by_decade: "By decade of signature",
    decade_column: "Decade",
    decade: |first, last| format!("{first}–{last}"),
    with_column: "With",
    latest: "The latest",
    earlier_decades: "Earlier decades are in the atlas.",

    organisations_title: "Organisations",
    memberships: "Memberships with their years",
    organisations_none: "No membership in an organisation of science is on record.",
    time_column: "Years",
    kind_column: "As",
    source_column: "Source",

    missions_title: "Missions",
    missions_each: "Missions sent to and hosted from each country",
    missions_none: "No mission is on record: the source says that many are missing from it.",
    sends: |posted, to| format!("It sends {posted} to {}.", countries(to)),
    hosts: |posted, from| format!("It hosts {posted} from {}.", countries(from)),
    missions_by_country: |amount| format!("Missions by country ({})", amount.text),
    sent_column: "Sent there",
    hosted_column: "Hosted from there",

    mobility_title: "Researchers in and out",
    mobility_none: "No move of a researcher to or from the country is on record.",
    mobility_chart: "Researchers who came and who left, by year",
    came: "came",
    left: "left",
    mobility_partners: |year| format!("The partners with most moves, {year}"),
    researchers: |year, all, arrivals, departures| {
        format!(
            "Another edition of the source (OpenAlex) knows of {all} researchers in {year}, of \
             whom {arrivals} came from abroad and {departures} left in that year."
        )
    },

    unknown_title: "There is no such country",
    unknown: |given| {
        format!(
            "“\u{2068}{given}\u{2069}” does not name a country of the atlas. A country is written by a code of two \
             letters, such as IR."
        )
    },
};
