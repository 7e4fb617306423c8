use std::collections::BTreeMap;

use proptest::{collection::btree_map, prelude::*};

use crate::{
    import::provenance,
    snapshot::{PackError, Tables, identify, pack, sample, unpack},
};

fn unpacked(tables: &Tables) -> Tables {
    let content = unpack(&pack(tables, provenance::of_all()).unwrap()).unwrap();
    Tables {
        countries: content.countries,
        copublications: content.copublications,
        international_works: content.international_works,
        ..Tables::default()
    }
}

#[test]
fn the_same_figures_in_any_order_make_the_same_bytes() {
    let ties = [(0, 1, 2001, 5), (2, 3, 1990, 1), (2, 3, 1989, 7)];
    let works = [(3, 2001, 5, 1), (0, 1990, 1, 1)];
    let mut reversed = (ties, works);
    reversed.0.reverse();
    reversed.1.reverse();
    let one = pack(&sample::tables(&ties, &works), provenance::of_all()).unwrap();
    let other = pack(&sample::tables(&reversed.0, &reversed.1), provenance::of_all()).unwrap();
    assert_eq!(one, other);
}

#[test]
fn another_figure_makes_another_id() {
    let [one, other] = [1, 2].map(|works| unpack(&sample::archive(works)).unwrap().id);
    assert_ne!(one, other);
    assert_eq!(identify(&sample::archive(1)).unwrap(), one);
}

#[test]
fn the_manifest_tells_coverage_sources_and_dates() {
    let manifest = unpack(&sample::archive(1)).unwrap().manifest;
    let layer = &manifest.layers[0];
    let coverage = layer.coverage;
    assert_eq!((coverage.first_year.number(), coverage.last_year.number()), (1990, 2023));
    assert_eq!((coverage.countries, coverage.pairs, coverage.rows), (4, 3, 4));
    assert_eq!(layer.sources[0].licence.name, "CC0-1.0");
    assert_eq!(
        manifest.retrieved.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["2024-08-27"]
    );
    assert_eq!(manifest.files.iter().map(|file| file.rows).collect::<Vec<_>>(), [4, 3, 4]);
}

#[test]
fn a_snapshot_needs_figures_in_every_table() {
    let (ties, works) = ([(0, 1, 2001, 5)], [(0, 2001, 5, 1)]);
    for tables in [sample::tables(&[], &works), sample::tables(&ties, &[])] {
        assert!(matches!(pack(&tables, provenance::of_all()), Err(PackError::NoFigures)));
    }
}

/// Counts by place and year, of which the atlas may hold any.
fn ties() -> impl Strategy<Value = BTreeMap<(usize, usize, u16), u32>> {
    let pair = (0..3usize).prop_flat_map(|a| (Just(a), a + 1..4));
    let key = (pair, 1800..=2199u16).prop_map(|((a, b), year)| (a, b, year));
    btree_map(key, 1..=u32::MAX, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn figures_come_back_as_they_were_packed(
        ties in ties(),
        works in btree_map((0..4usize, 1800..=2199u16), (1..=u32::MAX, 1..=u32::MAX), 1..40),
    ) {
        let ties: Vec<_> = ties.into_iter().map(|((a, b, year), works)| (a, b, year, works)).collect();
        let works: Vec<_> = works.into_iter().map(|((at, year), (works, partners))| (at, year, works, partners)).collect();
        let tables = sample::tables(&ties, &works);
        prop_assert_eq!(unpacked(&tables), tables);
    }
}
