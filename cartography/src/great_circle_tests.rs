use proptest::prelude::*;

use super::*;
use crate::{lon_lat::wrap, project, unproject};

/// A sink that keeps every subpath's points.
#[derive(Default)]
struct Subpaths(Vec<Vec<Projected>>);

impl PathSink for Subpaths {
    fn move_to(&mut self, to: Projected) {
        self.0.push(vec![to]);
    }
    fn line_to(&mut self, to: Projected) {
        self.0.last_mut().unwrap().push(to);
    }
    fn close(&mut self) {
        panic!("a great circle between two places is no ring");
    }
}

fn place(longitude: f64, latitude: f64) -> LonLat {
    LonLat::new(longitude, latitude).unwrap()
}

fn draw(from: LonLat, to: LonLat) -> Vec<Vec<Projected>> {
    let mut subpaths = Subpaths::default();
    great_circle(from, to, &mut subpaths);
    subpaths.0
}

fn distance(a: Projected, b: Projected) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// Radians over the sphere, by the haversine formula.
fn angle(a: LonLat, b: LonLat) -> f64 {
    let half = |degrees: f64| (degrees / 2.0).to_radians().sin().powi(2);
    let (north_a, north_b) = (a.latitude().to_radians(), b.latitude().to_radians());
    let square = half(a.latitude() - b.latitude())
        + north_a.cos() * north_b.cos() * half(wrap(a.longitude() - b.longitude()));
    2.0 * square.clamp(0.0, 1.0).sqrt().asin()
}

/// The length on the sphere of what is drawn.
fn drawn_angle(subpaths: &[Vec<Projected>]) -> f64 {
    let step = |pair: &[Projected]| angle(unproject(pair[0]).unwrap(), unproject(pair[1]).unwrap());
    subpaths.iter().flat_map(|points| points.windows(2)).map(step).sum()
}

fn on_edge(point: Projected) -> bool {
    let centre = f64::from(WIDTH) / 2.0;
    let half = (point.x - centre).abs();
    let beyond = Projected { x: centre + (point.x - centre) * (1.0 + 1e-6), y: point.y };
    half > 1.0 && unproject(point).is_some() && unproject(beyond).is_none()
}

#[test]
fn a_way_across_the_pacific_is_split_exactly_at_both_edges() {
    let subpaths = draw(place(139.7, 35.7), place(-77.0, 38.9));
    let [west, east] = subpaths.as_slice() else { panic!("not two subpaths") };
    let (leaves, enters) = (*west.last().unwrap(), east[0]);
    assert!(on_edge(leaves) && on_edge(enters));
    assert!(leaves.x > f64::from(WIDTH) / 2.0 && enters.x < f64::from(WIDTH) / 2.0);
    assert!((leaves.y - enters.y).abs() < 1e-6);
}

#[test]
fn a_way_that_does_not_cross_is_one_smooth_subpath() {
    let subpaths = draw(place(51.4, 35.7), place(-77.0, 38.9));
    assert_eq!(subpaths.len(), 1);
    assert!((10..120).contains(&subpaths[0].len()), "{}", subpaths[0].len());
}

#[test]
fn the_same_place_twice_is_a_point() {
    let subpaths = draw(place(51.4, 35.7), place(51.4, 35.7));
    assert_eq!(subpaths.len(), 1);
    assert!(subpaths[0].iter().all(|&point| distance(point, subpaths[0][0]) < 1e-6));
}

#[test]
fn opposite_places_are_joined_over_the_north_pole() {
    let subpaths = draw(place(40.0, 30.0), place(-140.0, -30.0));
    assert_eq!(subpaths.len(), 2);
    assert!(subpaths[0].last().unwrap().y.abs() < 1e-6 && subpaths[1][0].y.abs() < 1e-6);
    assert!((drawn_angle(&subpaths) - PI).abs() < 1e-3);
}

#[test]
fn the_poles_are_joined_along_the_middle() {
    let subpaths = draw(place(0.0, 90.0), place(0.0, -90.0));
    assert_eq!(subpaths.len(), 1);
    assert!(subpaths[0].iter().all(|point| (point.x - f64::from(WIDTH) / 2.0).abs() < 1e-6));
}

