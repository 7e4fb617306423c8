use std::fmt::Write;

use super::{PathSink, Projected};

/// A sink that writes SVG path data, as short as it can be: whole map units,
/// relative, no separator that is not needed, `m12 5-3 4 5-6z`. Lines of no
/// length are dropped and lines that go straight on are joined. Numbers are
/// written as integers only, which keeps float formatting out of WebAssembly.
///
/// ```
/// use app::geo::{PathSink, Projected, SvgPath};
/// let mut path = SvgPath::default();
/// path.move_to(Projected { x: 12.2, y: 5.0 });
/// path.line_to(Projected { x: 9.0, y: 9.4 });
/// path.line_to(Projected { x: 14.0, y: 3.0 });
/// path.close();
/// assert_eq!(path.into_data(), "m12 5-3 4 5-6z");
/// ```
#[derive(Debug, Clone, Default)]
pub struct SvgPath {
    data: String,
    /// Where the data written so far leaves the pen.
    pen: (i32, i32),
    /// Where the subpath starts, and whether that is written yet.
    start: (i32, i32),
    started: bool,
    /// A line not written yet, since the next may go straight on.
    pending: (i32, i32),
}

impl SvgPath {
    /// The path data, for the attribute `d`.
    pub fn into_data(mut self) -> String {
        self.flush();
        self.data
    }

    fn flush(&mut self) {
        let line = std::mem::take(&mut self.pending);
        if line == (0, 0) {
            return;
        }
        if !self.started {
            self.data.push('m');
            self.number(self.start.0.saturating_sub(self.pen.0));
            self.number(self.start.1.saturating_sub(self.pen.1));
            self.pen = self.start;
            self.started = true;
        }
        self.number(line.0);
        self.number(line.1);
        self.pen = (self.pen.0.saturating_add(line.0), self.pen.1.saturating_add(line.1));
    }

    fn number(&mut self, number: i32) {
        if number >= 0 && self.data.ends_with(|last: char| last.is_ascii_digit()) {
            self.data.push(' ');
        }
        // Writing to a string cannot fail.
        let _ = write!(self.data, "{number}");
    }

    /// Where the pen will be once the pending line is written.
    fn head(&self) -> (i32, i32) {
        let pen = if self.started { self.pen } else { self.start };
        (pen.0.saturating_add(self.pending.0), pen.1.saturating_add(self.pending.1))
    }
}

impl PathSink for SvgPath {
    fn move_to(&mut self, to: Projected) {
        self.flush();
        self.start = whole(to);
        self.started = false;
    }

    fn line_to(&mut self, to: Projected) {
        let (head, to) = (self.head(), whole(to));
        let line = (to.0.saturating_sub(head.0), to.1.saturating_sub(head.1));
        if goes_straight_on(self.pending, line) {
            self.pending.0 = self.pending.0.saturating_add(line.0);
            self.pending.1 = self.pending.1.saturating_add(line.1);
        } else {
            self.flush();
            self.pending = line;
        }
    }

    fn close(&mut self) {
        // A last line back to the start is what closing draws.
        if self.head() == self.start {
            self.pending = (0, 0);
        }
        self.flush();
        if self.started {
            self.data.push('z');
            self.pen = self.start;
        }
        self.started = false;
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a float cast saturates; the map is far smaller"
)]
fn whole(point: Projected) -> (i32, i32) {
    (point.x.round() as i32, point.y.round() as i32)
}

/// Whether a line continues another in the same direction, or has no length.
fn goes_straight_on(before: (i32, i32), line: (i32, i32)) -> bool {
    let product = |a: i32, b: i32| i64::from(a) * i64::from(b);
    product(before.0, line.1) == product(before.1, line.0)
        && product(before.0, line.0).saturating_add(product(before.1, line.1)) >= 0
        && (before != (0, 0) || line == (0, 0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draw(rings: &[&[(f64, f64)]], closed: bool) -> String {
        let mut path = SvgPath::default();
        for ring in rings {
            path.move_to(Projected { x: ring[0].0, y: ring[0].1 });
            ring[1..].iter().for_each(|&(x, y)| path.line_to(Projected { x, y }));
            if closed {
                path.close();
            }
        }
        path.into_data()
    }

    #[test]
    fn a_second_ring_starts_from_where_the_first_did() {
        let ring: &[_] = &[(10.0, 10.0), (12.0, 10.0), (12.0, 13.0), (10.0, 10.0)];
        let other: &[_] = &[(11.0, 9.0), (10.0, 4.0), (8.0, 3.0)];
        assert_eq!(draw(&[ring, other], true), "m10 10 2 0 0 3zm1-1-1-5-2-1z");
        assert_eq!(draw(&[other, ring], false), "m11 9-1-5-2-1m2 7 2 0 0 3-2-3");
    }

    #[test]
    fn what_rounds_to_a_point_is_not_written() {
        assert_eq!(draw(&[&[(1.0, 1.0), (1.2, 1.1), (0.9, 0.8)]], true), "");
        assert_eq!(draw(&[&[(1.0, 1.0), (1.2, 1.1), (0.9, 3.0)]], false), "m1 1 0 2");
    }

    #[test]
    fn straight_lines_are_joined_and_turns_back_are_not() {
        let line: &[_] = &[(0.0, 0.0), (1.0, 2.0), (2.0, 4.0), (1.0, 2.0), (1.0, 5.0)];
        assert_eq!(draw(&[line], false), "m0 0 2 4-1-2 0 3");
    }

    #[test]
    fn numbers_beyond_every_map_do_not_overflow() {
        draw(&[&[(f64::MAX, f64::MIN), (f64::MIN, f64::NAN), (f64::NAN, f64::MAX)]], true);
    }

    proptest! {
        #[test]
        fn the_pen_ends_where_the_drawing_does(
            points in prop::collection::vec((-40_i32..40, -40_i32..40), 2..30),
        ) {
            let floats: Vec<_> =
                points.iter().map(|&(x, y)| (f64::from(x), f64::from(y))).collect();
            let data = draw(&[&floats], false);
            let numbers: Vec<i32> = data.replace('m', " ").replace('-', " -")
                .split_whitespace().map(|number| number.parse().unwrap()).collect();
            let end = numbers.chunks(2).fold((0, 0), |at, step| (at.0 + step[0], at.1 + step[1]));
            let moved = points.iter().any(|point| *point != points[0]);
            prop_assert_eq!(end, if moved { *points.last().unwrap() } else { (0, 0) });
        }
    }
}
