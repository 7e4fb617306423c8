//! Where missions come from.

use super::{licence, sentences};
use crate::snapshot::{DAY_OF_MISSIONS, Source};

pub(super) fn embassies() -> Source {
    Source {
        name: "Database of embassies (Wikidata)".to_owned(),
        version: "2022-11-16".to_owned(),
        publisher: "database-of-embassies, from Wikidata".to_owned(),
        licence: licence(
            "CC0-1.0 (Wikidata)",
            "https://creativecommons.org/publicdomain/zero/1.0/",
        ),
        retrieved: DAY_OF_MISSIONS,
        address: Some("https://github.com/database-of-embassies/database-of-embassies".to_owned()),
        citation: "Database of embassies and consulates, 16 November 2022 [data set]. \
                   github.com/database-of-embassies/database-of-embassies. Made from Wikidata."
            .to_owned(),
        limits: sentences(&[
            "The source itself says that many missions are missing: that none is known means that \
             none is recorded, not that there is none.",
            "It is one day's state, without a history.",
            "Embassies count high commissions and nunciatures; the others are consulates and all \
             else.",
        ]),
    }
}
