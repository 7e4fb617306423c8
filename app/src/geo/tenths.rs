//! Path data in whole tenths of a map unit: shorter to send than decimals, and
//! as exact as a map seen from close by needs.

use super::{PathSink, Projected, SvgPath};

/// A sink that writes SVG path data like [`SvgPath`], in tenths of a map unit.
#[derive(Debug, Clone, Default)]
pub struct TenthsPath(SvgPath);

impl TenthsPath {
    /// The path data; [`map_units`] makes it the attribute `d`.
    pub fn into_data(self) -> String {
        self.0.into_data()
    }
}

impl PathSink for TenthsPath {
    fn move_to(&mut self, to: Projected) {
        self.0.move_to(ten_times(to));
    }

    fn line_to(&mut self, to: Projected) {
        self.0.line_to(ten_times(to));
    }

    fn close(&mut self) {
        self.0.close();
    }
}

fn ten_times(point: Projected) -> Projected {
    Projected { x: point.x * 10.0, y: point.y * 10.0 }
}

/// Path data in tenths as path data in map units: every number gets a point
/// before its last digit.
///
/// ```
/// assert_eq!(app::geo::map_units("m12345 60-7 8z"), "m1234.5 6.0-.7 .8z");
/// ```
pub fn map_units(tenths: &str) -> String {
    let mut data = String::with_capacity(tenths.len() * 3 / 2);
    let mut following = tenths.bytes().skip(1);
    for letter in tenths.bytes() {
        let goes_on = following.next().is_some_and(|next| next.is_ascii_digit());
        if letter.is_ascii_digit() && !goes_on {
            data.push('.');
        }
        data.push(char::from(letter));
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_keeps_its_tenths() {
        let mut path = TenthsPath::default();
        path.move_to(Projected { x: 1234.54, y: 6.0 });
        path.line_to(Projected { x: 1233.8, y: 6.81 });
        path.line_to(Projected { x: 1233.8, y: 0.0 });
        path.close();
        let tenths = path.into_data();
        assert_eq!(tenths, "m12345 60-7 8 0-68z");
        assert_eq!(map_units(&tenths), "m1234.5 6.0-.7 .8 .0-6.8z");
    }
}
