use super::IndicatorMethods;
use crate::{indicators::Indicator, pages::methods::Symbol};

pub(super) fn symbol(symbol: Symbol) -> &'static str {
    match symbol {
        Symbol::Count => "the count of the pair X–Y in the layer and the year",
        Symbol::LinksFrom => "all links of X: the counts of X summed over its partners",
        Symbol::LinksTo => "all links of Y: the counts of Y summed over its partners",
        Symbol::Links => "all links: the counts summed over all unordered pairs",
        Symbol::OwnFrom => "international works of X; of organisations, the memberships of X",
        Symbol::OwnTo => "international works of Y; of organisations, the memberships of Y",
        Symbol::Base => "the count of the same pair five years before",
        Symbol::Stronger => "how many partners Z of X have a greater count than Y",
        Symbol::MovedOut => "researchers who moved from X to Y in the year",
        Symbol::MovedIn => "researchers who moved from Y to X in the year",
        Symbol::Sent => "missions of X in Y",
        Symbol::Hosted => "missions of Y in X",
        Symbol::Signed => "agreements of the pair signed in the year t",
        Symbol::Votes => "roll calls in which both voted",
        Symbol::Same => "roll calls in which both voted the same",
    }
}

const NONE: &str = "None: the same from both sides.";
const TOWARDS: &str = "From X towards Y.";

pub(super) fn indicator(indicator: Indicator) -> IndicatorMethods {
    let (meaning, direction, undefined) = match indicator {
        Indicator::Count => (
            "What ties the two countries, as the layer counts it. It grows with the size of both.",
            NONE,
            "Always defined where the source covers both countries.",
        ),
        Indicator::Share => (
            "The share of X’s international works that have an author in Y. As a work may have \
             authors in many countries, the shares of all partners add up to more than 100\u{a0}%.",
            TOWARDS,
            "Where X has no international works in the source.",
        ),
        Indicator::Salton => (
            "Common works over the geometric mean of both countries’ international works: 0 for \
             none, 1 for all. Also called the Ochiai coefficient. Favours pairs of like size.",
            NONE,
            "Where either has no international works.",
        ),
        Indicator::Jaccard => (
            "What both have over what either has: common works over the works of either, or shared \
             organisations over the organisations of either. From 0 to 1.",
            NONE,
            "Where neither country has any.",
        ),
        Indicator::Affinity => (
            "The observed count over the one expected if all links mixed in proportion to the \
             links of each country; 1 is as expected. Also called association strength. It can \
             fall while a tie grows, because every new work raises the expectation too.",
            NONE,
            "Where either has no links.",
        ),
        Indicator::Ric => (
            "Y’s share of the links that involve X, over Y’s share of the links that do not. It \
             grows with c. A link has two ends, so that proportional mixing gives about 0.5, not 1.",
            TOWARDS,
            "Where X has no links, or Y none but with X. Zero has no interval.",
        ),
        Indicator::Orc => (
            "The odds that a link of X goes to Y, over the odds that any other link does. It grows \
             with c and does not depend on the size of the countries; the atlas shows it beside \
             counts for that reason.",
            NONE,
            "Where either has no links but with the other. Zero has no interval.",
        ),
        Indicator::Growth => (
            "The constant yearly growth that leads from the count five years before to that of the \
             year.",
            NONE,
            "Where the count five years before is below ten, or the layer does not reach back so \
             far.",
        ),
        Indicator::Rank => (
            "The place of Y among all partners of X by count. Partners with equal counts share a \
             rank, and the next ranks are skipped.",
            TOWARDS,
            "Where the pair has no tie.",
        ),
        Indicator::Outflow => (
            "Researchers who moved from X to Y.",
            TOWARDS,
            "Always defined where the source covers both countries.",
        ),
        Indicator::Inflow => (
            "Researchers who moved from Y to X.",
            "From Y to X.",
            "Always defined where the source covers both countries.",
        ),
        Indicator::Net => (
            "What X gains from Y: inflow less outflow; below zero where X loses.",
            "Seen from X; from Y it has the opposite sign.",
            "Always defined where the source covers both countries.",
        ),
        Indicator::Sent => (
            "Missions that X has in Y.",
            TOWARDS,
            "Where none is recorded: absence says nothing here.",
        ),
        Indicator::Hosted => (
            "Missions of Y that X hosts.",
            "From Y to X.",
            "Where none is recorded: absence says nothing here.",
        ),
        Indicator::Signed => (
            "Agreements that the pair signed in the year itself; the count holds all that were \
             signed up to its end.",
            NONE,
            "Where neither is a country of the registers and none is recorded.",
        ),
        Indicator::Agreement => (
            "The share of the roll calls in which both voted that had the same vote: from 0 to \
             100\u{a0}%.",
            NONE,
            "Where the two never voted in the same roll call.",
        ),
    };
    IndicatorMethods { meaning, direction, undefined }
}
