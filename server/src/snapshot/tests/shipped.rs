//! Spot checks of the shipped snapshot against its source files, whose
//! figures stand here as they were read by hand.

use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use app::{
    domain::{
        AgreementStatus, Direction, Iso2, Layer, MembershipKind, Pair, Register, Remark, Year,
    },
    i18n::{EventWords, Language, capital_name},
};

use crate::snapshot::{SnapshotContent, read_file, unpack};

/// The shipped snapshot, read once for all tests of this file.
fn shipped() -> &'static SnapshotContent {
    static CONTENT: LazyLock<SnapshotContent> = LazyLock::new(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshot/entente.zip");
        unpack(&read_file(&path).unwrap()).unwrap()
    });
    &CONTENT
}

fn country(code: &str) -> Iso2 {
    code.parse().unwrap()
}

fn pair(text: &str) -> Pair {
    text.parse().unwrap()
}

fn direction(text: &str) -> Direction {
    text.parse().unwrap()
}

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

#[test]
fn it_covers_what_it_should() {
    let content = shipped();
    for (layer, years, countries, pairs, rows) in [
        (Layer::Copublications, (1990, 2023), 248, 21_047, 265_281),
        (Layer::JointProjects, (2014, 2020), 169, 4_714, 15_393),
        (Layer::ResearcherMobility, (1998, 2018), 211, 7_319, 92_980),
        (Layer::Agreements, (1886, 2024), 121, 310, 1_694),
        (Layer::Organisations, (1945, 2014), 191, 17_504, 689_723),
        (Layer::Missions, (2022, 2022), 205, 5_192, 8_521),
        (Layer::UnVoting, (1990, 2019), 193, 18_528, 509_439),
    ] {
        let coverage = content.manifest.layer(layer).unwrap().coverage;
        let found = (coverage.first_year.number(), coverage.last_year.number());
        assert_eq!(found, years, "{layer}");
        let found = (coverage.countries, coverage.pairs, coverage.rows);
        assert_eq!(found, (countries, pairs, rows), "{layer}");
    }
    assert_eq!((content.countries.len(), content.international_works.len()), (250, 7_735));
    assert_eq!((content.researchers.len(), content.events.len()), (3_940, 90));
}

#[test]
fn namibia_is_among_the_countries_and_has_ties() {
    let content = shipped();
    let namibia = country("NA");
    let record = content.countries.iter().find(|record| record.iso2 == namibia).unwrap();
    assert_eq!((record.names.en.as_str(), record.names.fa.as_str()), ("Namibia", "نامیبیا"));
    assert_eq!(record.numeric.unwrap().number(), 516);
    let ties = content.copublications.iter();
    assert!(ties.filter(|row| [row.pair.a(), row.pair.b()].contains(&namibia)).count() > 1_000);
    let researchers = content.researchers.iter().rfind(|row| row.country == namibia).unwrap();
    assert_eq!((researchers.year, researchers.researchers), (year(2018), 508));
}

#[test]
fn the_top_partners_of_iran_in_2023_are_those_of_the_source() {
    let iran = country("IR");
    let mut partners: Vec<(u32, String)> = shipped()
        .copublications
        .iter()
        .filter(|row| row.year.number() == 2023)
        .filter_map(|row| match (row.pair.a(), row.pair.b()) {
            (a, b) if a == iran => Some((row.count, b.to_string())),
            (a, b) if b == iran => Some((row.count, a.to_string())),
            _ => None,
        })
        .collect();
    partners.sort_unstable();
    partners.reverse();
    let expected = [(6322, "US"), (3081, "CA"), (3063, "CN"), (2666, "GB"), (2261, "AU")];
    assert_eq!(partners[..5], expected.map(|(works, code)| (works, code.to_owned())));
}

#[test]
fn projects_of_germany_and_france_are_those_of_the_source() {
    let content = shipped();
    let projects = content.joint_projects.iter().filter(|row| row.pair == pair("DE-FR"));
    let counts: Vec<_> = projects.map(|row| row.count).collect();
    assert_eq!(counts, [28, 659, 538, 573, 472, 611, 582]);
}

#[test]
fn moves_and_researchers_are_those_of_the_source() {
    let content = shipped();
    let moves = |way: &str| {
        let mut flows = content.researcher_mobility.iter();
        let flow = flows.find(|row| row.direction == direction(way) && row.year == year(2017));
        flow.unwrap().researchers
    };
    let found = ["IR>US", "IR>CA", "IR>AU", "US>IR"].map(moves);
    assert_eq!(found, [604, 274, 175, 124]);
    let mut iran = content.researchers.iter();
    let iran = iran.find(|row| row.country == country("IR") && row.year == year(2017)).unwrap();
    assert_eq!((iran.researchers, iran.arrivals, iran.departures), (137_695, 1_724, 2_437));
}

