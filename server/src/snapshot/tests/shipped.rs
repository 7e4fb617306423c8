use std::path::Path;

use app::domain::{Iso2, Layer};

use crate::snapshot::{SnapshotContent, read_file, unpack};

fn shipped() -> SnapshotContent {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshot/entente.zip");
    unpack(&read_file(&path).unwrap()).unwrap()
}

#[test]
fn the_shipped_snapshot_covers_what_it_should() {
    let content = shipped();
    let coverage = content.manifest.layer(Layer::Copublications).unwrap().coverage;
    assert_eq!((coverage.first_year.number(), coverage.last_year.number()), (1990, 2023));
    assert_eq!((coverage.countries, coverage.pairs, coverage.rows), (248, 21_047, 265_281));
    assert_eq!((content.countries.len(), content.international_works.len()), (250, 7_735));
}

#[test]
fn namibia_is_among_the_countries_and_has_ties() {
    let content = shipped();
    let namibia: Iso2 = "NA".parse().unwrap();
    let country = content.countries.iter().find(|country| country.iso2 == namibia).unwrap();
    assert_eq!((country.names.en.as_str(), country.names.fa.as_str()), ("Namibia", "نامیبیا"));
    assert_eq!(country.numeric.unwrap().number(), 516);
    let ties = content.copublications.iter();
    assert!(ties.filter(|row| [row.pair.a(), row.pair.b()].contains(&namibia)).count() > 1_000);
}

#[test]
fn the_top_partners_of_iran_in_2023_are_those_of_the_source() {
    let iran: Iso2 = "IR".parse().unwrap();
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
