use crate::{
    atlas::{Atlas, Column, CountryIndex, Missing},
    domain::Threshold,
    indicators::{Counts, Estimate, Indicator, Interval, evaluate, percentile},
    view::View,
};

/// What an indicator says of one tie, or why it says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    /// The indicator has a value on enough works.
    Value(Estimate),
    /// It has a value, on fewer works than the counting threshold.
    Below(Estimate),
    /// The two countries had no work together; a ratio says nothing then.
    Zero,
    /// The source has no record of one of the countries in this year.
    NoData,
    /// The formula does not apply: a zero denominator, or growth from a base
    /// of fewer than ten works.
    NotApplicable,
}

impl Figure {
    /// The figure of an indicator for the counts of a pair.
    ///
    /// A country without international works in the source has no data. No
    /// common work is zero under every indicator, but growth to zero from a
    /// sound base is growth.
    pub fn of(indicator: Indicator, counts: &Counts, threshold: Threshold) -> Self {
        if counts.works_from.is_none() || counts.works_to.is_none() {
            return Self::NoData;
        }
        match evaluate(indicator, counts) {
            None if counts.works == 0 => Self::Zero,
            None => Self::NotApplicable,
            Some(_) if counts.works == 0 && indicator != Indicator::Growth => Self::Zero,
            Some(estimate) if threshold.admits(counts.works) => Self::Value(estimate),
            Some(estimate) => Self::Below(estimate),
        }
    }

    /// The same figure in single precision, which is what travels to the
    /// browser: so that both write the same digits.
    #[must_use]
    pub fn single(self) -> Self {
        match self {
            Self::Value(estimate) => Self::Value(single(estimate)),
            Self::Below(estimate) => Self::Below(single(estimate)),
            Self::Zero | Self::NoData | Self::NotApplicable => self,
        }
    }

    /// The estimate, above the threshold or below it.
    pub fn estimate(self) -> Option<Estimate> {
        match self {
            Self::Value(estimate) | Self::Below(estimate) => Some(estimate),
            Self::Zero | Self::NoData | Self::NotApplicable => None,
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "seven digits are more than a page shows")]
fn single(estimate: Estimate) -> Estimate {
    let round = |value: f64| f64::from(value as f32);
    let interval = estimate
        .interval
        .map(|interval| Interval { low: round(interval.low), high: round(interval.high) });
    Estimate { value: round(estimate.value), interval }
}

/// The intensity shown beside an indicator that is none itself: a count or a
/// rank grows with the size of the countries, the odds ratio does not.
pub fn intensity_beside(indicator: Indicator) -> Option<Indicator> {
    matches!(indicator, Indicator::Count | Indicator::Rank).then_some(Indicator::Orc)
}

/// One indicator over one year: everything a page computes goes through it.
#[derive(Debug, Clone, Copy)]
pub struct Lens<'a> {
    /// The year.
    pub column: &'a Column,
    /// The year five years before, for growth.
    pub base: Option<&'a Column>,
    /// The indicator.
    pub indicator: Indicator,
    /// Below how many works a ratio says too little.
    pub threshold: Threshold,
}

impl<'a> Lens<'a> {
    /// The lens that a view looks through.
    ///
    /// # Errors
    /// [`Missing`] when the atlas does not hold a year that it takes.
    pub fn of(atlas: &'a Atlas, view: &View) -> Result<Self, Missing> {
        let column = atlas.column(view.year)?;
        let growth = view.indicator == Indicator::Growth;
        let base = if growth { atlas.base_column(view.year)? } else { None };
        Ok(Self { column, base, indicator: view.indicator, threshold: view.threshold })
    }

    /// The same year through another indicator, one that needs no base.
    #[must_use]
    pub fn with(self, indicator: Indicator) -> Self {
        Self { indicator, ..self }
    }

    /// The figure of X seen towards Y.
    pub fn figure(&self, x: CountryIndex, y: CountryIndex) -> Figure {
        let mut counts = self.column.counts(x, y, self.base);
        if self.indicator == Indicator::Rank && counts.works > 0 {
            counts.rank = Some(self.column.rank(x, counts.works));
        }
        Figure::of(self.indicator, &counts, self.threshold)
    }

    /// The values over all pairs on enough works.
    pub fn distribution(&self) -> Distribution {
        let mut values = Vec::new();
        let mut add = |x: CountryIndex, y: CountryIndex| {
            if let Figure::Value(estimate) = self.figure(x, y) {
                values.push(estimate.value);
            }
        };
        for tie in self.column.ties().iter().filter(|tie| self.threshold.admits(tie.works)) {
            add(tie.a, tie.b);
            if self.indicator.directed() {
                add(tie.b, tie.a);
            }
        }
        values.sort_by(f64::total_cmp);
        Distribution(values)
    }
}

/// The values of an indicator over all pairs of a year on enough works (over
/// all directions, when the indicator is directed), in ascending order.
#[derive(Debug, Clone)]
pub struct Distribution(Vec<f64>);

impl Distribution {
    /// Which percentage of the values is strictly below this one, in whole
    /// percents; `None` when there are no values.
    pub fn percentile(&self, value: f64) -> Option<u8> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
        (!self.0.is_empty()).then(|| percentile(&self.0, value) as u8)
    }
}
