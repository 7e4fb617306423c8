use crate::{
    domain::Layer,
    i18n::{Amount, LayerWords},
};

/// "1 work", "2 works".
fn of(amount: &Amount, one: &str, more: &str) -> String {
    format!("{} {}", amount.text, if amount.one { one } else { more })
}

fn between(what: &str, pairs: &str, year: &str) -> String {
    format!("{what} between {pairs} pairs, {year}")
}

fn in_countries(what: &str, amount: &Amount, year: &str) -> String {
    format!("{what} {}, {year}", of(amount, "country", "countries"))
}

pub(super) fn layer(layer: Layer) -> LayerWords {
    match layer {
        Layer::Copublications => COPUBLICATIONS,
        Layer::JointProjects => JOINT_PROJECTS,
        Layer::ResearcherMobility => RESEARCHER_MOBILITY,
        Layer::Agreements => AGREEMENTS,
        Layer::Organisations => ORGANISATIONS,
        Layer::Missions => MISSIONS,
        Layer::UnVoting => UN_VOTING,
    }
}

const COPUBLICATIONS: LayerWords = LayerWords {
    name: "Co-publications",
    meaning: "International works with authors in both countries.",
    column: "Works",
    counted: |amount| of(amount, "work", "works"),
    own: |one| if one { "international work" } else { "international works" },
    own_column: "Works",
    leaders: "Most international works",
    legend: "Countries: international works",
    partners: |partners, year| in_countries("International works with partners in", partners, year),
    no_partners: |year| format!("No work with another country in {year}."),
    by_year: |first, last| format!("International works by year, {first}–{last}"),
    world: |links, pairs, year| between(&of(links, "link", "links"), pairs, year),
    world_by_year: |first, last| format!("Links of all pairs by year, {first}–{last}"),
    no_data: "No data",
    source: "Source: OpenAlex (CC0), harvested in August 2024",
    coverage: "Whole counting, international works only.",
};

const JOINT_PROJECTS: LayerWords = LayerWords {
    name: "Joint projects",
    meaning: "Research projects with participants in both countries, by the year in which \
              they began.",
    column: "Projects",
    counted: |amount| of(amount, "project", "projects"),
    own: |one| if one { "link in joint projects" } else { "links in joint projects" },
    own_column: "Links",
    leaders: "Most links in joint projects",
    legend: "Countries: links in joint projects",
    partners: |partners, year| in_countries("Joint projects with partners in", partners, year),
    no_partners: |year| {
        format!("No Horizon 2020 project with another country is on record for {year}.")
    },
    by_year: |first, last| format!("Links in joint projects by year, {first}–{last}"),
    world: |links, pairs, year| between(&of(links, "link", "links"), pairs, year),
    world_by_year: |first, last| format!("Links of all pairs by year, {first}–{last}"),
    no_data: "No data",
    source: "Source: CORDIS, Horizon 2020 as of 14 December 2020 (reuse with attribution), \
             via eunets (MIT)",
    coverage: "Only Horizon 2020, the European Union’s programme of 2014–2020: joint \
               projects outside it are not counted, and its last year is not whole.",
};

const RESEARCHER_MOBILITY: LayerWords = LayerWords {
    name: "Researcher mobility",
    meaning: "Published researchers who moved from one country to the other in the year.",
    column: "Moves",
    counted: |amount| of(amount, "move", "moves"),
    own: |one| if one { "move in and out" } else { "moves in and out" },
    own_column: "Moves",
    leaders: "Most moves in and out",
    legend: "Countries: moves in and out",
    partners: |partners, year| in_countries("Moves from and to", partners, year),
    no_partners: |year| format!("No move from or to another country is recorded in {year}."),
    by_year: |first, last| format!("Moves in and out by year, {first}–{last}"),
    world: |moves, pairs, year| between(&of(moves, "move", "moves"), pairs, year),
    world_by_year: |first, last| format!("Moves between all pairs by year, {first}–{last}"),
    no_data: "No data",
    source: "Source: Scholarly Migration Database, Max Planck Institute for Demographic \
             Research, from Scopus (CC BY 4.0)",
    coverage: "Researchers who publish, by the country in their affiliations; the last \
               years thin out, as a move shows only in a later work.",
};

