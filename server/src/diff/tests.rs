use std::collections::BTreeMap;

use app::domain::{Iso2, Layer, Pair, Year};
use proptest::prelude::*;

use super::{Difference, Part, Summary, Tally};
use crate::snapshot::{PairCount, SnapshotContent, Voting, sample, unpack};

/// A snapshot without a row.
fn empty() -> SnapshotContent {
    let whole = unpack(&sample::archive(1)).unwrap();
    SnapshotContent {
        countries: Vec::new(),
        copublications: Vec::new(),
        international_works: Vec::new(),
        joint_projects: Vec::new(),
        researcher_mobility: Vec::new(),
        researchers: Vec::new(),
        agreements: Vec::new(),
        memberships: Vec::new(),
        missions: Vec::new(),
        un_voting: Vec::new(),
        events: Vec::new(),
        ..whole
    }
}

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

fn count(pair: &str, number: u16, count: u32) -> PairCount {
    PairCount { pair: pair.parse().unwrap(), year: year(number), count }
}

fn with_works(rows: &[PairCount]) -> SnapshotContent {
    SnapshotContent { copublications: rows.to_vec(), ..empty() }
}

fn tally(added: usize, changed: usize, removed: usize) -> Tally {
    Tally { added, changed, removed }
}

#[test]
fn rows_are_counted_by_layer_and_by_year() {
    let before = with_works(&[
        count("IR-US", 2020, 10),
        count("IR-US", 2021, 20),
        count("NA-US", 2020, 5),
        count("NA-US", 2021, 5),
    ]);
    let after = with_works(&[
        count("IR-NA", 2021, 1),
        count("IR-US", 2020, 10),
        count("IR-US", 2021, 21),
        count("NA-US", 2021, 5),
    ]);
    let difference = Difference::between(&before, &after);
    let layer = Part::Layer(Layer::Copublications);
    let found = difference.parts.iter().find(|part| part.part == layer).unwrap();
    assert_eq!(found.tally, tally(1, 1, 1));
    let years = [(Some(year(2020)), tally(0, 0, 1)), (Some(year(2021)), tally(1, 1, 0))];
    assert_eq!(found.years, BTreeMap::from(years));
    assert_eq!(difference.tally(), tally(1, 1, 1));
    let summary = serde_json::to_value(Summary::from(&difference)).unwrap();
    assert_eq!(
        summary["parts"],
        serde_json::json!([{ "part": "copublications", "added": 1, "changed": 1, "removed": 1 }])
    );
}

#[test]
fn every_part_of_a_snapshot_is_compared() {
    let whole = unpack(&sample::archive(1)).unwrap();
    let difference = Difference::between(&whole, &empty());
    let tables = [
        whole.countries.len(),
        whole.copublications.len() + whole.international_works.len(),
        whole.joint_projects.len(),
        whole.researcher_mobility.len() + whole.researchers.len(),
        whole.agreements.len(),
        whole.memberships.len(),
        whole.missions.len(),
        whole.un_voting.len(),
        whole.events.len(),
    ];
    let removed: Vec<_> = difference.parts.iter().map(|part| part.tally.removed).collect();
    assert_eq!(removed, tables);
}

#[test]
fn a_document_is_known_by_its_key() {
    let before = unpack(&sample::archive(1)).unwrap();
    let mut after = before.clone();
    after.countries[0].names.en.push_str(" the Great");
    after.countries.remove(1);
    let difference = Difference::between(&before, &after);
    assert_eq!(difference.parts[0].part, Part::Countries);
    assert_eq!(difference.parts[0].tally, tally(0, 1, 1));
    assert_eq!(difference.parts[0].years, BTreeMap::from([(None, tally(0, 1, 1))]));
}

#[test]
fn the_largest_changes_come_first_whatever_their_layer_counts() {
    let voting =
        |same| Voting { pair: "IR-US".parse().unwrap(), year: year(2019), votes: 100, same };
    let works =
        |first: u32| (0..20).map(move |at| count("IR-US", 2000 + at, first + 1000)).collect();
    let before =
        SnapshotContent { copublications: works(0), un_voting: vec![voting(80)], ..empty() };
    let after =
        SnapshotContent { copublications: works(1), un_voting: vec![voting(20)], ..empty() };
    let difference = Difference::between(&before, &after);
    assert_eq!(difference.largest.len(), 10);
    let largest = difference.largest[0];
    assert_eq!(largest.part, Part::Layer(Layer::UnVoting));
    assert_eq!((largest.before, largest.after), (Some(0.8), Some(0.2)));
    assert!(difference.largest.is_sorted_by(|one, next| one.weight >= next.weight));
    assert_eq!(difference.largest[1].year, Some(year(2000)), "of equals, the first comes first");
}

prop_compose! {
    /// Figures of a few pairs in a few years, in order.
    fn figures()(
        counts in prop::collection::btree_map((0..4_u8, 0..4_u16), 1..4_u32, 0..16)
    ) -> SnapshotContent {
        let code = |at: u8| -> Iso2 { format!("A{}", char::from(b'A' + at)).parse().unwrap() };
        let row = |((pair, at), count)| PairCount {
            pair: Pair::new(code(pair), code(pair + 1)).unwrap(),
            year: year(2000 + at),
            count,
        };
        with_works(&counts.into_iter().map(row).collect::<Vec<_>>())
    }
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(content in figures()) {
        let difference = Difference::between(&content, &content);
        prop_assert!(difference.is_empty());
        prop_assert!(difference.largest.is_empty());
        prop_assert!(Summary::from(&difference).parts.is_empty());
    }

    #[test]
    fn what_one_way_adds_the_other_removes(one in figures(), other in figures()) {
        let there = Difference::between(&one, &other);
        let back = Difference::between(&other, &one);
        let turned = |tally: Tally| Tally { added: tally.removed, removed: tally.added, ..tally };
        prop_assert_eq!(there.tally(), turned(back.tally()));
        for (one, other) in there.parts.iter().zip(&back.parts) {
            let years = other.years.iter().map(|(&year, &tally)| (year, turned(tally)));
            prop_assert_eq!(&one.years, &years.collect());
        }
        let weights = |difference: &Difference| -> Vec<_> {
            difference.largest.iter().map(|change| change.weight.to_bits()).collect()
        };
        prop_assert_eq!(weights(&there), weights(&back));
    }

    #[test]
    fn the_tally_leads_from_one_count_of_rows_to_the_other(one in figures(), other in figures()) {
        let Tally { added, removed, .. } = Difference::between(&one, &other).tally();
        let rows = |content: &SnapshotContent| content.copublications.len();
        prop_assert_eq!(rows(&one) + added, rows(&other) + removed);
    }
}
