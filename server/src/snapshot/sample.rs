//! Small snapshots for tests.

use app::domain::{Iso2, Year};

use super::{
    Capital, Coordinates, CountryRecord, InternationalWorksRow, Names, PairCount, Tables, pack,
};
use crate::import::provenance;

fn country(iso2: &str, capital: Option<Capital>) -> CountryRecord {
    let name = |language: &str| format!("\"{iso2}\", {language}");
    CountryRecord {
        iso2: iso2.parse().unwrap(),
        iso3: format!("{iso2}X").parse().unwrap(),
        numeric: (iso2 != "XK").then(|| "007".parse().unwrap()),
        independent: None,
        region: Some("Somewhere".to_owned()),
        subregion: None,
        capital,
        names: Names {
            en: name("en"),
            fa: "نامیبیا".to_owned(),
            ar: name("ar"),
            fr: name("fr"),
            es: name("es"),
            ru: name("ru"),
            zh: name("zh"),
        },
    }
}

/// A few countries, and the figures that are given: places in the list of
/// countries, a year and a count.
pub fn tables(ties: &[(usize, usize, u16, u32)], works: &[(usize, u16, u32, u32)]) -> Tables {
    let windhoek = Coordinates { latitude: -22.567, longitude: 17.083 };
    let countries = vec![
        country("XK", None),
        country("NA", Some(Capital { name: "Windhoek".into(), coordinates: Some(windhoek) })),
        country("IR", Some(Capital { name: "Tehran".into(), coordinates: None })),
        country("US", None),
    ];
    let code = |at: usize| -> Iso2 { countries[at].iso2 };
    let year = |number| Year::new(number).unwrap();
    let copublications = ties.iter().map(|&(a, b, number, count)| PairCount {
        pair: app::domain::Pair::new(code(a), code(b)).unwrap(),
        year: year(number),
        count,
    });
    let international = works.iter().map(|&(at, number, works, partners)| InternationalWorksRow {
        country: code(at),
        year: year(number),
        works,
        partners,
    });
    let (copublications, international_works) = (copublications.collect(), international.collect());
    Tables { countries, copublications, international_works, ..Tables::default() }.sorted()
}

/// The archive of a small snapshot; another for every number of works.
pub fn archive(works: u32) -> Vec<u8> {
    let ties = [(1, 0, 2023, works), (2, 3, 1990, 12), (2, 3, 2023, 6322), (1, 2, 2001, 4)];
    let international = [(2, 1990, 40, 18), (2, 2023, 9000, 150), (1, 2001, u32::MAX, 1)];
    pack(&tables(&ties, &international), provenance::of_all()).unwrap()
}
