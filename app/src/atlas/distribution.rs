use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{domain::Threshold, indicators::Indicator};

/// How the values of an indicator are spread over all pairs of a year on a
/// sufficient count (over all directions, when the indicator is directed).
///
/// It keeps no more than percentiles take: at place p − 1 the value that must
/// be exceeded for p percent of all to be below; nothing when there are none.
/// With every value, the distributions of all years take tens of megabytes.
#[derive(Debug, Clone)]
pub struct Distribution(Arc<[f64]>);

impl Distribution {
    /// The distribution of values in any order.
    pub fn new(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        let count = values.len();
        let exceeded = |percent: usize| values.get((percent * count).div_ceil(100).wrapping_sub(1));
        Self((1..=100).filter_map(exceeded).copied().collect())
    }

    /// Which percentage of the values is strictly below this one, in whole
    /// percents; `None` when there are no values.
    pub fn percentile(&self, value: f64) -> Option<u8> {
        let below = self.0.partition_point(|&exceeded| exceeded < value);
        (!self.0.is_empty()).then(|| u8::try_from(below).unwrap_or(100))
    }
}

/// The distributions of a year that were asked for last: to sort all pairs
/// anew takes longer than all the rest of an answer.
#[derive(Debug, Default)]
pub(super) struct Distributions(Mutex<VecDeque<(Indicator, Threshold, Distribution)>>);

impl Distributions {
    /// Every indicator at the usual threshold, and a few others.
    const KEPT: usize = 20;

    pub(super) fn get(
        &self,
        indicator: Indicator,
        threshold: Threshold,
        make: impl FnOnce() -> Distribution,
    ) -> Distribution {
        let find = |kept: &VecDeque<(Indicator, Threshold, Distribution)>| {
            let mut kept = kept.iter();
            let found = kept.find(|&&(of, at, _)| (of, at) == (indicator, threshold));
            found.map(|(_, _, distribution)| distribution.clone())
        };
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(distribution) = find(&lock()) {
            return distribution;
        }
        // Made without the lock: another request may make it too, and both
        // make the same.
        let distribution = make();
        let mut kept = lock();
        if find(&kept).is_none() {
            kept.push_front((indicator, threshold, distribution.clone()));
            kept.truncate(Self::KEPT);
        }
        distribution
    }
}

/// What is kept follows from the figures and says nothing of its own.
impl Clone for Distributions {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Distributions {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Distributions {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::indicators::percentile;

    proptest! {
        #[test]
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
        fn a_percentile_is_that_of_all_values(
            values in proptest::collection::vec(0_u8..40, 1..400),
            value in 0_u8..42,
        ) {
            let mut sorted: Vec<f64> = values.into_iter().map(f64::from).collect();
            let found = Distribution::new(sorted.clone()).percentile(value.into());
            sorted.sort_unstable_by(f64::total_cmp);
            prop_assert_eq!(found, Some(percentile(&sorted, value.into()) as u8));
        }
    }

    #[test]
    fn nothing_has_no_percentiles() {
        assert_eq!(Distribution::new(Vec::new()).percentile(1.0), None);
    }
}
