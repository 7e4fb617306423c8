use super::*;
use crate::{
    atlas::{Atlas, AtlasBuilder, Countries, Country, Names, Tally, similar},
    domain::{Layer, SnapshotId},
    geo::LonLat,
};

/// 26 countries, ZA to ZZ; each is tied to each by 10 + the sum of their
/// places in the middle year, and grows by that much a year.
fn atlas() -> Atlas {
    let country = |letter: u8| Country {
        code: format!("Z{}", char::from(letter)).parse().unwrap(),
        names: Names { english: String::new(), persian: String::new() },
        anchor: LonLat::new(0.0, 0.0).unwrap(),
    };
    let countries = Countries::new((b'A'..=b'Z').map(country).collect()).unwrap();
    let codes: Vec<_> = countries.iter().map(|(_, country)| country.code).collect();
    let mut builder = AtlasBuilder::new(SnapshotId::from_digest([0; 32]), countries);
    for (year, times) in (1990..=2012).zip(1_u32..) {
        let year = Year::new(year).unwrap();
        for (place, &a) in (0_u32..).zip(&codes) {
            builder.size(Layer::Copublications, year, a, 1000).unwrap();
            for (other, &b) in (0_u32..).zip(&codes).skip(place as usize + 1) {
                let pair = crate::domain::Pair::new(a, b).unwrap();
                let tally = Tally::of((10 + place + other) * times);
                builder.tie(Layer::Copublications, year, pair, tally).unwrap();
            }
        }
    }
    builder.finish().unwrap()
}

fn places(atlas: &Atlas, codes: [&str; 2]) -> [CountryIndex; 2] {
    codes.map(|code| atlas.countries().index(code.parse().unwrap()).unwrap())
}

fn around(year: u16, excluded: bool) -> Result<BeforeAfter, NotComparable> {
    let atlas = atlas();
    let figures = atlas.layer(Layer::Copublications).unwrap();
    let sides = places(&atlas, ["ZM", "ZN"]);
    let threshold = Threshold::new(10).unwrap();
    before_after(figures, sides, Year::new(year).unwrap(), threshold, |_, _| excluded)
}

#[test]
fn pairs_that_grow_alike_have_the_same_index() {
    let found = around(2001, false).unwrap();
    assert_eq!((found.index.len(), found.first.number()), (21, 1991));
    for (index, peers) in found.index.iter().zip(&found.peers) {
        assert!((index - peers.median).abs() < 1e-9 && peers.lower <= peers.upper);
    }
    assert!((found.index[10] - 1.0).abs() < 1e-12);
    assert_eq!(found.counts[10], 35 * 12);
    // 325 pairs: a tenth without the pair itself, equal counts together.
    assert!((20..50).contains(&found.compared), "{}", found.compared);
    assert!(found.sizes.0 <= found.counts[10] && found.counts[10] <= found.sizes.1);
}

#[test]
fn the_years_must_be_covered_and_there_must_be_peers() {
    assert_eq!(around(1999, false), Err(NotComparable::NotCovered));
    assert_eq!(around(2003, false), Err(NotComparable::NotCovered));
    assert_eq!(around(2001, true), Err(NotComparable::NoPeers));
}

#[test]
fn quartiles_lie_between_values() {
    let found = quartiles(vec![4.0, 1.0, 2.0, 3.0]);
    assert!((found.lower - 1.75).abs() < 1e-12);
    assert!((found.median - 2.5).abs() < 1e-12);
    assert!((found.upper - 3.25).abs() < 1e-12);
    assert!((quartiles(vec![7.0]).median - 7.0).abs() < 1e-12);
}

#[test]
fn similar_pairs_come_nearest_first_and_without_the_pair() {
    let atlas = atlas();
    let column = atlas.layer(Layer::Copublications).unwrap().column(Year::new(2001).unwrap());
    let sides = places(&atlas, ["ZM", "ZN"]);
    let found = similar(column.unwrap(), sides, Threshold::new(10).unwrap(), 5);
    assert_eq!(found.len(), 5);
    assert!(found.windows(2).all(|two| two[0].distance <= two[1].distance));
    assert!(found.iter().all(|one| [one.a, one.b] != sides));
    // ZL–ZO has the same sum of places.
    assert_eq!([found[0].a, found[0].b], places(&atlas, ["ZL", "ZO"]));
    assert!(similar(column.unwrap(), sides, Threshold::new(1_000_000).unwrap(), 5).is_empty());
}
