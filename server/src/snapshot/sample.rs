//! Small snapshots for tests.

use app::domain::{
    Agreement, AgreementField, AgreementInstrument, AgreementStatus, Direction, Event, EventKind,
    Iso2, Membership, MembershipKind, Pair, Register, Year,
};

use super::{
    Capital, Coordinates, CountryRecord, Date, Flow, InternationalWorksRow, Licence, Mission,
    Names, Origin, PairCount, Provenance, ResearchersRow, Source, Tables, Voting, pack,
};

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

/// The countries of every sample: Kosovo, Namibia, Iran and the United States.
fn countries() -> Vec<CountryRecord> {
    let windhoek = Coordinates { latitude: -22.567, longitude: 17.083 };
    vec![
        country("XK", None),
        country("NA", Some(Capital { name: "Windhoek".into(), coordinates: Some(windhoek) })),
        country("IR", Some(Capital { name: "Tehran".into(), coordinates: None })),
        country("US", None),
    ]
}

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

/// The code of a place in the list of countries.
pub fn code(at: usize) -> Iso2 {
    countries()[at].iso2
}

/// Counts of pairs: two places in the list of countries, a year and a count.
pub fn pair_counts(ties: &[(usize, usize, u16, u32)]) -> Vec<PairCount> {
    let count = |&(a, b, number, count): &(usize, usize, u16, u32)| PairCount {
        pair: Pair::new(code(a), code(b)).unwrap(),
        year: year(number),
        count,
    };
    ties.iter().map(count).collect()
}

/// Works of countries: a place, a year, works and partners.
pub fn works(rows: &[(usize, u16, u32, u32)]) -> Vec<InternationalWorksRow> {
    let row = |&(at, number, works, partners): &(usize, u16, u32, u32)| InternationalWorksRow {
        country: code(at),
        year: year(number),
        works,
        partners,
    };
    rows.iter().map(row).collect()
}

/// An agreement of Iran and the United States.
pub fn agreement() -> Agreement {
    Agreement {
        pair: "IR-US".parse().unwrap(),
        signed: Some("1957-03-05".parse().unwrap()),
        title: "Agreement, \"with\" a comma".to_owned(),
        language: "en".to_owned(),
        field: AgreementField::Nuclear,
        instrument: AgreementInstrument::Agreement,
        in_force: Some("1959-04".parse().unwrap()),
        ended: None,
        status: AgreementStatus::Unknown,
        status_words: Some("to be checked".to_owned()),
        former_state: None,
        register: Register::Curated,
        address: Some("https://example.org/treaty?id=1".to_owned()),
        source_title: Some("A source".to_owned()),
        note: None,
        caution: Some("weak source".to_owned()),
    }
}

/// A membership that began in a year.
pub fn membership(country: &str, from: u16) -> Membership {
    Membership {
        organisation: "IAEA".to_owned(),
        country: country.parse().unwrap(),
        from: year(from),
        kind: MembershipKind::Member,
        to: None,
        last_seen: Some(year(2014)),
        words: None,
        address: None,
    }
}

/// A few rows of every table.
pub fn tables() -> Tables {
    let to_iran: Direction = "US>IR".parse().unwrap();
    let from_iran: Direction = "IR>US".parse().unwrap();
    let iran = "IR".parse().unwrap();
    Tables {
        countries: countries(),
        copublications: pair_counts(&[
            (1, 0, 2023, 1),
            (2, 3, 1990, 12),
            (2, 3, 2023, 6322),
            (1, 2, 2001, 4),
        ]),
        international_works: works(&[
            (2, 1990, 40, 18),
            (2, 2023, 9000, 150),
            (1, 2001, u32::MAX, 1),
        ]),
        joint_projects: pair_counts(&[(1, 3, 2014, 2)]),
        researcher_mobility: vec![
            Flow { direction: from_iran, year: year(1998), researchers: 70 },
            Flow { direction: to_iran, year: year(2018), researchers: 7 },
        ],
        researchers: vec![ResearchersRow {
            country: iran,
            year: year(1998),
            researchers: 900,
            arrivals: 0,
            departures: 70,
        }],
        agreements: vec![agreement(), Agreement { signed: None, caution: None, ..agreement() }],
        memberships: vec![membership("IR", 1958), membership("US", 1957), membership("NA", 1983)],
        missions: vec![Mission {
            direction: to_iran,
            embassies: 0,
            others: 1,
            kinds: "Interests Section:1".to_owned(),
        }],
        un_voting: vec![
            Voting { pair: from_iran.pair().0, year: year(1990), votes: 80, same: 0 },
            Voting { pair: from_iran.pair().0, year: year(1991), votes: 70, same: 12 },
        ],
        events: vec![Event {
            date: "1957-03-05".parse().unwrap(),
            title: "Atoms for Peace".to_owned(),
            countries: vec!["US".parse().unwrap(), iran],
            kind: EventKind::Agreement,
            description: "Signed in Washington.".to_owned(),
            address: "https://example.org/".to_owned(),
        }],
    }
    .sorted()
}

/// Where a sample comes from.
pub fn provenance() -> Provenance {
    let licence = Licence { name: "CC0-1.0".to_owned(), address: None };
    let source = Source {
        name: "A sample".to_owned(),
        version: "1".to_owned(),
        publisher: "Nobody".to_owned(),
        licence,
        retrieved: Date::new(2024, 8, 27),
        address: Some("https://example.org/".to_owned()),
        citation: "A sample.".to_owned(),
        limits: Vec::new(),
    };
    let origin = Origin { sources: vec![source], ..Origin::default() };
    Provenance {
        countries: origin.clone(),
        timeline: origin.clone(),
        layers: std::array::from_fn(|_| origin.clone()),
    }
}

/// The archive of a small snapshot; another for every number of works.
pub fn archive(works: u32) -> Vec<u8> {
    let mut tables = tables();
    for row in &mut tables.copublications {
        if row.pair.b() == code(0) {
            row.count = works;
        }
    }
    pack(&tables, provenance()).unwrap()
}
