//! A small atlas for tests.

use crate::{
    atlas::{Atlas, AtlasBuilder, Countries, Country, Names, Tally},
    domain::{Layer, SnapshotId, Year},
    geo::LonLat,
};

/// Six countries.
pub(crate) fn countries() -> Countries {
    let country =
        |(code, english, persian, longitude, latitude): (&str, &str, &str, f64, f64)| Country {
            code: code.parse().unwrap(),
            names: Names { english: english.to_owned(), persian: persian.to_owned() },
            anchor: LonLat::new(longitude, latitude).unwrap(),
        };
    let list = [
        ("CA", "Canada", "کانادا", -75.7, 45.42),
        ("CN", "China", "چین", 116.4, 39.9),
        ("IR", "Iran", "ایران", 51.42, 35.69),
        ("NA", "Namibia", "نامیبیا", 17.08, -22.57),
        ("TR", "Türkiye", "ترکیه", 32.87, 39.93),
        ("US", "United States", "ایالات متحده", -77.04, 38.9),
    ];
    Countries::new(list.into_iter().map(country).collect()).unwrap()
}

/// Seven years of co-publications; Namibia has no data in the last, and no
/// partner but the United States. Besides, a little of every other layer.
pub(crate) fn atlas() -> Atlas {
    let mut builder = AtlasBuilder::new(SnapshotId::from_digest([7; 32]), countries());
    for number in 2017..=2023 {
        copublications(&mut builder, number);
    }
    for number in [2017, 2018] {
        mobility(&mut builder, number);
    }
    documents(&mut builder);
    standing(&mut builder);
    builder.finish().unwrap()
}

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

/// Adds ties of a layer in a year: a pair, its total and its part.
fn ties(builder: &mut AtlasBuilder, layer: Layer, number: u16, ties: &[(&str, u32, u32)]) {
    for &(pair, total, part) in ties {
        let tally = Tally::new(total, part).unwrap();
        builder.tie(layer, year(number), pair.parse().unwrap(), tally).unwrap();
    }
}

fn sizes(builder: &mut AtlasBuilder, layer: Layer, number: u16, sizes: &[(&str, u32)]) {
    for &(code, size) in sizes {
        builder.size(layer, year(number), code.parse().unwrap(), size).unwrap();
    }
}

fn copublications(builder: &mut AtlasBuilder, number: u16) {
    let layer = Layer::Copublications;
    let grown = |works: u32| works + u32::from(number - 2017) * 10;
    let with_iran = [
        ("IR-US", grown(60), 0),
        ("CA-IR", grown(30), 0),
        ("CN-IR", grown(10), 0),
        ("IR-TR", 4, 0),
    ];
    ties(builder, layer, number, &with_iran);
    let others = [("CN-US", grown(900), 0), ("CA-US", grown(500), 0), ("CA-CN", grown(200), 0)];
    ties(builder, layer, number, &others);
    if number < 2023 {
        ties(builder, layer, number, &[("NA-US", 12, 0)]);
        sizes(builder, layer, number, &[("NA", 20)]);
    }
    for (code, works) in [("IR", 100), ("US", 2000), ("CA", 900), ("CN", 1500), ("TR", 300)] {
        sizes(builder, layer, number, &[(code, grown(works))]);
    }
}

/// More researchers leave Iran for the United States than come back.
fn mobility(builder: &mut AtlasBuilder, number: u16) {
    let layer = Layer::ResearcherMobility;
    ties(builder, layer, number, &[("IR-US", 50, 40), ("CA-IR", 30, 10), ("CN-US", 90, 45)]);
    let every = ["CA", "CN", "IR", "NA", "TR", "US"].map(|code| (code, 0));
    sizes(builder, layer, number, &every);
}

/// Agreements, all of them in the register of Canada.
fn documents(builder: &mut AtlasBuilder) {
    let layer = Layer::Agreements;
    for (number, signed) in [(1999, 1), (2000, 0), (2001, 2)] {
        let sofar = if number == 2001 { 3 } else { 1 };
        ties(builder, layer, number, &[("CA-CN", sofar, signed)]);
        sizes(builder, layer, number, &[("CA", 0)]);
    }
}

/// What stands in one year or two.
fn standing(builder: &mut AtlasBuilder) {
    ties(builder, Layer::JointProjects, 2020, &[("IR-TR", 3, 0), ("CN-US", 40, 0)]);
    ties(builder, Layer::Organisations, 2014, &[("CA-US", 3, 0), ("CN-IR", 1, 0)]);
    let memberships = [("CA", 4), ("CN", 2), ("IR", 1), ("TR", 0), ("US", 5)];
    sizes(builder, Layer::Organisations, 2014, &memberships);
    ties(builder, Layer::Missions, 2022, &[("CN-IR", 2, 1), ("IR-TR", 5, 3), ("CA-US", 1, 1)]);
    ties(builder, Layer::UnVoting, 2019, &[("CN-IR", 80, 70), ("IR-US", 80, 0), ("CA-US", 9, 6)]);
    let voted = ["CA", "CN", "IR", "TR", "US"].map(|code| (code, 0));
    sizes(builder, Layer::UnVoting, 2019, &voted);
}
