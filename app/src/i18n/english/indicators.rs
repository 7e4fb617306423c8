use crate::{domain::Layer, i18n::IndicatorWords, indicators::Indicator};

pub(super) fn indicator(layer: Layer, indicator: Indicator) -> IndicatorWords {
    match indicator {
        Indicator::Count => count(layer),
        Indicator::Share => SHARE,
        Indicator::Salton => SALTON,
        Indicator::Jaccard if layer == Layer::Organisations => IndicatorWords {
            meaning: "Shared organisations over those that either country belongs to.",
            ..JACCARD
        },
        Indicator::Jaccard => JACCARD,
        Indicator::Affinity => AFFINITY,
        Indicator::Ric => RIC,
        Indicator::Orc => ORC,
        Indicator::Growth => GROWTH,
        Indicator::Rank => RANK,
        Indicator::Outflow => OUTFLOW,
        Indicator::Inflow => INFLOW,
        Indicator::Net => NET,
        Indicator::Sent => SENT,
        Indicator::Hosted => HOSTED,
        Indicator::Signed => SIGNED,
        Indicator::Agreement => AGREEMENT,
    }
}

fn count(layer: Layer) -> IndicatorWords {
    let (name, meaning) = match layer {
        Layer::Copublications => (
            "Works, whole counting",
            "International works with authors in both countries; a work counts once for each pair.",
        ),
        Layer::JointProjects => (
            "Projects, whole counting",
            "Projects with participants in both countries; a project counts once for each pair.",
        ),
        Layer::ResearcherMobility => {
            ("Moves, both ways", "Researchers who moved between the two countries, either way.")
        }
        Layer::Agreements => (
            "Agreements signed so far",
            "Agreements that the two countries signed up to and including the year.",
        ),
        Layer::Organisations => (
            "Shared organisations",
            "Scientific organisations of states that both countries belonged to in the year.",
        ),
        Layer::Missions => ("Missions, both ways", "Missions of either country in the other."),
        Layer::UnVoting => ("Common roll calls", "Roll calls in which both countries voted."),
    };
    IndicatorWords { name, column: super::layers::layer(layer).column, meaning, formula: "c" }
}

const SHARE: IndicatorWords = IndicatorWords {
    name: "Share of international works",
    column: "Share",
    meaning: "The share of a country’s international works that have an author in the \
              other.",
    formula: "c / I(X)",
};

const SALTON: IndicatorWords = IndicatorWords {
    name: "Salton’s cosine",
    column: "Salton",
    meaning: "Common works over the geometric mean of both countries’ international \
              works.",
    formula: "c / √(I(X) · I(Y))",
};

const JACCARD: IndicatorWords = IndicatorWords {
    name: "Jaccard index",
    column: "Jaccard",
    meaning: "Common works over the international works of either country.",
    formula: "c / (I(X) + I(Y) − c)",
};

const AFFINITY: IndicatorWords = IndicatorWords {
    name: "Probabilistic affinity",
    column: "Affinity",
    meaning: "Observed over expected if countries mixed in proportion to their links; \
              can fall while a tie grows.",
    formula: "2T · c / (C(X) · C(Y))",
};

const RIC: IndicatorWords = IndicatorWords {
    name: "Relative intensity",
    column: "RIC (95\u{a0}%)",
    meaning: "The partner’s share of the country’s links over its share of all other \
              links; proportional mixing gives about 0.5.",
    formula: "(c / C(X)) / ((C(Y) − c) / (T − C(X)))",
};

const ORC: IndicatorWords = IndicatorWords {
    name: "Odds ratio",
    column: "Odds ratio (95\u{a0}%)",
    meaning: "The odds that a link of one country goes to the other, over the odds that \
              any other link does; the same from both sides.",
    formula: "c · (T − C(X) − C(Y) + c) / ((C(X) − c) · (C(Y) − c))",
};

const GROWTH: IndicatorWords = IndicatorWords {
    name: "Annual growth over five years",
    column: "Growth a year",
    meaning: "Compound growth of the count over five years, from a count of ten or more.",
    formula: "(c(t) / c(t−5))^(1/5) − 1",
};

const RANK: IndicatorWords = IndicatorWords {
    name: "Rank among partners",
    column: "Rank",
    meaning: "The partner’s place among all partners of the country by count.",
    formula: "1 + number of partners with a larger count",
};

const OUTFLOW: IndicatorWords = IndicatorWords {
    name: "Researchers who left",
    column: "Left",
    meaning: "Researchers who moved from the country to the partner.",
    formula: "c(X→Y)",
};

const INFLOW: IndicatorWords = IndicatorWords {
    name: "Researchers who came",
    column: "Came",
    meaning: "Researchers who moved from the partner to the country.",
    formula: "c(Y→X)",
};

const NET: IndicatorWords = IndicatorWords {
    name: "Net gain of researchers",
    column: "Net",
    meaning: "Researchers who came from the partner less those who left for it.",
    formula: "c(Y→X) − c(X→Y)",
};

const SENT: IndicatorWords = IndicatorWords {
    name: "Missions sent",
    column: "Sent",
    meaning: "Missions that the country has in the partner.",
    formula: "c(X→Y)",
};

const HOSTED: IndicatorWords = IndicatorWords {
    name: "Missions hosted",
    column: "Hosted",
    meaning: "Missions that the partner has in the country.",
    formula: "c(Y→X)",
};

const SIGNED: IndicatorWords = IndicatorWords {
    name: "Agreements signed in the year",
    column: "In the year",
    meaning: "Agreements of the two countries with a signing date in the year.",
    formula: "c(t) − c(t−1)",
};

const AGREEMENT: IndicatorWords = IndicatorWords {
    name: "Agreement in votes",
    column: "Same vote",
    meaning: "The share of roll calls with the same vote, among those in which both voted.",
    formula: "same votes / c",
};
