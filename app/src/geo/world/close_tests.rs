//! The committed borders at 1:50m, for a map seen from close by.

use std::collections::HashSet;

use super::{
    tests::{code, drawn_area, outlines, world},
    *,
};
use crate::geo::{Projected, WIDTH, project};

const COMMITTED: &[u8] = include_bytes!("../../../../server/assets/world-50m.bin");

fn close() -> World {
    World::decode(COMMITTED).unwrap()
}

/// The border pieces of a country in steps of the grid, in the direction they
/// are drawn.
#[expect(clippy::cast_possible_truncation, reason = "at most 180 × the steps per degree")]
fn pieces(world: &World, text: &str) -> Vec<[[i32; 2]; 2]> {
    let steps = |degrees: f64| (degrees * 500.0).round() as i32;
    let step = |place: &LonLat| [steps(place.longitude()), steps(place.latitude())];
    let rings = world.area(code(text)).unwrap().rings().iter();
    rings
        .flat_map(|ring| {
            let places = ring.places();
            places.iter().zip(places.iter().cycle().skip(1)).map(|(a, b)| [step(a), step(b)])
        })
        .collect()
}

fn extent(points: &[Projected]) -> (f64, f64) {
    points
        .iter()
        .fold((f64::MAX, f64::MIN), |(least, most), point| (least.min(point.x), most.max(point.x)))
}

#[test]
fn every_country_has_the_place_that_it_has_on_the_whole_map() {
    assert_eq!(close().anchors(), world().anchors());
}

#[test]
fn all_countries_but_the_smallest_five_have_an_outline() {
    let (close, world) = (close(), world());
    let dots = close.anchors().iter().filter(|(code, _)| close.area(*code).is_none());
    let dots: Vec<_> = dots.map(|(code, _)| code.as_str()).collect();
    assert_eq!(dots, ["BV", "GI", "TK", "TV", "UM"]);
    assert!(dots.iter().all(|text| world.area(code(text)).is_none()));
}

#[test]
fn countries_are_as_large_as_before_they_were_simplified() {
    // Square map units in Natural Earth 4.1 at 1:50m, as it is.
    for (text, area) in [
        ("AQ", 164_875.7),
        ("CA", 132_799.8),
        ("CH", 554.4),
        ("FJ", 247.5),
        ("FR", 7_341.3),
        ("GF", 1_126.7),
        ("GP", 20.7),
        ("ID", 25_185.4),
        ("IR", 21_830.4),
        ("LU", 35.2),
        ("NO", 4_343.8),
        ("RE", 34.3),
        ("RU", 227_065.2),
        ("SJ", 825.3),
    ] {
        let drawn = drawn_area(&outlines(close().area(code(text)).unwrap()));
        assert!((drawn / area - 1.0).abs() < 0.02, "{text} {drawn}");
    }
}

#[test]
fn a_border_is_the_same_on_both_sides() {
    let world = close();
    for (inland, around) in [
        ("LI", &["CH", "AT"][..]),
        ("CH", &["FR", "DE", "AT", "LI", "IT"]),
        ("LS", &["ZA"]),
        ("SM", &["IT"]),
        ("MN", &["RU", "CN"]),
        ("PY", &["AR", "BR", "BO"]),
    ] {
        let beside: HashSet<_> = around.iter().flat_map(|text| pieces(&world, text)).collect();
        for [a, b] in pieces(&world, inland) {
            assert!(beside.contains(&[b, a]), "{inland}: a gap between it and its neighbours");
        }
    }
}

#[test]
fn no_close_outline_runs_across_the_map() {
    for area in close().areas() {
        assert!(drawn_area(&outlines(area)) > 0.0, "{:?} is inside out", area.code());
        for points in outlines(area).iter().filter(|_| area.code() != Some(code("AQ"))) {
            for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
                let span = (a.x - b.x).hypot(a.y - b.y);
                assert!(span < f64::from(WIDTH) / 10.0, "{:?} {a:?} {b:?}", area.code());
            }
        }
    }
}

#[test]
fn russia_and_fiji_are_whole_on_the_right_side() {
    let world = close();
    for text in ["RU", "FJ"] {
        for points in outlines(world.area(code(text)).unwrap()) {
            let (least, most) = extent(&points);
            assert!(least > f64::from(WIDTH) / 2.0, "{text} is cut at {most}");
        }
    }
    let chukotka = project(LonLat::new(-173.0, 66.5).unwrap());
    let mainland = outlines(world.area(code("RU")).unwrap());
    assert!(
        mainland
            .iter()
            .map(|points| extent(points))
            .any(|(least, most)| { most - least > f64::from(WIDTH) / 5.0 && most > chukotka.x })
    );
}

#[test]
fn antarctica_is_one_piece_down_to_the_pole() {
    let outlines = outlines(close().area(code("AQ")).unwrap());
    let pole = project(LonLat::new(0.0, -90.0).unwrap()).y;
    let corners = outlines.iter().flatten().filter(|point| (point.y - pole).abs() < 1e-6);
    assert_eq!(corners.count(), 2);
    // Nothing lies along the pole besides: the map would show it as a hole.
    let low = |points: &Vec<Projected>| points.iter().all(|point| pole - point.y < 1.0);
    assert!(!outlines.iter().any(low));
}

#[test]
fn islands_on_the_date_line_are_not_cut_along_it() {
    let world = close();
    for text in ["RU", "FJ"] {
        let along = |[a, b]: &&[[i32; 2]; 2]| a[0].abs() == 90_000 && b[0].abs() == 90_000;
        let pieces = pieces(&world, text);
        let along: Vec<_> = pieces.iter().filter(along).collect();
        // A cut has two sides; one is a shore that happens to lie there.
        assert!(along.len() < 2, "{text}: {along:?}");
    }
}
