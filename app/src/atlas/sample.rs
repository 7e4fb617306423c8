//! A small atlas for tests.

use crate::{
    atlas::{Atlas, AtlasBuilder, Countries, Country, Names},
    domain::{SnapshotId, Year},
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

/// Seven years; Namibia has no data in the last, and no partner but the
/// United States.
pub(crate) fn atlas() -> Atlas {
    let mut builder = AtlasBuilder::new(SnapshotId::from_digest([7; 32]), countries());
    for (at, number) in (2017..=2023).enumerate() {
        let year = Year::new(number).unwrap();
        let grown = |works: u32| works + u32::try_from(at).unwrap() * 10;
        for (pair, works) in
            [("IR-US", grown(60)), ("CA-IR", grown(30)), ("CN-IR", grown(10)), ("IR-TR", 4)]
        {
            builder.tie(year, pair.parse().unwrap(), works).unwrap();
        }
        for (pair, works) in [("CN-US", grown(900)), ("CA-US", grown(500)), ("CA-CN", grown(200))] {
            builder.tie(year, pair.parse().unwrap(), works).unwrap();
        }
        if number < 2023 {
            builder.tie(year, "NA-US".parse().unwrap(), 12).unwrap();
            builder.works(year, "NA".parse().unwrap(), 20).unwrap();
        }
        for (code, works) in [("IR", 100), ("US", 2000), ("CA", 900), ("CN", 1500), ("TR", 300)] {
            builder.works(year, code.parse().unwrap(), grown(works)).unwrap();
        }
    }
    builder.finish().unwrap()
}
