use std::collections::BTreeMap;

use app::domain::{Iso2, Layer, Membership, Pair, Year};
use proptest::{collection::btree_map, prelude::*};

use crate::snapshot::{
    Flow, InternationalWorksRow, PackError, ResearchersRow, SnapshotContent, Tables, Voting,
    identify, pack, sample, unpack,
};

fn packed(tables: &Tables) -> SnapshotContent {
    unpack(&pack(tables, sample::provenance()).unwrap()).unwrap()
}

/// The tables of a snapshot that was read.
fn tables_of(content: SnapshotContent) -> Tables {
    Tables {
        countries: content.countries,
        copublications: content.copublications,
        international_works: content.international_works,
        joint_projects: content.joint_projects,
        researcher_mobility: content.researcher_mobility,
        researchers: content.researchers,
        agreements: content.agreements,
        memberships: content.memberships,
        missions: content.missions,
        un_voting: content.un_voting,
        events: content.events,
    }
}

#[test]
fn every_table_comes_back_as_it_was_packed() {
    assert_eq!(tables_of(packed(&sample::tables())), sample::tables());
}

#[test]
fn the_same_rows_in_any_order_make_the_same_bytes() {
    let mut reversed = sample::tables();
    reversed.copublications.reverse();
    reversed.agreements.reverse();
    reversed.memberships.reverse();
    reversed.un_voting.reverse();
    let one = pack(&sample::tables(), sample::provenance()).unwrap();
    assert_eq!(pack(&reversed.sorted(), sample::provenance()).unwrap(), one);
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
    let coverage = |layer| {
        let coverage = manifest.layer(layer).unwrap().coverage;
        let years = (coverage.first_year.number(), coverage.last_year.number());
        (years, coverage.countries, coverage.pairs, coverage.rows)
    };
    for (layer, expected) in [
        (Layer::Copublications, ((1990, 2023), 4, 3, 4)),
        (Layer::JointProjects, ((2014, 2014), 2, 1, 1)),
        (Layer::ResearcherMobility, ((1998, 2018), 2, 1, 2)),
        // One of the two has no date.
        (Layer::Agreements, ((1957, 1957), 2, 1, 2)),
        // Iran and the United States from 1958, Namibia with both from 1983.
        (Layer::Organisations, ((1958, 2014), 3, 3, 57 + 2 * 32)),
        (Layer::Missions, ((2022, 2022), 2, 1, 1)),
        (Layer::UnVoting, ((1990, 1991), 2, 1, 2)),
    ] {
        assert_eq!(coverage(layer), expected, "{layer}");
    }
    assert_eq!(manifest.layers[0].sources[0].licence.name, "CC0-1.0");
    let retrieved: Vec<_> = manifest.retrieved.iter().map(ToString::to_string).collect();
    assert_eq!(retrieved, ["2024-08-27"]);
    let rows: Vec<_> = manifest.files.iter().map(|file| file.rows).collect();
    assert_eq!(rows, [4, 3, 4, 1, 2, 3, 2, 3, 1, 2, 1]);
}

#[test]
fn a_snapshot_needs_figures_in_every_layer() {
    let empty: [fn(&mut Tables); 7] = [
        |tables| tables.copublications.clear(),
        |tables| tables.joint_projects.clear(),
        |tables| tables.researcher_mobility.clear(),
        |tables| tables.agreements.clear(),
        |tables| tables.memberships.clear(),
        |tables| tables.missions.clear(),
        |tables| tables.un_voting.clear(),
    ];
    for (layer, empty) in Layer::ALL.into_iter().zip(empty) {
        let mut tables = sample::tables();
        empty(&mut tables);
        let error = pack(&tables, sample::provenance()).unwrap_err();
        assert!(matches!(error, PackError::NoFigures(lacking) if lacking == layer), "{layer}");
    }
}

#[test]
fn countries_that_never_meet_in_an_organisation_are_no_tie() {
    let year = |number| Year::new(number);
    let of = |country, from, to| Membership { to: year(to), ..sample::membership(country, from) };
    let memberships = vec![
        of("IR", 1990, 1999),
        of("US", 1950, 1989),
        of("NA", 1999, 2020),
        of("XK", 1900, 1944),
    ];
    let content = packed(&Tables { memberships, ..sample::tables() }.sorted());
    let coverage = content.manifest.layer(Layer::Organisations).unwrap().coverage;
    assert_eq!((coverage.countries, coverage.pairs, coverage.rows), (2, 1, 1));
    assert_eq!(coverage.first_year.number(), 1999);
    assert_eq!(content.memberships.len(), 4);
}

fn year() -> impl Strategy<Value = Year> {
    (1800..=2199u16).prop_map(|number| Year::new(number).unwrap())
}

fn country() -> impl Strategy<Value = Iso2> {
    (0..4usize).prop_map(sample::code)
}

fn pair() -> impl Strategy<Value = Pair> {
    (country(), country()).prop_filter_map("two countries", |(x, y)| Pair::new(x, y))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn figures_come_back_as_they_were_packed(
        flows in btree_map((pair(), any::<bool>(), year()), 1..=u32::MAX, 1..40),
        works in btree_map((country(), year()), (1..=u32::MAX, 1..=u32::MAX), 1..40),
        researchers in btree_map((country(), year()), (1..=u32::MAX, 0..=9u32, 0..=u32::MAX), 1..40),
        votes in btree_map((pair(), year()), (1..=u32::MAX, any::<prop::sample::Index>()), 1..40),
    ) {
        let direction = |pair: Pair, back: bool| {
            let (from, to) = if back { (pair.b(), pair.a()) } else { (pair.a(), pair.b()) };
            app::domain::Direction::new(from, to).unwrap()
        };
        let tables = Tables {
            international_works: rows(works, |(country, year), (works, partners)| {
                InternationalWorksRow { country, year, works, partners }
            }),
            researcher_mobility: rows(flows, |(pair, back, year), researchers| {
                Flow { direction: direction(pair, back), year, researchers }
            }),
            researchers: rows(researchers, |(country, year), (researchers, arrivals, departures)| {
                ResearchersRow { country, year, researchers, arrivals, departures }
            }),
            un_voting: rows(votes, |(pair, year), (votes, same)| {
                let same = u32::try_from(same.index(votes as usize)).unwrap();
                Voting { pair, year, votes, same }
            }),
            ..sample::tables()
        }.sorted();
        prop_assert_eq!(tables_of(packed(&tables)), tables);
    }
}

fn rows<K, V, T>(map: BTreeMap<K, V>, row: impl Fn(K, V) -> T) -> Vec<T> {
    map.into_iter().map(|(key, value)| row(key, value)).collect()
}
