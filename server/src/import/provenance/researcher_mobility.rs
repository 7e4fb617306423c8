//! Where moves and numbers of researchers come from.

use super::{licence, sentences};
use crate::snapshot::Source;

pub(super) fn flows() -> Source {
    database(
        "flows (Scopus)",
        "1998–2018, by year",
        &[
            "A move is seen when the country of a researcher's publications changes: who does not \
             publish is not seen, and the move is dated by what is published.",
            "Scopus covers publications in English and in Western countries better.",
            "The last years thin out, because a move shows only in later publications.",
        ],
    )
}

pub(super) fn researchers() -> Source {
    database(
        "countries (OpenAlex)",
        "edition 2024, 1998–2018, by year",
        &[
            "Researchers are those with publications; arrivals and departures are not the sums of \
             the flows, which come from Scopus.",
            "Only researchers, arrivals and departures are taken: rates follow from them, and \
             income and population come from other sources.",
            "Rows without a country are set aside.",
        ],
    )
}

/// A part of the database, in an edition.
fn database(part: &str, version: &str, limits: &[&str]) -> Source {
    Source {
        name: format!("Scholarly Migration Database, {part}"),
        version: version.to_owned(),
        publisher: "Max Planck Institute for Demographic Research".to_owned(),
        licence: licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        retrieved: None,
        address: Some("https://scholarlymigration.org/".to_owned()),
        citation: "Akbaritabar, A., Theile, T., Zagheni, E. (2024). Bilateral flows and rates of \
                   international migration of scholars for 210 countries for the period \
                   1998-2020. Scientific Data 11, 816. doi:10.1038/s41597-024-03655-9."
            .to_owned(),
        limits: sentences(limits),
    }
}
