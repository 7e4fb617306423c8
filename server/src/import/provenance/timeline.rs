//! Where events come from.

use super::{NO_EDITION, no_licence, sentences};
use crate::snapshot::Source;

pub(super) fn events() -> Source {
    Source {
        name: "Events in the history of science diplomacy".to_owned(),
        version: NO_EDITION.to_owned(),
        publisher: "Entente; each row names its own source".to_owned(),
        licence: no_licence(None),
        retrieved: None,
        address: None,
        citation: "Entente: events in the history of science diplomacy, with the address of a \
                   source each [data set]."
            .to_owned(),
        limits: sentences(&[
            "A choice, not a chronicle.",
            "Before 1992 Russia stands for the Soviet Union. Other states that are no more, and \
             the European Union, are left off the list of countries.",
        ]),
    }
}