const AGREEMENTS: LayerWords = LayerWords {
    name: "Agreements",
    meaning: "Agreements on science and technology that the two countries have signed.",
    column: "Signed so far",
    counted: |amount| of(amount, "agreement", "agreements"),
    own: |one| if one { "agreement signed so far" } else { "agreements signed so far" },
    own_column: "Agreements",
    leaders: "Most agreements signed so far",
    legend: "Countries: agreements signed so far",
    partners: |partners, year| in_countries("Agreements with", partners, year),
    no_partners: |year| format!("No agreement on record up to {year}."),
    by_year: |first, last| format!("Agreements signed in each year, {first}–{last}"),
    world: |signed, pairs, year| {
        let signed = of(signed, "agreement", "agreements");
        format!("{signed} signed in {year}; {pairs} pairs with one or more so far")
    },
    world_by_year: |first, last| format!("Agreements signed in each year, {first}–{last}"),
    no_data: "No register",
    source: "Sources: treaty registers of the United Kingdom, Brazil and Argentina, and a \
             list of agreements of other countries, each with its address",
    coverage: "Registers of three countries, the British one thin after 1975, and a short \
               list: where neither country keeps one of the three, nothing on record \
               does not mean none. Signed, not necessarily in force.",
};

const ORGANISATIONS: LayerWords = LayerWords {
    name: "Organisations",
    meaning: "Scientific organisations of states that both countries belong to.",
    column: "Shared",
    counted: |amount| of(amount, "shared organisation", "shared organisations"),
    own: |one| if one { "membership" } else { "memberships" },
    own_column: "Memberships",
    leaders: "Most memberships",
    legend: "Countries: memberships",
    partners: |partners, year| in_countries("Organisations shared with", partners, year),
    no_partners: |year| format!("No organisation shared with another country in {year}."),
    by_year: |first, last| format!("Memberships by year, {first}–{last}"),
    world: |links, pairs, year| {
        format!("{} of {pairs} pairs, {year}", of(links, "shared membership", "shared memberships"))
    },
    world_by_year: |first, last| format!("Shared memberships of all pairs by year, {first}–{last}"),
    no_data: "No data",
    source: "Sources: Correlates of War, Intergovernmental Organizations v3, and the member \
             lists of CERN, EMBL, ESO and others",
    coverage: "Only organisations of states for science or technology, full and associate \
               members; counted up to 2014, where the main source ends.",
};

const MISSIONS: LayerWords = LayerWords {
    name: "Missions",
    meaning: "Embassies and other diplomatic missions of one country in the other.",
    column: "Missions",
    counted: |amount| of(amount, "mission", "missions"),
    own: |one| if one { "mission sent or hosted" } else { "missions sent and hosted" },
    own_column: "Missions",
    leaders: "Most missions sent and hosted",
    legend: "Countries: missions sent and hosted",
    partners: |partners, year| in_countries("Missions in or of", partners, year),
    no_partners: |year| format!("No mission is recorded in {year}."),
    by_year: |first, _| format!("Missions sent and hosted, {first}"),
    world: |missions, pairs, year| between(&of(missions, "mission", "missions"), pairs, year),
    world_by_year: |first, _| format!("Missions between all pairs, {first}"),
    no_data: "Not recorded",
    source: "Source: database-of-embassies, from Wikidata, 16 November 2022",
    coverage: "The source says that many missions are missing from it: one that is not \
               recorded may well exist.",
};

const UN_VOTING: LayerWords = LayerWords {
    name: "UN voting",
    meaning: "How often the two countries voted the same in the United Nations General \
              Assembly.",
    column: "Roll calls",
    counted: |amount| of(amount, "roll call", "roll calls"),
    own: |_| "of votes the same, over all other countries",
    own_column: "Same vote",
    leaders: "Most often with the others",
    legend: "Countries: same vote, over all others",
    partners: |partners, year| in_countries("Votes in common with", partners, year),
    no_partners: |year| format!("No vote on record in {year}."),
    by_year: |first, last| format!("Same vote, over all others, by year, {first}–{last}"),
    world: |share, pairs, year| {
        format!("The same vote in {} of cases, over {pairs} pairs, {year}", share.text)
    },
    world_by_year: |first, last| format!("Same vote, over all pairs, {first}–{last}"),
    no_data: "No data",
    source: "Source: United Nations General Assembly Voting Data (Voeten and others, CC0), \
             via unvotes",
    coverage: "Roll calls with a vote of both, abstentions included; most resolutions \
               pass without a roll call. Voting alike is no measure of friendship.",
};
