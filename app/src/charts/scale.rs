/// How values become heights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScaleKind {
    /// Equal steps are equal differences, and zero is at the bottom, or lower
    /// values where there are some.
    Linear,
    /// Equal steps are equal ratios; what is not above zero has no place.
    Log,
    /// Equal steps are equal differences, and 1, the best, is at the top.
    Rank,
}

/// A scale with its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    kind: ScaleKind,
    low: f64,
    high: f64,
}

impl Scale {
    /// The scale on which all the values fit with some room above; with none,
    /// one from 0 (or 1) to ten.
    pub fn of(kind: ScaleKind, values: impl Iterator<Item = f64> + Clone) -> Self {
        let values = values.filter(|value| value.is_finite());
        match kind {
            ScaleKind::Linear => {
                let low = values.clone().fold(0.0, f64::min);
                let high = values.fold(0.0, f64::max);
                let high = if high > low { high + (high - low) * 0.06 } else { low + 10.0 };
                Self { kind, low, high }
            }
            ScaleKind::Rank => {
                let last = values.fold(1.0, f64::max);
                Self { kind, low: last + ((last - 1.0) * 0.06).max(1.0), high: 1.0 }
            }
            ScaleKind::Log => {
                let values = values.filter(|&value| value > 0.0);
                let low = values.clone().fold(f64::INFINITY, f64::min);
                let high = values.fold(0.0, f64::max);
                let (low, high) = if high > 0.0 { (low / 1.25, high * 1.25) } else { (1.0, 10.0) };
                Self { kind, low, high }
            }
        }
    }

    /// How high a value lies: 0 at the bottom, 1 at the top; `None` where the
    /// scale has no place for it.
    pub fn part(self, value: f64) -> Option<f64> {
        let part = match self.kind {
            ScaleKind::Linear | ScaleKind::Rank => (value - self.low) / (self.high - self.low),
            ScaleKind::Log => (value / self.low).ln() / (self.high / self.low).ln(),
        };
        (part.is_finite() && (-0.001..=1.001).contains(&part)).then_some(part.clamp(0.0, 1.0))
    }

    /// A few round values to mark, some `most` of them and none closer to
    /// another than one when only whole numbers are meant.
    pub fn marks(self, most: u8, whole: bool) -> Vec<f64> {
        match self.kind {
            ScaleKind::Linear => {
                let marks = self.even(most, whole);
                // One mark says nothing of a scale: rather one more than asked for.
                if marks.len() < 2 { self.even(most.saturating_add(1), whole) } else { marks }
            }
            ScaleKind::Log => self.powers(most),
            ScaleKind::Rank => {
                let below = Self { kind: ScaleKind::Linear, low: 1.0, high: self.low };
                let rest = below.even(most, true).into_iter().filter(|&mark| mark > 1.0);
                std::iter::once(1.0).chain(rest).collect()
            }
        }
    }

    fn even(self, most: u8, whole: bool) -> Vec<f64> {
        let least = (self.high - self.low) / f64::from(most.max(1));
        let power = 10_f64.powf(least.log10().floor());
        let rounds = [1.0, 2.0, 5.0, 10.0].map(|round| round * power);
        let step = rounds.into_iter().find(|&step| step >= least).unwrap_or(least);
        let step = if whole { step.max(1.0) } else { step };
        let first = (self.low / step).ceil();
        let marks = (0..=most).map(|at| (first + f64::from(at)) * step);
        marks.take_while(|&mark| mark <= self.high).collect()
    }

    fn powers(self, most: u8) -> Vec<f64> {
        let from = self.low.log10().floor();
        let decades = (0..16).map(|at| 10_f64.powf(from + f64::from(at)));
        let fine = decades.flat_map(|ten| [ten, 2.0 * ten, 5.0 * ten]);
        let inside = |mark: &f64| (self.low..=self.high).contains(mark);
        let fine: Vec<f64> = fine.filter(inside).collect();
        if fine.len() <= usize::from(most) {
            return fine;
        }
        let tens = fine.iter().copied().filter(|mark| (mark.log10().fract()).abs() < 1e-9);
        let tens: Vec<f64> = tens.collect();
        let each = tens.len().div_ceil(usize::from(most.max(1))).max(1);
        tens.into_iter().step_by(each).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: &[f64], other: &[f64]) -> bool {
        one.len() == other.len()
            && one
                .iter()
                .zip(other)
                .all(|(one, other)| (one - other).abs() < 1e-9 * other.abs().max(1.0))
    }

    #[test]
    fn a_linear_scale_begins_at_zero_or_below() {
        let scale = Scale::of(ScaleKind::Linear, [40.0, 100.0].into_iter());
        assert_eq!(scale.part(0.0), Some(0.0));
        assert!(scale.part(100.0).unwrap() > 0.9);
        assert_eq!(scale.part(200.0), None);
        let balance = Scale::of(ScaleKind::Linear, [-10.0, 10.0].into_iter());
        assert!((balance.part(0.0).unwrap() - 10.0 / 21.2).abs() < 1e-9);
    }

    #[test]
    fn marks_are_round_and_few() {
        let linear =
            |high: f64, whole| Scale::of(ScaleKind::Linear, [high].into_iter()).marks(3, whole);
        assert!(close(&linear(6_322.0, true), &[0.0, 5_000.0]));
        assert!(close(&linear(2.0, true), &[0.0, 1.0, 2.0]));
        assert!(close(&linear(0.25, false), &[0.0, 0.1, 0.2]));
        assert!(close(&linear(0.0, true), &[0.0, 5.0, 10.0]));
    }

    #[test]
    fn the_first_rank_is_at_the_top() {
        let scale = Scale::of(ScaleKind::Rank, [40.0, 18.0].into_iter());
        assert_eq!(scale.part(1.0), Some(1.0));
        assert!(scale.part(40.0).unwrap() < scale.part(18.0).unwrap());
        assert!(close(&scale.marks(5, true), &[1.0, 10.0, 20.0, 30.0, 40.0]));
        let first = Scale::of(ScaleKind::Rank, [1.0].into_iter());
        assert_eq!((first.part(1.0), first.marks(5, true)), (Some(1.0), vec![1.0, 2.0]));
    }

    #[test]
    fn a_logarithmic_scale_has_no_place_for_nothing() {
        let scale = Scale::of(ScaleKind::Log, [0.0, 1.0, 10_000.0].into_iter());
        assert_eq!(scale.part(0.0), None);
        let steps = [10.0, 100.0, 1000.0].map(|value| scale.part(value).unwrap());
        assert!((steps[1] - steps[0] - (steps[2] - steps[1])).abs() < 1e-9);
        assert!(close(&scale.marks(6, true), &[1.0, 10.0, 100.0, 1_000.0, 10_000.0]));
        assert!(close(&scale.marks(3, true), &[1.0, 100.0, 10_000.0]));
    }
}
