//! Where the sources come from and on what terms, as recorded in a snapshot.

use crate::snapshot::{Date, Licence, Provenance, Source};

/// The day on which V. Batagelj harvested `OpenAlex`.
const HARVEST: Option<Date> = Date::new(2024, 8, 27);

/// The provenance of every table.
pub fn of_all() -> Provenance {
    Provenance {
        countries: vec![country_codes(), language_names(), capitals()],
        copublications: vec![openalex()],
    }
}

fn openalex() -> Source {
    Source {
        name: "OpenAlex".to_owned(),
        version: "co-authorship between countries, 1990–2023, as harvested on 2024-08-27 \
                  by V. Batagelj"
            .to_owned(),
        publisher: "OurResearch; counts between countries by Vladimir Batagelj".to_owned(),
        licence: licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        retrieved: HARVEST,
        address: "https://github.com/bavla/OpenAlex/tree/main/Countries/27aug24".to_owned(),
        citation: "Batagelj, V. (2024). World co-authorship, August 27, 2024 [data set]. \
                   github.com/bavla/OpenAlex. Made from: Priem, J., Piwowar, H., Orr, R. (2022). \
                   OpenAlex: A fully-open index of scholarly works, authors, venues, institutions, \
                   and concepts. arXiv:2205.01833."
            .to_owned(),
        limits: sentences(&[
            "Only works with authors in two or more countries are counted: international works \
             are not the total output of a country.",
            "Counting is whole: a work with authors in k countries counts once for each of its \
             k(k−1)/2 pairs.",
            "The dip in 2022 and 2023 is partly an effect of the harvest.",
            "Works of states that are no more, such as the Soviet Union, are counted under the \
             countries of today.",
            "For six pairs the source gave counts that differed by one between the two \
             directions; the larger was taken.",
        ]),
    }
}

fn country_codes() -> Source {
    Source {
        name: "Comprehensive country codes".to_owned(),
        version: "edition not recorded".to_owned(),
        publisher: "Datasets (datahub.io)".to_owned(),
        licence: licence("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
        retrieved: None,
        address: "https://github.com/datasets/country-codes".to_owned(),
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

fn language_names() -> Source {
    Source {
        name: "Unicode CLDR, names of territories".to_owned(),
        version: "48.2".to_owned(),
        publisher: "Unicode Consortium".to_owned(),
        licence: licence("Unicode-3.0", "https://www.unicode.org/license.txt"),
        retrieved: None,
        address: "https://cldr.unicode.org/".to_owned(),
        citation: "Unicode Consortium. Unicode Common Locale Data Repository (CLDR), \
                   version 48.2. cldr.unicode.org."
            .to_owned(),
        limits: sentences(&[
            "Names are given in English, Persian, Arabic, French, Spanish, Russian and Chinese.",
        ]),
    }
}

fn capitals() -> Source {
    Source {
        name: "The World Factbook, capitals".to_owned(),
        version: "edition not recorded".to_owned(),
        publisher: "Central Intelligence Agency".to_owned(),
        licence: licence(
            "public domain (work of the United States government)",
            "https://www.cia.gov/the-world-factbook/",
        ),
        retrieved: None,
        address: "https://www.cia.gov/the-world-factbook/".to_owned(),
        citation: "Central Intelligence Agency. The World Factbook. \
                   www.cia.gov/the-world-factbook."
            .to_owned(),
        limits: sentences(&["21 countries and territories have no coordinates of a capital."]),
    }
}

fn licence(name: &str, address: &str) -> Licence {
    Licence { name: name.to_owned(), address: address.to_owned() }
}

fn sentences(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}
