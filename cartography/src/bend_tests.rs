use proptest::prelude::*;

use super::*;
use crate::{WIDTH, great_circle};

/// Every curve and line of a drawing, by subpath.
#[derive(Default)]
struct Strokes(Vec<Vec<[Projected; 4]>>, Option<Projected>);

impl Strokes {
    fn push(&mut self, first: Projected, second: Projected, to: Projected) {
        let from = self.1.replace(to).unwrap();
        self.0.last_mut().unwrap().push([from, first, second, to]);
    }
}

impl PathSink for Strokes {
    fn move_to(&mut self, to: Projected) {
        self.0.push(Vec::new());
        self.1 = Some(to);
    }
    fn line_to(&mut self, to: Projected) {
        let from = self.1.unwrap();
        self.push(from, to, to);
    }
    fn close(&mut self) {
        panic!("a great circle between two places is no ring");
    }
}

impl CurveSink for Strokes {
    fn curve_to(&mut self, first: Projected, second: Projected, to: Projected) {
        self.push(first, second, to);
    }
}

/// The points of the way as lines.
#[derive(Default)]
struct Lines(Vec<Vec<Projected>>);

impl PathSink for Lines {
    fn move_to(&mut self, to: Projected) {
        self.0.push(vec![to]);
    }
    fn line_to(&mut self, to: Projected) {
        self.0.last_mut().unwrap().push(to);
    }
    fn close(&mut self) {}
}

fn place(longitude: f64, latitude: f64) -> LonLat {
    LonLat::new(longitude, latitude).unwrap()
}

fn bent(from: LonLat, to: LonLat) -> Vec<Vec<[Projected; 4]>> {
    let mut strokes = Strokes::default();
    bent_great_circle(from, to, &mut strokes);
    strokes.0
}

fn distance(a: Projected, b: Projected) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// How far a point is from the nearest of some lines.
fn from_lines(point: Projected, lines: &[Vec<Projected>]) -> f64 {
    let segment = |ends: &[Projected]| {
        let (dx, dy) = (ends[1].x - ends[0].x, ends[1].y - ends[0].y);
        let square = (dx * dx + dy * dy).max(1e-12);
        let along = ((point.x - ends[0].x) * dx + (point.y - ends[0].y) * dy) / square;
        let along = along.clamp(0.0, 1.0);
        distance(point, Projected { x: ends[0].x + dx * along, y: ends[0].y + dy * along })
    };
    let all = lines.iter().flat_map(|line| line.windows(2).map(segment));
    all.fold(f64::INFINITY, f64::min)
}

#[test]
fn a_way_takes_a_few_curves_where_it_takes_many_lines() {
    let (tehran, washington) = (place(51.4, 35.7), place(-77.0, 38.9));
    let mut lines = Lines::default();
    great_circle(tehran, washington, &mut lines);
    let curves = bent(tehran, washington);
    assert_eq!((curves.len(), lines.0.len()), (1, 1));
    assert!(curves[0].len() * 4 <= lines.0[0].len(), "{} {}", curves[0].len(), lines.0[0].len());
}

#[test]
fn a_way_across_the_cut_ends_and_starts_on_the_edges() {
    let subpaths = bent(place(139.7, 35.7), place(-77.0, 38.9));
    let [west, east] = subpaths.as_slice() else { panic!("not two subpaths") };
    let (leaves, enters) = (west.last().unwrap()[3], east[0][0]);
    assert!(leaves.x > f64::from(WIDTH) * 0.8 && enters.x < f64::from(WIDTH) * 0.2);
    assert!((leaves.y - enters.y).abs() < 1e-6);
}

proptest! {
    #[test]
    fn curves_stay_on_the_way(
        from in (-180.0_f64..180.0, -89.0_f64..89.0), to in (-180.0_f64..180.0, -89.0_f64..89.0),
    ) {
        let (from, to) = (place(from.0, from.1), place(to.0, to.1));
        let mut lines = Lines::default();
        great_circle(from, to, &mut lines);
        let curves = bent(from, to);
        prop_assert_eq!(curves.len(), lines.0.len());
        for (curve, line) in curves.iter().zip(&lines.0) {
            prop_assert!(distance(curve[0][0], line[0]) < 1e-6);
            prop_assert!(distance(curve.last().unwrap()[3], *line.last().unwrap()) < 1e-6);
        }
        for stroke in curves.iter().flatten() {
            for share in [0.1, 0.35, 0.6, 0.9] {
                let away = from_lines(Curve(*stroke).at(share), &lines.0);
                // The lines stray from the way by a quarter of a unit themselves.
                prop_assert!(away < 2.0 * CLOSENESS + 0.25, "{away} {stroke:?}");
            }
        }
    }
}