#[test]
fn agreements_are_those_of_the_registers_and_of_the_list() {
    let content = shipped();
    let of = |register| content.agreements.iter().filter(|one| one.register == register).count();
    let counts = Register::ALL.iter().map(|register| of(*register)).collect::<Vec<_>>();
    assert_eq!(counts, [109, 695, 764, 126]);
    let find = |text: &str, signed: &str| {
        let date = signed.parse().ok();
        content.agreements.iter().find(|one| one.pair == pair(text) && one.signed == date).unwrap()
    };
    let science = find("CN-US", "1979-01-31");
    assert_eq!(science.title, "Agreement on Cooperation in Science and Technology");
    assert_eq!(science.status, AgreementStatus::InForce);
    assert_eq!(science.status_words.as_deref(), Some("in force (extended to Aug 2029)"));
    assert_eq!(find("IR-RU", "1971-02-25").former_state, Some(country("SU")));
    let mexico = find("GB-MX", "1975-02-25");
    assert_eq!(mexico.in_force, "1976-01-06".parse().ok());
    assert!(mexico.address.as_ref().unwrap().ends_with("/9026.html"));
}

#[test]
fn members_of_organisations_are_those_of_the_sources() {
    let content = shipped();
    let of = |organisation: &str, code: &str| {
        let one = content.memberships.iter();
        let one =
            one.filter(|one| one.organisation == organisation && one.country == country(code));
        one.map(|one| (one.from.number(), one.to.map(Year::number), one.kind)).collect::<Vec<_>>()
    };
    let member = MembershipKind::Member;
    assert_eq!(of("CERN", "ES"), [(1961, Some(1969), member), (1983, None, member)]);
    assert_eq!(of("IAEA", "IR"), [(1960, None, member)]);
    assert_eq!(of("EURATOM", "GB"), [(1960, Some(1992), member)]);
    assert_eq!(of("CERN", "RU"), [(1993, Some(2022), MembershipKind::Observer)]);
    assert_eq!(of("SESAME", "BH"), [(2003, Some(2016), member)]);
    assert_eq!(of("UNESCO", "IR"), []);
}

#[test]
fn missions_and_votes_are_those_of_the_sources() {
    let content = shipped();
    let missions = |way: &str| {
        let mission = content.missions.iter().find(|row| row.direction == direction(way))?;
        Some((mission.embassies, mission.others))
    };
    let found = ["FR>IR", "IR>FR", "IR>US", "US>IR"].map(missions);
    assert_eq!(found, [Some((1, 0)), Some((1, 0)), Some((0, 2)), None]);
    let votes = |text: &str, number: u16| {
        let mut rows = content.un_voting.iter();
        let row = rows.find(|row| row.pair == pair(text) && row.year == year(number))?;
        Some((row.votes, row.same))
    };
    assert_eq!(votes("IR-US", 1990), Some((84, 11)));
    assert_eq!(votes("IR-US", 2019), Some((86, 9)));
    assert_eq!(votes("RS-US", 1991), None);
    assert_eq!(votes("RS-US", 1992), Some((2, 0)));
    assert_eq!(votes("RS-US", 2019), Some((85, 20)));
    assert_eq!(votes("RU-RS", 2019), Some((81, 50)));
    assert_eq!(votes("IR-US", 2020), None);
}

#[test]
fn what_was_set_aside_and_flagged_is_recorded() {
    let content = shipped();
    let layer = content.manifest.layer(Layer::UnVoting).unwrap();
    let remarks: Vec<_> = layer.set_aside.iter().map(|one| (one.reason, one.rows)).collect();
    assert_eq!(remarks, [(Remark::FormerState, 798), (Remark::ThinYear, 14_706)]);
    let layer = content.manifest.layer(Layer::JointProjects).unwrap();
    let remarks: Vec<_> = layer.flagged.iter().map(|one| (one.reason, one.rows)).collect();
    assert_eq!(remarks, [(Remark::NamibiaOrMissing, 90)]);
}

#[test]
fn every_event_is_told_in_persian() {
    for event in &shipped().events {
        let words = EventWords::of(Language::Persian, event);
        assert_eq!(words.language, Language::Persian, "{} {}", event.date, event.title);
    }
}

#[test]
fn every_capital_has_a_persian_name() {
    let mut names = BTreeSet::new();
    for capital in shipped().countries.iter().filter_map(|record| record.capital.as_ref()) {
        assert!(capital_name(Language::Persian, &capital.name).is_some(), "{}", capital.name);
        names.insert(&capital.name);
    }
    assert_eq!(names.len(), 243, "the table has no other");
}
