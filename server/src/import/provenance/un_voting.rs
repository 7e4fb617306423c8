//! Where votes come from.

use super::{licence, sentences};
use crate::snapshot::Source;

pub(super) fn assembly() -> Source {
    Source {
        name: "United Nations General Assembly voting data".to_owned(),
        version: "1990–2019, by way of the R package unvotes".to_owned(),
        publisher: "Erik Voeten, Anton Strezhnev, Michael Bailey; unvotes by David Robinson"
            .to_owned(),
        licence: licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        retrieved: None,
        address: Some("https://doi.org/10.7910/DVN/LEJUQZ".to_owned()),
        citation: "Voeten, E., Strezhnev, A., Bailey, M. (2009). United Nations General Assembly \
                   Voting Data. Harvard Dataverse. doi:10.7910/DVN/LEJUQZ. By way of \
                   github.com/dgrtwo/unvotes."
            .to_owned(),
        limits: sentences(&[
            "Only roll calls in which both countries voted yes, no or abstained are counted: most \
             resolutions are adopted without one.",
            "An abstention is the same as an abstention alone. The source's own score, which \
             counts it as half the same as yes or no, is left out.",
            "The year 2020, of which the source holds one roll call, is left out.",
            "Yugoslavia from 1992 is told as Serbia; before, and Czechoslovakia, they are left \
             out.",
        ]),
    }
}
