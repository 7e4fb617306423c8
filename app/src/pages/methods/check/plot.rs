//! Where a pair lies in a plot with logarithmic axes.

use super::super::content::CheckedPair;

/// The width and the height of the plot, in its own units.
pub const SIZE: (f64, f64) = (560.0, 420.0);

/// Values at which an axis may be marked.
const MARKS: [f64; 9] = [0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0];

/// The logarithmic range that both axes share, so that equal values lie on
/// the diagonal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    low: f64,
    high: f64,
}

impl Range {
    /// The range of all values with some room around them; `None` when a value
    /// has no logarithm, or there is none.
    pub fn of(pairs: &[CheckedPair]) -> Option<Self> {
        let values = || pairs.iter().flat_map(|pair| [pair.index, pair.affinity]);
        let low = values().fold(f64::INFINITY, f64::min);
        let high = values().fold(0.0, f64::max);
        (low > 0.0 && low <= high && high.is_finite())
            .then(|| Self { low: low / 1.25, high: high * 1.25 })
    }

    /// How far along the axis a value lies: 0 at its start, 1 at its end.
    pub fn part(self, value: f64) -> f64 {
        (value / self.low).ln() / (self.high / self.low).ln()
    }

    /// The values within the range at which the axis is marked.
    pub fn marks(self) -> impl Iterator<Item = f64> {
        MARKS.into_iter().filter(move |mark| (self.low..=self.high).contains(mark))
    }

    /// Where the point of two values lies.
    pub fn point(self, across: f64, up: f64) -> (f64, f64) {
        (self.part(across) * SIZE.0, (1.0 - self.part(up)) * SIZE.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(index: f64, affinity: f64) -> CheckedPair {
        let names = (String::new(), String::new());
        CheckedPair { pair: "IR-US".parse().unwrap(), names, affinity, index }
    }

    #[test]
    fn equal_steps_are_equal_ratios() {
        let range = Range::of(&[pair(0.5, 1.0), pair(8.0, 4.0)]).unwrap();
        let steps = [range.part(1.0) - range.part(0.5), range.part(8.0) - range.part(4.0)];
        assert!((steps[0] - steps[1]).abs() < 1e-12);
        assert!((range.part(0.4)).abs() < 1e-12 && (range.part(10.0) - 1.0).abs() < 1e-12);
        assert_eq!(range.marks().collect::<Vec<_>>(), [0.5, 1.0, 2.0, 4.0, 8.0]);
    }

    #[test]
    fn what_has_no_logarithm_has_no_plot() {
        assert_eq!(Range::of(&[]), None);
        assert_eq!(Range::of(&[pair(0.0, 1.0)]), None);
    }
}
