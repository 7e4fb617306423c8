//! Great circles: the shortest way between two places, as the map shows it.

use std::f64::consts::PI;

use super::{LonLat, PathSink, Projected, WIDTH, projection::project_by_sine, vector::Vector};

/// A drawn line may stray this many map units from the true curve.
const FLATNESS: f64 = 0.25;
/// No drawn line is longer than this share of the map, whatever its shape.
const LONGEST: f64 = 0.05;
/// Every curve is first divided into steps of this many radians (6°), so that
/// an S is not taken for a straight line because its middle lies on it.
const STEP: f64 = PI / 30.0;
/// How often a step may be halved; a curve that grazes a pole needs most.
const MAXIMUM_HALVINGS: u32 = 12;
/// Closer than this to the cut, a pole or an opposite place is on it: about
/// 6 mm on the ground.
const TINY: f64 = 1e-9;

/// Draws the shortest way between two places, from the first to the second.
///
/// It is one subpath, or two when it crosses the cut at 169° W (ending and
/// starting exactly on the map's edges) or runs over a pole. Between opposite
/// places, where every way is shortest, it runs over the North Pole (between
/// the poles, along the map's middle).
pub fn great_circle(from: LonLat, to: LonLat, sink: &mut impl PathSink) {
    let circle = GreatCircle::of(from, to);
    for (from, to) in circle.parts() {
        circle.draw(from, to, sink);
    }
}

/// A place on the shortest way between two others, and the direction that the
/// way has there on the map, in degrees clockwise from the right; `None` where
/// the map cannot follow it.
///
/// `share` says how far along it is, from 0 to 1.
pub fn heading_along(from: LonLat, to: LonLat, share: f64) -> Option<(Projected, f64)> {
    /// How far apart the two places are that give the direction, in radians.
    const APART: f64 = 1e-3;
    let circle = GreatCircle::of(from, to);
    let angle = circle.angle * share;
    let here = circle.at(angle);
    let (side, next) = (here.east(), circle.at(angle + APART));
    let (here, next) = (on_map(here, side), on_map(next, side));
    let (right, down) = (next.x - here.x, next.y - here.y);
    // A step across the cut, or none at all, has no direction.
    let length = right.hypot(down);
    let follows = length > TINY && length < LONGEST * f64::from(WIDTH);
    follows.then(|| (here, down.atan2(right).to_degrees()))
}

/// A way over the sphere: where it starts, the direction it starts in, at
/// right angles, and how far it goes, in radians.
pub(super) struct GreatCircle {
    start: Vector,
    heading: Vector,
    angle: f64,
}

impl GreatCircle {
    /// The shortest way between two places.
    pub(super) fn of(from: LonLat, to: LonLat) -> Self {
        Self::between(Vector::of(from), Vector::of(to))
    }

    fn between(start: Vector, end: Vector) -> Self {
        let across = start.across(end);
        let (sine, cosine) = (across.length(), start.dot(end));
        if sine > TINY {
            return Self { start, heading: across.unit(), angle: sine.atan2(cosine) };
        }
        let towards_north = start.across(Vector::NORTH);
        let heading =
            if towards_north.length() > TINY { towards_north.unit() } else { Vector::CENTRE };
        Self { start, heading, angle: if cosine < 0.0 { PI } else { 0.0 } }
    }

    fn at(&self, angle: f64) -> Vector {
        self.start.mix(angle.cos(), self.heading, angle.sin())
    }

    /// How far along the way the map cannot follow it: where it crosses the
    /// cut or runs over a pole. There is never more than one such place.
    fn split(&self) -> Option<f64> {
        // The same place, or the one opposite, within half a turn.
        let ahead = |angle: f64| if angle < 0.0 { angle + PI } else { angle };
        let over_pole = ahead(self.heading.z.atan2(self.start.z));
        let across_cut = ahead((-self.start.y).atan2(self.heading.y));
        let split = if on_axis(self.at(over_pole)) {
            over_pole
        } else if self.start.y.hypot(self.heading.y) > TINY && self.at(across_cut).x < 0.0 {
            across_cut
        } else {
            return None;
        };
        (split > TINY && split < self.angle - TINY).then_some(split)
    }

    /// The parts of the way that the map can follow, each from and to an angle.
    pub(super) fn parts(&self) -> impl Iterator<Item = (f64, f64)> {
        let split = self.split();
        let first = (0.0, split.unwrap_or(self.angle));
        std::iter::once(first).chain(split.map(|split| (split, self.angle)))
    }

    /// The side of the map that such a part is on, as a longitude.
    fn side(&self, from: f64, to: f64) -> f64 {
        self.at(f64::midpoint(from, to)).east()
    }

    /// Where each angle of such a part is on the map.
    pub(super) fn on_map(&self, from: f64, to: f64) -> impl Fn(f64) -> Projected {
        let side = self.side(from, to);
        move |angle| on_map(self.at(angle), side)
    }

    /// Draws a part of the way that the map can follow.
    fn draw(&self, from: f64, to: f64, sink: &mut impl PathSink) {
        let side = self.side(from, to);
        let point = |angle: f64| Point::of(self.at(angle), side);
        let steps = ((to - from) / STEP).ceil().max(1.0);
        let mut pen = point(from);
        sink.move_to(pen.drawn);
        let mut step = 1.0;
        while step <= steps {
            let end = point(from + (to - from) * step / steps);
            draw_step(&pen, &end, MAXIMUM_HALVINGS, side, sink);
            pen = end;
            step += 1.0;
        }
    }
}

/// A place on a way, and where it is drawn.
struct Point {
    place: Vector,
    drawn: Projected,
}

impl Point {
    fn of(place: Vector, side: f64) -> Self {
        Self { place, drawn: on_map(place, side) }
    }
}

/// Draws from one point of the curve to another, halving until it is flat.
fn draw_step(from: &Point, to: &Point, halvings: u32, side: f64, sink: &mut impl PathSink) {
    // Halfway is where two directions add up to: no angle has to be known.
    let middle = Point::of(from.place.mix(1.0, to.place, 1.0).unit(), side);
    let (start, end, between) = (from.drawn, to.drawn, middle.drawn);
    let (dx, dy) = (end.x - start.x, end.y - start.y);
    // All squared: of the steps here, a root would be one of the slowest.
    let length = dx * dx + dy * dy;
    let off = (between.x - start.x) * dy - (between.y - start.y) * dx;
    let longest = LONGEST * f64::from(WIDTH);
    let flat = off * off <= FLATNESS * FLATNESS * length && length <= longest * longest;
    if flat || halvings == 0 {
        sink.line_to(end);
    } else {
        draw_step(from, &middle, halvings - 1, side, sink);
        draw_step(&middle, to, halvings - 1, side, sink);
    }
}

/// Where a place is on the map; one on its edge or a pole is on the given side.
fn on_map(place: Vector, side: f64) -> Projected {
    project_by_sine(east_beside(place, side), place.z)
}

/// Whether a place is a pole.
fn on_axis(place: Vector) -> bool {
    place.x * place.x + place.y * place.y < TINY * TINY
}

/// A place's radians east of the centre. A place on the cut has two
/// longitudes and a pole has all; it takes the one on the given side.
fn east_beside(place: Vector, side: f64) -> f64 {
    if on_axis(place) {
        side
    } else if place.x < 0.0 && place.y.abs() < TINY {
        PI.copysign(side)
    } else {
        place.east()
    }
}

#[cfg(test)]
#[path = "great_circle_tests.rs"]
mod tests;
