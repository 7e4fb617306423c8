//! Where the list of countries comes from.

use super::{licence, sentences};
use crate::snapshot::Source;

pub(super) fn country_codes() -> Source {
    Source {
        name: "Comprehensive country codes".to_owned(),
        version: "edition not recorded".to_owned(),
        publisher: "Datasets (datahub.io)".to_owned(),
        licence: licence("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
        retrieved: None,
        address: Some("https://github.com/datasets/country-codes".to_owned()),
        citation: "Comprehensive country codes: ISO 3166, UN M49 and others [data set]. \
                   github.com/datasets/country-codes."
            .to_owned(),
        limits: sentences(&[
            "Codes, regions and words on independence are those of the source and no statement \
             on the status of a country.",
            "Kosovo is added with the user-assigned codes XK and XKX and has no numeric code.",
        ]),
    }
}

pub(super) fn language_names() -> Source {
    Source {
        name: "Unicode CLDR, names of territories".to_owned(),
        version: "48.2".to_owned(),
        publisher: "Unicode Consortium".to_owned(),
        licence: licence("Unicode-3.0", "https://www.unicode.org/license.txt"),
        retrieved: None,
        address: Some("https://cldr.unicode.org/".to_owned()),
        citation: "Unicode Consortium. Unicode Common Locale Data Repository (CLDR), \
                   version 48.2. cldr.unicode.org."
            .to_owned(),
        limits: sentences(&[
            "Names are given in English, Persian, Arabic, French, Spanish, Russian and Chinese.",
        ]),
    }
}

pub(super) fn capitals() -> Source {
    Source {
        name: "The World Factbook, capitals".to_owned(),
        version: "edition not recorded".to_owned(),
        publisher: "Central Intelligence Agency".to_owned(),
        licence: licence(
            "public domain (work of the United States government)",
            "https://www.cia.gov/the-world-factbook/",
        ),
        retrieved: None,
        address: Some("https://www.cia.gov/the-world-factbook/".to_owned()),
        citation: "Central Intelligence Agency. The World Factbook. \
                   www.cia.gov/the-world-factbook."
            .to_owned(),
        limits: sentences(&["21 countries and territories have no coordinates of a capital."]),
    }
}
