//! Where agreements come from.

use super::{NO_EDITION, no_licence, sentences};
use crate::snapshot::Source;

/// What holds for every register.
const COVERAGE: &str = "Only agreements of the country that keeps the register are in it: between \
                        two other countries none is known from here.";

pub(super) fn registers() -> Vec<Source> {
    vec![
        register(
            "UK Treaties Online",
            "Foreign, Commonwealth and Development Office of the United Kingdom",
            "https://treaties.fcdo.gov.uk/",
            &[
                COVERAGE,
                "Few agreements after 1975 are in it.",
                "Agreements with states that are no more are listed under their successors, one \
                 by one.",
            ],
        ),
        register(
            "Concordia",
            "Ministry of Foreign Affairs of Brazil",
            "https://concordia.itamaraty.gov.br/",
            &[COVERAGE, "Many entries carry out earlier agreements (supplementary)."],
        ),
        register(
            "Digital library of treaties",
            "Ministry of Foreign Affairs of Argentina",
            "https://tratados.cancilleria.gob.ar/",
            &[
                COVERAGE,
                "Records have no address of their own.",
                "Where two registers hold documents of the same pair and day, those of the \
                 register with more are taken.",
            ],
        ),
    ]
}

fn register(name: &str, publisher: &str, address: &str, limits: &[&str]) -> Source {
    Source {
        name: name.to_owned(),
        version: format!("{NO_EDITION}; agreements on science, nuclear energy and space"),
        publisher: publisher.to_owned(),
        licence: no_licence(Some(address)),
        retrieved: None,
        address: Some(address.to_owned()),
        citation: format!("{publisher}. {name}. {address}"),
        limits: sentences(limits),
    }
}

pub(super) fn curated() -> Source {
    Source {
        name: "Umbrella and framework agreements, gathered by hand".to_owned(),
        version: NO_EDITION.to_owned(),
        publisher: "Entente; each row names its own source".to_owned(),
        licence: no_licence(None),
        retrieved: None,
        address: None,
        citation: "Entente: umbrella and framework agreements on science and technology, with the \
                   address of a source each [data set]."
            .to_owned(),
        limits: sentences(&[
            "A choice, not a register: that a pair has none here says nothing.",
            "Titles are given in English, and some dates to the month or year.",
            "Where the source is weak or the text is no umbrella agreement, the row carries a \
             caution.",
            "Rows that may be the same as one of a register are set aside.",
        ]),
    }
}