#[test]
fn a_way_along_the_cut_stays_on_one_edge() {
    let subpaths = draw(place(-169.0, 20.0), place(-169.0, -20.0));
    assert_eq!(subpaths.len(), 1);
    assert!(subpaths[0].iter().all(|&point| on_edge(point)));
    assert!(subpaths[0].windows(2).all(|pair| distance(pair[0], pair[1]) < 300.0));
}

#[test]
fn a_way_from_the_cut_starts_on_the_side_it_goes_to() {
    for (to, side) in [(170.0, f64::from(WIDTH)), (-150.0, 0.0)] {
        let subpaths = draw(place(-169.0, 0.0), place(to, 0.0));
        assert_eq!(subpaths.len(), 1);
        assert!((subpaths[0][0].x - side).abs() < 1e-6);
    }
}

proptest! {
    #[test]
    fn every_way_is_whole_smooth_and_where_it_should_be(
        from in (-180.0..180.0, -89.0..89.0),
        to in (-180.0..180.0, -89.0..89.0),
    ) {
        let (from, to) = (place(from.0, from.1), place(to.0, to.1));
        let subpaths = draw(from, to);
        prop_assert!(subpaths.len() <= 2);
        prop_assert!(subpaths.iter().flatten().all(|p| p.x.is_finite() && p.y.is_finite()));
        prop_assert!(distance(subpaths[0][0], project(from)) < 1e-6);
        prop_assert!(distance(*subpaths.last().unwrap().last().unwrap(), project(to)) < 1e-6);
        // Whatever is drawn lies on the sphere where the way does: the length agrees.
        prop_assert!((drawn_angle(&subpaths) - angle(from, to)).abs() < 2e-3);
        for pair in subpaths.iter().flat_map(|points| points.windows(2)) {
            prop_assert!(distance(pair[0], pair[1]) <= f64::from(WIDTH) * 0.1);
        }
    }

    #[test]
    fn the_way_back_is_the_same_way(
        from in (-180.0..180.0, -89.0..89.0),
        to in (-180.0..180.0, -89.0..89.0),
    ) {
        let (from, to) = (place(from.0, from.1), place(to.0, to.1));
        let there: Vec<_> = draw(from, to).into_iter().flatten().collect();
        let mut back: Vec<_> = draw(to, from).into_iter().flatten().collect();
        back.reverse();
        for point in &there {
            let near = back.windows(2).any(|pair| near_line(*point, pair[0], pair[1]));
            prop_assert!(near, "{point:?}");
        }
    }

    #[test]
    fn nearly_opposite_and_nearly_polar_ways_stay_finite(
        longitude in -180.0..180.0, latitude in -90.0..=90.0, off in -1e-7..1e-7,
    ) {
        let from = place(longitude, latitude);
        let to = place(longitude + 180.0 + off, -latitude);
        let subpaths = draw(from, to);
        prop_assert!(subpaths.iter().flatten().all(|p| p.x.is_finite() && p.y.is_finite()));
    }
}

fn near_line(point: Projected, from: Projected, to: Projected) -> bool {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let square = dx * dx + dy * dy;
    let along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / square.max(1e-12);
    let along = along.clamp(0.0, 1.0);
    distance(point, Projected { x: from.x + dx * along, y: from.y + dy * along }) < 1.0
}

#[test]
fn a_way_along_the_equator_heads_right_and_back_left() {
    let place = |longitude| LonLat::new(longitude, 0.0).unwrap();
    let (half_way, there) = heading_along(place(0.0), place(40.0), 0.5).unwrap();
    let (_, back) = heading_along(place(40.0), place(0.0), 0.5).unwrap();
    assert!((half_way.x - project(place(20.0)).x).abs() < 0.01);
    assert!(there.abs() < 0.1 && (back.abs() - 180.0).abs() < 0.1, "{there} {back}");
    assert_eq!(
        heading_along(place(10.0), place(10.0), 0.5).map(|(_, degrees)| degrees.is_finite()),
        Some(true)
    );
}
