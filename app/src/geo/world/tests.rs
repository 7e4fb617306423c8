use std::f64::consts::PI;

use cartography::{units_per_radius, wrap};
use proptest::prelude::*;

use super::*;
use crate::geo::{HEIGHT, Projected, SvgPath, WIDTH, project};

const COMMITTED: &[u8] = include_bytes!("../../../../server/assets/world.bin");

pub(super) fn world() -> World {
    World::decode(COMMITTED).unwrap()
}

pub(super) fn code(text: &str) -> Iso2 {
    text.parse().unwrap()
}

/// A sink that keeps every closed subpath's points.
#[derive(Default)]
struct Outlines(Vec<Vec<Projected>>);

impl PathSink for Outlines {
    fn move_to(&mut self, to: Projected) {
        self.0.push(vec![to]);
    }
    fn line_to(&mut self, to: Projected) {
        self.0.last_mut().unwrap().push(to);
    }
    fn close(&mut self) {}
}

pub(super) fn outlines(area: &Area) -> Vec<Vec<Projected>> {
    let mut outlines = Outlines::default();
    area.draw(&mut outlines);
    outlines.0
}

/// The signed area in square map units, positive for a clockwise outline.
pub(super) fn drawn_area(outlines: &[Vec<Projected>]) -> f64 {
    let edge = |(a, b): (&Projected, &Projected)| (a.x * b.y - b.x * a.y) / 2.0;
    outlines
        .iter()
        .flat_map(|points| points.iter().zip(points.iter().cycle().skip(1)).map(edge))
        .sum()
}

/// The area on a sphere of radius 1 between rings and the equator, edges being
/// straight in longitude and latitude. Antarctica's comes from the pole.
fn spherical_area(area: &Area) -> f64 {
    let ring_area = |ring: &Ring| {
        let places = ring.places();
        let (mut turn, mut sum) = (0.0, 0.0);
        for (a, b) in places.iter().zip(places.iter().cycle().skip(1)) {
            let east = wrap(b.longitude() - a.longitude()).to_radians();
            let middle = f64::midpoint(a.latitude(), b.latitude()).to_radians();
            turn += east;
            sum += east * middle.sin();
        }
        if f64::abs(turn) > PI { 2.0 * PI - f64::abs(sum) } else { sum }
    };
    area.rings().iter().map(ring_area).sum()
}

#[test]
fn every_country_has_an_anchor_on_the_map() {
    let world = world();
    assert_eq!(world.anchors().len(), 250);
    for &(_, place) in world.anchors() {
        let point = project(place);
        assert!((0.0..=f64::from(WIDTH)).contains(&point.x));
        assert!((0.0..=f64::from(HEIGHT)).contains(&point.y));
    }
    let tehran = world.anchor(code("IR")).unwrap();
    assert!((tehran.longitude() - 51.4).abs() < 0.1 && (tehran.latitude() - 35.7).abs() < 0.1);
    assert_eq!(world.anchor(code("ZZ")), None);
}

#[test]
fn large_countries_have_areas_and_small_ones_do_not() {
    let world = world();
    for large in ["IR", "NA", "XK", "PS", "EH", "GF", "SJ", "AQ", "FJ", "RU"] {
        assert!(world.area(code(large)).is_some(), "{large}");
    }
    for small in ["SG", "MT", "BH", "MV", "PM", "HK"] {
        assert!(world.area(code(small)).is_none(), "{small}");
    }
    assert_eq!(world.areas().iter().filter(|area| area.code().is_none()).count(), 2);
}

#[test]
fn far_parts_with_a_code_of_their_own_are_not_drawn_twice() {
    let world = world();
    let places = |text| world.area(code(text)).unwrap().rings().iter().flat_map(Ring::places);
    assert!(places("FR").all(|place| place.longitude() > -10.0));
    assert!(places("NO").all(|place| place.latitude() < 72.0));
    assert!(places("SJ").count() > places("FJ").count());
}

#[test]
fn areas_on_the_map_are_those_on_the_earth() {
    let units = f64::from(WIDTH) * f64::from(HEIGHT);
    for area in world().areas() {
        let drawn = drawn_area(&outlines(area));
        assert!(drawn > 0.0, "{:?} is inside out", area.code());
        if drawn > units / 2_000.0 {
            let true_area = spherical_area(area).abs() * units_per_radius().powi(2);
            assert!(
                (drawn / true_area - 1.0).abs() < 0.02,
                "{:?} {drawn} {true_area}",
                area.code()
            );
        }
    }
}

#[test]
fn no_outline_runs_across_the_map() {
    for area in world().areas().iter().filter(|area| area.code() != Some(code("AQ"))) {
        for points in outlines(area) {
            for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
                let span = (a.x - b.x).hypot(a.y - b.y);
                assert!(span < f64::from(WIDTH) / 10.0, "{:?} {a:?} {b:?}", area.code());
            }
        }
    }
}

#[test]
fn antarctica_is_closed_along_the_edge_and_the_pole() {
    let world = world();
    let outlines = outlines(world.area(code("AQ")).unwrap());
    let pole = project(LonLat::new(0.0, -90.0).unwrap()).y;
    let ends: Vec<_> =
        outlines.iter().flatten().filter(|point| (point.y - pole).abs() < 1e-6).collect();
    let [east, west] = ends.as_slice() else { panic!("not two corners") };
    assert!((east.x + west.x - f64::from(WIDTH)).abs() < 1e-6);
    assert!(east.x - west.x > f64::from(WIDTH) / 2.0);
}

#[test]
fn neighbours_share_their_border_to_the_unit() {
    let world = world();
    let points = |text| -> Vec<_> {
        let area = world.area(code(text)).unwrap();
        area.rings().iter().flat_map(|ring| ring.places().to_vec()).collect()
    };
    let (france, spain) = (points("FR"), points("ES"));
    assert!(france.iter().filter(|place| spain.contains(place)).count() >= 2);
}

#[test]
fn the_whole_map_is_small_enough_to_send() {
    let mut path = SvgPath::default();
    world().areas().iter().for_each(|area| area.draw(&mut path));
    let bytes = path.into_data().len();
    assert!((20_000..60_000).contains(&bytes), "{bytes}");
    assert!(COMMITTED.len() <= 35_000);
}

#[test]
fn a_file_cut_short_is_refused() {
    for length in (0..COMMITTED.len()).step_by(97).chain(COMMITTED.len() - 9..COMMITTED.len()) {
        assert!(World::decode(&COMMITTED[..length]).is_err(), "{length}");
    }
    assert_eq!(World::decode(b"PK\x03\x04 something"), Err(WorldError::Signature));
    let longer = [COMMITTED, &[0]].concat();
    assert_eq!(World::decode(&longer), Err(WorldError::Length));
}

proptest! {
    #[test]
    fn damage_never_panics(flips in prop::collection::vec((5..COMMITTED.len(), 1_u8..), 1..4)) {
        let mut bytes = COMMITTED.to_vec();
        for (at, bits) in flips {
            bytes[at] ^= bits;
        }
        if let Ok(world) = World::decode(&bytes) {
            let mut path = SvgPath::default();
            world.areas().iter().for_each(|area| area.draw(&mut path));
        }
    }

    #[test]
    fn noise_never_panics(noise in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = World::decode(&[&SIGNATURE[..], &noise].concat());
    }
}
