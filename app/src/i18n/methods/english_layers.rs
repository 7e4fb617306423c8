use super::LayerMethods;
use crate::domain::Layer;

pub(super) fn layer(layer: Layer) -> LayerMethods {
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

const COPUBLICATIONS: LayerMethods = LayerMethods {
    tie: "The number of works in a year that have authors in both countries.",
    counting: "Whole counting: a work with authors in k countries counts once for each of \
               its k(k − 1)/2 pairs. The links of a country, summed over its partners, are \
               therefore at least its international works.",
    direction: "None.",
    year: "The year of publication.",
    coverage: "Works in OpenAlex with authors in two countries or more. Works of one \
               country alone are not in the data: “international works” is never the total \
               output of a country.",
    limits: &[
        "The dip in 2022 and 2023 is partly an effect of the harvest of August 2024.",
        "Works of states that are no more, such as the Soviet Union, stand under the \
         countries of today.",
        "For six pairs the source gives counts that differ by one between the two \
         directions; the larger is taken.",
        "Whole counting gives weight to works with many countries: one work of fifty \
         countries makes 1,225 links.",
        "Affiliations are read by machine; some are missing or wrong.",
    ],
    total: "Links",
};

const JOINT_PROJECTS: LayerMethods = LayerMethods {
    tie: "The number of research projects, begun in the year, with participants in both \
          countries.",
    counting: "Whole counting: a project with participants in k countries counts once for \
               each of its k(k − 1)/2 pairs, however many participants a country has.",
    direction: "None.",
    year: "The year in which the project began.",
    coverage: "One programme only: Horizon 2020 of the European Union, as CORDIS listed it \
               in December 2020. Members of the Union and associated countries lead for \
               that reason; projects under other programmes are not here.",
    limits: &[
        "The list was closed on 14 December 2020. Projects that were to begin later stand \
         in it only in part and are set aside; some of 2020 may be missing.",
        "Where the code is NA, Namibia may be meant or the country may be missing; such \
         rows are kept under Namibia and marked as doubtful.",
        "Nothing is known of the money or of the share of each participant.",
    ],
    total: "Links",
};

const RESEARCHER_MOBILITY: LayerMethods = LayerMethods {
    tie: "The number of researchers who moved between the two countries in the year, both \
          ways together.",
    counting: "A move is a change of the country of affiliation between publications of \
               the same author. A researcher who moves in two years counts in both.",
    direction: "From the country left to the country reached; the count of the pair is the \
                sum of both.",
    year: "The year in which the new affiliation first shows.",
    coverage: "Published authors in Scopus, as the Scholarly Migration Database of the Max \
               Planck Institute for Demographic Research follows them. Researchers who do \
               not publish are not seen.",
    limits: &[
        "The last years thin out: a move shows only when the next work is published.",
        "The numbers of researchers in a country come from another edition of the \
         database, made from OpenAlex in 2024; they are shown beside the moves and not \
         divided into them.",
        "The source’s rates, incomes and populations are left out: they are derived, or \
         come from elsewhere.",
        "Scopus covers publications in English and of Western countries better.",
        "A country of affiliation says nothing of citizenship or origin.",
    ],
    total: "Moves",
};

const AGREEMENTS: LayerMethods = LayerMethods {
    tie: "The number of agreements on science and technology, space and nuclear research \
          that the two countries had signed by the end of the year.",
    counting: "Every document counts once for its pair: agreements, and instruments that \
               supplement them. An agreement that has ended still counts; a document \
               without a date is listed and counts in no year.",
    direction: "None.",
    year: "The year of signature.",
    coverage: "The treaty registers of three countries, the United Kingdom, Brazil and \
               Argentina, and a curated list of umbrella agreements of others. A pair \
               without one of the three may have agreements that are not here.",
    limits: &[
        "The register of the United Kingdom, as it was read, holds next to nothing after \
         1975.",
        "An agreement between Argentina and Brazil stands in both registers; the documents \
         of a day are taken from the register that holds more of them.",
        "Agreements of the Soviet Union stand under Russia, which continued them; those of \
         Yugoslavia under Serbia only from 1992; those of Czechoslovakia and the European \
         Union are left out.",
        "The curated list is a choice, not a register; rows whose source is weak carry a caution.",
        "A signature says nothing of what was done under it.",
    ],
    total: "Documents",
};

const ORGANISATIONS: LayerMethods = LayerMethods {
    tie: "The number of scientific organisations of which both countries were members in the year; \
          O is the set of organisations of a country.",
    counting: "Members and associate members count, observers do not. The organisations \
               are those between governments whose purpose is science or technology, such \
               as CERN, ESO, IAEA or WMO; general ones, such as UNESCO or OECD, are left \
               out.",
    direction: "None.",
    year: "Every year from the first of a membership to its last.",
    coverage: "The Correlates of War list of organisations to 2014, and newer lists of \
               members where an organisation publishes them. Years after 2014 are not \
               counted, because most organisations are not known beyond.",
    limits: &[
        "The Soviet Union is read as Russia and Yugoslavia as Serbia; other states that are no more \
         are left out.",
        "A membership runs from the first year seen to the last; gaps within are marked as \
         doubtful and not counted as absence.",
        "Who has signed and is not known to have ratified is no member yet.",
        "What is known only as “member in 2014” is taken to last to the end of the source.",
        "All organisations weigh the same, whatever their size.",
    ],
    total: "Shared memberships",
};

const MISSIONS: LayerMethods = LayerMethods {
    tie: "The number of diplomatic missions that the two countries have in each other, \
          both ways together.",
    counting: "Embassies and other missions (consulates, interests sections, delegations) \
               count alike.",
    direction: "From the country that sends to the country that hosts; the count of the \
                pair is the sum of both.",
    year: "A stock on one day, 16 November 2022.",
    coverage: "What Wikidata recorded. Many missions are missing there: absence means “not \
               recorded”, never “none”.",
    limits: &[
        "Coverage is uneven: well-documented countries seem to have more missions.",
        "A mission that closed may still be listed, and a new one not yet.",
    ],
    total: "Missions",
};

const UN_VOTING: LayerMethods = LayerMethods {
    tie: "The roll calls of the General Assembly of the United Nations in which both \
          countries voted, and how many of them they voted the same in.",
    counting: "A vote is yes, no or abstention, and two votes are the same only if they \
               are equal. Being absent is no vote.",
    direction: "None.",
    year: "The year of the roll call.",
    coverage: "Roll calls from 1990 to 2019. It is a tie of politics beside those of \
               science: how close two governments vote, not how they cooperate.",
    limits: &[
        "The source also gives a score in which yes or no against an abstention counts as \
         half the same; it is not used here.",
        "The year 2020 holds a single roll call and is left out.",
        "Yugoslavia is read as Serbia from 1992; before, and Czechoslovakia, they are left out.",
        "Most resolutions are adopted without a roll call; those are not counted.",
    ],
    total: "Roll calls of pairs",
};
