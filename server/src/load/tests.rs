use app::{
    atlas::{Atlas, Countries, Country, Names, Tally},
    domain::{
        Agreement, AgreementField, AgreementInstrument, AgreementStatus, Membership,
        MembershipKind, Register,
    },
    geo::LonLat,
};

use super::*;
use crate::snapshot::{ResearchersRow, sample};

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

/// The countries of the sample, all in one place.
fn countries(content: &SnapshotContent) -> Countries {
    let country = |code: Iso2| Country {
        code,
        names: Names { english: code.to_string(), persian: code.to_string() },
        anchor: LonLat::new(0.0, 0.0).unwrap(),
    };
    let codes = content.countries.iter().map(|record| country(record.iso2));
    Countries::new(codes.collect()).unwrap()
}

fn loaded(change: impl FnOnce(&mut SnapshotContent)) -> Atlas {
    let mut content = crate::snapshot::unpack(&sample::archive(5)).unwrap();
    change(&mut content);
    load(&content, countries(&content)).unwrap()
}

fn tally(atlas: &Atlas, layer: Layer, number: u16, pair: &str) -> Tally {
    let pair: Pair = pair.parse().unwrap();
    let index = |code| atlas.countries().index(code).unwrap();
    let column = atlas.layer(layer).unwrap().column(year(number)).unwrap();
    column.tally(index(pair.a()), index(pair.b()))
}

fn agreement(pair: &str, signed: Option<&str>, register: Register) -> Agreement {
    Agreement {
        pair: pair.parse().unwrap(),
        signed: signed.map(|date| date.parse().unwrap()),
        title: "Agreement".to_owned(),
        language: "en".to_owned(),
        field: AgreementField::ScienceTechnology,
        instrument: AgreementInstrument::Agreement,
        in_force: None,
        ended: None,
        status: AgreementStatus::Unknown,
        status_words: None,
        former_state: None,
        register,
        address: None,
        source_title: None,
        note: None,
        caution: None,
    }
}

#[test]
fn agreements_add_up_and_those_without_a_date_are_in_no_year() {
    let atlas = loaded(|content| {
        content.agreements = vec![
            agreement("IR-US", None, Register::Curated),
            agreement("IR-US", Some("1970"), Register::Curated),
            agreement("IR-US", Some("1972-03-01"), Register::Curated),
            agreement("IR-NA", Some("1973-05"), Register::Curated),
        ];
    });
    let of = |number| tally(&atlas, Layer::Agreements, number, "IR-US");
    assert_eq!(
        [of(1970), of(1971), of(1972), of(1973)],
        [(1, 1), (1, 0), (2, 1), (2, 0)].map(|(so_far, now)| Tally::new(so_far, now).unwrap())
    );
    let span = atlas.layer(Layer::Agreements).unwrap().span();
    assert_eq!((span.first.number(), span.last.number()), (1970, 1973));
}

#[test]
fn members_of_the_same_year_share_an_organisation() {
    let membership = |organisation: &str, code: &str, from, to: Option<u16>, kind| Membership {
        organisation: organisation.to_owned(),
        country: code.parse().unwrap(),
        from: year(from),
        kind,
        to: to.map(year),
        last_seen: None,
        words: None,
        address: None,
    };
    let atlas = loaded(|content| {
        content.memberships = vec![
            membership("IAEA", "IR", 1958, None, MembershipKind::Member),
            membership("IAEA", "US", 1957, None, MembershipKind::Member),
            membership("WMO", "IR", 1959, Some(1990), MembershipKind::Associate),
            membership("WMO", "US", 1950, None, MembershipKind::Member),
            membership("CERN", "US", 1950, None, MembershipKind::Observer),
            membership("CERN", "IR", 1950, None, MembershipKind::Member),
        ];
    });
    let of = |number| tally(&atlas, Layer::Organisations, number, "IR-US").total();
    assert_eq!([of(1958), of(1959), of(1990), of(1991), of(2014)], [1, 2, 2, 1, 1]);
    let column = atlas.layer(Layer::Organisations).unwrap().column(year(1959)).unwrap();
    let size = |code: &str| column.size(atlas.countries().index(code.parse().unwrap()).unwrap());
    assert_eq!((size("IR"), size("US"), size("NA")), (Some(3), Some(2), None));
}

#[test]
fn the_two_directions_of_a_pair_come_together() {
    let direction = |text: &str| text.parse::<Direction>().unwrap();
    let rows = [(direction("US>IR"), year(2018), 30), (direction("IR>US"), year(2018), 50)];
    let pairs = both_ways(rows.into_iter());
    assert_eq!(pairs[&(year(2018), "IR-US".parse().unwrap())], [50, 30]);
}

#[test]
fn researchers_known_to_a_source_are_no_proof_that_its_flows_cover_the_country() {
    let (iran, namibia): (Iso2, Iso2) = ("IR".parse().unwrap(), "NA".parse().unwrap());
    let atlas = loaded(|content| {
        content.researchers = vec![ResearchersRow {
            country: namibia,
            year: year(2018),
            researchers: 900,
            ..content.researchers[0]
        }];
    });
    let layer = atlas.layer(Layer::ResearcherMobility).unwrap();
    let column = layer.column(year(2018)).unwrap();
    let covered = |code| column.size(atlas.countries().index(code).unwrap()).is_some();
    assert_eq!((covered(iran), covered(namibia)), (true, false));
}
