//! Great circles: the shortest way between two places, as the map shows it.

use std::f64::consts::PI;

use super::{LonLat, PathSink, Projected, WIDTH, projection::project_from_centre, vector::Vector};

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
    let point = |place| {
        let east = east_beside(place, side);
        project_from_centre(east.to_degrees(), place.north().to_degrees())
    };
    let (here, next) = (point(here), point(next));
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

    /// Where each angle of such a part is on the map.
    pub(super) fn on_map(&self, from: f64, to: f64) -> impl Fn(f64) -> Projected {
        let side = self.at(f64::midpoint(from, to)).east();
        move |angle| {
            let place = self.at(angle);
            project_from_centre(east_beside(place, side).to_degrees(), place.north().to_degrees())
        }
    }

    /// Draws a part of the way that the map can follow.
    fn draw(&self, from: f64, to: f64, sink: &mut impl PathSink) {
        let point = self.on_map(from, to);
        let steps = ((to - from) / STEP).ceil().max(1.0);
        let (mut angle, mut pen) = (from, point(from));
        sink.move_to(pen);
        let mut step = 1.0;
        while step <= steps {
            let next = from + (to - from) * step / steps;
            let end = point(next);
            draw_step((angle, pen), (next, end), MAXIMUM_HALVINGS, &point, sink);
            (angle, pen) = (next, end);
            step += 1.0;
        }
    }
}

/// Draws from one point of the curve to another, halving until it is flat.
fn draw_step(
    from: (f64, Projected),
    to: (f64, Projected),
    halvings: u32,
    point: &impl Fn(f64) -> Projected,
    sink: &mut impl PathSink,
) {
    let angle = f64::midpoint(from.0, to.0);
    let middle = point(angle);
    let (dx, dy) = (to.1.x - from.1.x, to.1.y - from.1.y);
    let length = dx.hypot(dy);
    let (off_x, off_y) = (middle.x - from.1.x, middle.y - from.1.y);
    let flat = (off_x * dy - off_y * dx).abs() <= FLATNESS * length
        && length <= LONGEST * f64::from(WIDTH);
    if flat || halvings == 0 {
        sink.line_to(to.1);
    } else {
        draw_step(from, (angle, middle), halvings - 1, point, sink);
        draw_step((angle, middle), to, halvings - 1, point, sink);
    }
}

/// Whether a place is a pole.
fn on_axis(place: Vector) -> bool {
    place.x.hypot(place.y) < TINY
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
