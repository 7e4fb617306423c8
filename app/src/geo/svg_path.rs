use std::fmt::Write;

use super::{CurveSink, PathSink, Projected};

/// A sink that writes SVG path data, as short as it can be: whole map units,
/// relative, no separator that is not needed, `m12 5-3 4 5-6z`. Lines of no
/// length are dropped and lines that go straight on are joined. Numbers are
/// written as integers only, which keeps float formatting out of WebAssembly.
/// A curve that goes on as the one before it ended, give or take a unit, leaves
/// out its first control point (`s`; SVG 2, section 9.3.6).
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
#[derive(Debug, Clone)]
pub struct SvgPath {
    data: String,
    /// Where the data written so far leaves the pen.
    pen: (i32, i32),
    /// Where the subpath starts, and whether that is written yet.
    start: (i32, i32),
    started: bool,
    /// A line not written yet, since the next may go straight on.
    pending: (i32, i32),
    /// What the numbers now written belong to: `l`, `c` or `s`.
    command: char,
    /// After a curve, where it would go on: its second control point, mirrored,
    /// from the pen.
    onwards: Option<(i32, i32)>,
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
        self.begin();
        self.command('l');
        self.point(line);
        self.pen = plus(self.pen, line);
        self.onwards = None;
    }

    /// Writes where the subpath starts, if that is not written yet.
    fn begin(&mut self) {
        if !self.started {
            self.data.push('m');
            self.point(minus(self.start, self.pen));
            self.pen = self.start;
            self.started = true;
            // Numbers after a start are lines.
            (self.command, self.onwards) = ('l', None);
        }
    }

    fn command(&mut self, letter: char) {
        if self.command != letter {
            self.data.push(letter);
            self.command = letter;
        }
    }

    fn point(&mut self, (x, y): (i32, i32)) {
        self.number(x);
        self.number(y);
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
        plus(if self.started { self.pen } else { self.start }, self.pending)
    }
}

impl Default for SvgPath {
    fn default() -> Self {
        let (pen, start, pending) = ((0, 0), (0, 0), (0, 0));
        let (data, started, command, onwards) = (String::new(), false, 'l', None);
        Self { data, pen, start, started, pending, command, onwards }
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
        let line = minus(to, head);
        if goes_straight_on(self.pending, line) {
            self.pending = plus(self.pending, line);
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

impl CurveSink for SvgPath {
    fn curve_to(&mut self, first: Projected, second: Projected, to: Projected) {
        self.flush();
        let pen = self.head();
        let [first, second, to] = [first, second, to].map(|point| minus(whole(point), pen));
        if to == (0, 0) {
            return;
        }
        self.begin();
        let near = |(x, y): (i32, i32)| x.abs_diff(first.0) <= 1 && y.abs_diff(first.1) <= 1;
        if self.onwards.is_some_and(near) {
            self.command('s');
        } else {
            self.command('c');
            self.point(first);
        }
        self.point(second);
        self.point(to);
        self.pen = plus(pen, to);
        self.onwards = Some(minus(to, second));
    }
}

/// Numbers beyond every map do not overflow.
fn plus(one: (i32, i32), other: (i32, i32)) -> (i32, i32) {
    (one.0.saturating_add(other.0), one.1.saturating_add(other.1))
}

fn minus(one: (i32, i32), other: (i32, i32)) -> (i32, i32) {
    (one.0.saturating_sub(other.0), one.1.saturating_sub(other.1))
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
    fn curves_are_written_by_their_controls_and_those_that_go_on_without_the_first() {
        let mut path = SvgPath::default();
        let at = |x: i32, y: i32| Projected { x: f64::from(x), y: f64::from(y) };
        path.move_to(at(10, 10));
        path.curve_to(at(12, 8), at(16, 6), at(20, 6));
        path.curve_to(at(25, 6), at(28, 8), at(30, 12));
        path.curve_to(at(30, 20), at(31, 22), at(32, 24));
        path.line_to(at(40, 24));
        path.curve_to(at(40, 24), at(41, 25), at(40, 24));
        path.move_to(at(0, 0));
        path.line_to(at(1, 1));
        assert_eq!(path.into_data(), "m10 10c2-2 6-4 10-4s8 2 10 6c0 8 1 10 2 12l8 0m-40-24 1 1");
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
