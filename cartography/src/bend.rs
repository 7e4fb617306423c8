//! Great circles as cubic Bézier curves: a third of the numbers that lines
//! take, and round however close one looks.

use std::f64::consts::PI;

use super::{LonLat, PathSink, Projected, great_circle::GreatCircle};

/// A drawn curve may stray this many map units from the true one.
const CLOSENESS: f64 = 0.5;
/// A curve whose control points lie this near its chord, in map units, is a line.
const STRAIGHT: f64 = 0.25;
/// Every way is first divided into steps of this many radians (30°).
const STEP: f64 = PI / 6.0;
/// How often a step may be halved; a way that grazes a pole needs most.
const MAXIMUM_HALVINGS: u32 = 10;
/// Where a curve is compared with the way, as shares of it.
const COMPARED: [f64; 3] = [0.25, 0.5, 0.75];

/// A drawing that takes curves besides lines.
pub trait CurveSink: PathSink {
    /// Draws a cubic Bézier curve from where the pen is, by its two control
    /// points.
    fn curve_to(&mut self, first: Projected, second: Projected, to: Projected);
}

/// Draws the shortest way between two places as
/// [`great_circle`](super::great_circle()) does, by curves.
pub fn bent_great_circle(from: LonLat, to: LonLat, sink: &mut impl CurveSink) {
    let circle = GreatCircle::of(from, to);
    for (from, to) in circle.parts() {
        let point = circle.on_map(from, to);
        let steps = ((to - from) / STEP).ceil().max(1.0);
        sink.move_to(point(from));
        let (mut angle, mut step) = (from, 1.0);
        while step <= steps {
            let next = from + (to - from) * step / steps;
            draw_step((angle, next), MAXIMUM_HALVINGS, &point, sink);
            angle = next;
            step += 1.0;
        }
    }
}

/// Draws from one point of the way to another, halving until a curve follows it.
fn draw_step(
    (from, to): (f64, f64),
    halvings: u32,
    point: &impl Fn(f64) -> Projected,
    sink: &mut impl CurveSink,
) {
    let curve = Curve::between(from, to, point);
    if curve.follows(|share| point(from + (to - from) * share)) {
        let [_, first, second, end] = curve.0;
        if curve.is_straight() {
            sink.line_to(end);
        } else {
            sink.curve_to(first, second, end);
        }
    } else if halvings == 0 {
        sink.line_to(curve.0[3]);
    } else {
        let middle = f64::midpoint(from, to);
        draw_step((from, middle), halvings - 1, point, sink);
        draw_step((middle, to), halvings - 1, point, sink);
    }
}

/// A cubic Bézier curve: its start, two control points, its end.
struct Curve([Projected; 4]);

impl Curve {
    /// The one that leaves the start and reaches the end as the way does.
    fn between(from: f64, to: f64, point: &impl Fn(f64) -> Projected) -> Self {
        let (start, end) = (point(from), point(to));
        let control = |at: f64, inwards: f64, here: Projected| {
            // How far the way would go in the step at the speed that it has at
            // its end: a one-sided difference of the second order, as the map
            // may not follow it any farther. A third of that is the control.
            const SHARE: f64 = 1e-3;
            let [near, next] =
                [1.0, 2.0].map(|times| point(at + inwards * (to - from) * SHARE * times));
            let third = |here: f64, near: f64, next: f64| {
                here + (4.0 * near - next - 3.0 * here) / (6.0 * SHARE)
            };
            Projected { x: third(here.x, near.x, next.x), y: third(here.y, near.y, next.y) }
        };
        Self([start, control(from, 1.0, start), control(to, -1.0, end), end])
    }

    /// Whether it lies on the way: `way` is its point at a share of the step.
    fn follows(&self, way: impl Fn(f64) -> Projected) -> bool {
        COMPARED.into_iter().all(|share| {
            let (here, there) = (self.at(share), way(share));
            (here.x - there.x).hypot(here.y - there.y) <= CLOSENESS
        })
    }

    fn at(&self, share: f64) -> Projected {
        let left = 1.0 - share;
        let weights = [
            left * left * left,
            3.0 * left * left * share,
            3.0 * left * share * share,
            share * share * share,
        ];
        let sum = |of: fn(&Projected) -> f64| {
            self.0.iter().zip(weights).map(|(point, weight)| of(point) * weight).sum()
        };
        Projected { x: sum(|point| point.x), y: sum(|point| point.y) }
    }

    fn is_straight(&self) -> bool {
        let [start, first, second, end] = self.0;
        let (dx, dy) = (end.x - start.x, end.y - start.y);
        let length = dx.hypot(dy);
        [first, second].into_iter().all(|point| {
            let off = (point.x - start.x) * dy - (point.y - start.y) * dx;
            off.abs() <= STRAIGHT * length
        })
    }
}

#[cfg(test)]
#[path = "bend_tests.rs"]
mod tests;
