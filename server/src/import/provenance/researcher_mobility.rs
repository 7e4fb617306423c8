//! Where moves and numbers of researchers come from.

use super::{licence, sentences};
use crate::snapshot::{Licence, Source};

const CITATION: &str = "Akbaritabar, A., Theile, T., Zagheni, E. (2024). Bilateral flows and rates \
                        of international migration of scholars for 210 countries for the period \
                        1998-2020. Scientific Data 11, 816. doi:10.1038/s41597-024-03655-9.";

const PUBLISHER: &str = "Max Planck Institute for Demographic Research";

fn terms() -> Licence {
    licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")
}

pub(super) fn flows() -> Source {
    Source {
        name: "Scholarly Migration Database, flows (Scopus)".to_owned(),
        version: "1998–2018, by year".to_owned(),
        publisher: PUBLISHER.to_owned(),
        licence: terms(),
        retrieved: None,
        address: Some("https://scholarlymigration.org/".to_owned()),
        citation: CITATION.to_owned(),
        limits: sentences(&[
            "A move is seen when the country of a researcher's publications changes: who does not \
             publish is not seen, and the move is dated by what is published.",
            "Scopus covers publications in English and in Western countries better.",
            "The last years thin out, because a move shows only in later publications.",
        ]),
    }
}

pub(super) fn researchers() -> Source {
    Source {
        name: "Scholarly Migration Database, countries (OpenAlex)".to_owned(),
        version: "edition 2024, 1998–2018, by year".to_owned(),
        publisher: PUBLISHER.to_owned(),
        licence: terms(),
        retrieved: None,
        address: Some("https://scholarlymigration.org/".to_owned()),
        citation: CITATION.to_owned(),
        limits: sentences(&[
            "Researchers are those with publications; arrivals and departures are not the sums of \
             the flows, which come from Scopus.",
            "Only researchers, arrivals and departures are taken: rates follow from them, and \
             income and population come from other sources.",
            "Rows without a country are set aside.",
        ]),
    }
}
