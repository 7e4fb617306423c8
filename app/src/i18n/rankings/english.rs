use super::RankingsMessages;
use crate::{atlas::Measure, domain::Layer, i18n::Amount};

fn places(amount: &Amount) -> String {
    format!("{} {}", amount.text, if amount.one { "place" } else { "places" })
}

pub(super) const MESSAGES: RankingsMessages = RankingsMessages {
    title: "Rankings",
    description: "Countries and pairs of countries ranked by any indicator, year and layer of the \
                  atlas, with regions, minimum counts and the change of rank since another year.",
    lede: "Countries and pairs in the order of any figure of the atlas. A place says who has more of \
           what one source counts, and nothing about quality.",
    choose: "Choose",
    table: "Places",
    how: "How places are given",

    of_label: "What is ranked",
    countries: "Countries",
    pairs: "Pairs",
    by_label: "By",
    since_label: "Change since",
    since_none: "none",
    area_label: "Region",
    world: "the world",
    least_label: "At least",
    apply: "Show",

    caption: |measure, layer, year| format!("{measure} · {layer}, {year}"),
    within: |area, amount| format!("{} in {area}", places(amount)),
    everywhere: places,
    shown: |first, last| format!("{first} to {last} are shown"),
    rank_column: "Rank",
    change_column: |year| format!("Since {year}"),
    rose: |places| format!("up {places}"),
    fell: |places| format!("down {places}"),
    stayed: "as before",
    not_ranked: "not ranked then",
    was: |rank| format!("was {rank}"),
    none: "Nothing is ranked by this in the year, region and count chosen.",
    beyond: |page, last| format!("There is no page {page}; the last is {last}."),
    pages: "Pages of the ranking",
    previous: "Previous",
    next: "Next",
    page: |page, of| format!("page {page} of {of}"),

    rules_countries: "A country is ranked by its own figure in the layer, or by what its ties sum up \
                      to. Where the source has nothing of it, it has no place; equal figures share one.",
    rules_pairs: "A pair is ranked by the chosen indicator; where that differs by direction, by the \
                  stronger of the two, which is the one named. Equal figures share a place.",
    rules_area: "Regions are those of the United Nations for statistics (UN M49). A pair counts \
                 where one of the two is in the region.",
    rules_least: |least| {
        format!(
            "Only what rests on {least} or more is ranked: on fewer, a ratio says little. Ranks of \
             another year are given by the same rules."
        )
    },
    no_comparison: "no comparison",
    first_page: |page| format!("page {page}"),

    measure: |layer, measure| match measure {
        Measure::Own => match layer {
            Layer::Copublications => "International works",
            Layer::JointProjects => "Links in joint projects",
            Layer::ResearcherMobility => "Researchers who came and left",
            Layer::Agreements => "Agreements signed so far",
            Layer::Organisations => "Memberships",
            Layer::Missions => "Missions sent and hosted",
            Layer::UnVoting => "Votes like those of all others",
        },
        Measure::Partners => "Number of partners",
        Measure::Growth => "Annual growth over five years",
        Measure::Outflow => "Researchers who left",
        Measure::Inflow => "Researchers who came",
        Measure::Net => "Net inflow of researchers",
        Measure::Sent => "Missions sent",
        Measure::Hosted => "Missions hosted",
    },
    measure_formula: |measure| match measure {
        Measure::Growth => Some("(own(t) / own(t−5))^(1/5) − 1, from a base of ten"),
        Measure::Net => Some("Σ c(Y→X) − Σ c(X→Y)"),
        Measure::Outflow | Measure::Sent => Some("Σ c(X→Y)"),
        Measure::Inflow | Measure::Hosted => Some("Σ c(Y→X)"),
        Measure::Own | Measure::Partners => None,
    },
};
