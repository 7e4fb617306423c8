use crate::{
    atlas::{Atlas, Column, CountryIndex, Missing, coverage::Absence, distribution::Distribution},
    domain::{Layer, Threshold},
    indicators::{Counts, Estimate, Indicator, Interval, Unit, evaluate, offered},
    view::View,
};

/// What an indicator says of one tie, or why it says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    /// The indicator has a value, a ratio on a sufficient count.
    Value(Estimate),
    /// A ratio has a value, on a count below the counting threshold.
    Below(Estimate),
    /// Nothing ties the two countries; a ratio says nothing then.
    Zero,
    /// The source does not cover the countries in this year, or says that
    /// what it lacks may yet exist.
    NoData,
    /// The formula does not apply: a zero denominator, or growth from a base
    /// below ten.
    NotApplicable,
}

impl Figure {
    /// The figure of an indicator for the counts of a pair in a layer.
    ///
    /// An absent pair is zero only where its absence says so. No tie is zero
    /// under every indicator, but growth to zero from a sound base is growth,
    /// and no common roll call leaves nothing to agree on.
    pub fn of(layer: Layer, indicator: Indicator, counts: &Counts, threshold: Threshold) -> Self {
        let absence = Absence::of(layer);
        let known = absence.says_none(counts.size_from.is_some(), counts.size_to.is_some());
        if !known && (counts.count == 0 || absence == Absence::Both) {
            return Self::NoData;
        }
        let none = counts.count == 0;
        match evaluate(indicator, counts) {
            None if none && indicator != Indicator::Agreement => Self::Zero,
            None => Self::NotApplicable,
            Some(_) if none && indicator != Indicator::Growth => Self::Zero,
            // Nothing goes this way, or nothing was signed in this year.
            Some(estimate) if indicator.unit() == Unit::Count && estimate.value == 0.0 => {
                if absence == Absence::Never { Self::NoData } else { Self::Zero }
            }
            Some(estimate) if indicator.is_ratio() && !threshold.admits(counts.count) => {
                Self::Below(estimate)
            }
            Some(estimate) => Self::Value(estimate),
        }
    }

    /// The same figure in single precision, which is what travels to the
    /// browser: so that both write the same digits.
    #[must_use]
    pub fn single(self) -> Self {
        match self {
            Self::Value(estimate) => Self::Value(single_estimate(estimate)),
            Self::Below(estimate) => Self::Below(single_estimate(estimate)),
            Self::Zero | Self::NoData | Self::NotApplicable => self,
        }
    }

    /// What ties are sorted by, ascending: the strongest value first, what
    /// has no value on a sufficient count last. A balance is as strong as it
    /// is far from zero.
    pub(super) fn order(self, indicator: Indicator) -> f64 {
        match (self, indicator) {
            (Self::Value(estimate), Indicator::Rank) => estimate.value,
            (Self::Value(estimate), Indicator::Net) => -estimate.value.abs(),
            (Self::Value(estimate), _) => -estimate.value,
            _ => f64::INFINITY,
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

/// A number in single precision.
#[expect(clippy::cast_possible_truncation, reason = "seven digits are more than a page shows")]
pub(super) fn single(number: f64) -> f64 {
    f64::from(number as f32)
}

fn single_estimate(estimate: Estimate) -> Estimate {
    let interval = estimate
        .interval
        .map(|interval| Interval { low: single(interval.low), high: single(interval.high) });
    Estimate { value: single(estimate.value), interval }
}

/// The intensity shown beside an indicator that is none itself: a count or a
/// rank grows with the size of the countries, the odds ratio does not. `None`
/// where the layer has no odds ratio.
pub fn intensity_beside(layer: Layer, indicator: Indicator) -> Option<Indicator> {
    let beside = matches!(indicator.unit(), Unit::Count | Unit::Balance | Unit::Rank);
    (beside && offered(layer).contains(&Indicator::Orc)).then_some(Indicator::Orc)
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
    /// Below which count a ratio says too little.
    pub threshold: Threshold,
}

impl<'a> Lens<'a> {
    /// The lens that a view looks through.
    ///
    /// # Errors
    /// [`Missing`] when the atlas does not hold a year that it takes.
    pub fn of(atlas: &'a Atlas, view: &View) -> Result<Self, Missing> {
        let figures = atlas.layer(view.layer)?;
        let column = figures.column(view.year)?;
        let growth = view.indicator == Indicator::Growth;
        let base = if growth { figures.base_column(view.year)? } else { None };
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
        if self.indicator == Indicator::Rank && counts.count > 0 {
            counts.rank = Some(self.column.rank(x, counts.count));
        }
        Figure::of(self.column.layer(), self.indicator, &counts, self.threshold)
    }

    /// The values over all pairs on a sufficient count.
    pub fn distribution(&self) -> Distribution {
        self.column.distribution(self.indicator, self.threshold, || self.compute_distribution())
    }

    fn compute_distribution(&self) -> Distribution {
        let mut values = Vec::new();
        let mut add = |x: CountryIndex, y: CountryIndex| {
            if let Figure::Value(estimate) = self.figure(x, y) {
                values.push(estimate.value);
            }
        };
        let ties = self.column.ties().iter();
        for tie in ties.filter(|tie| self.threshold.admits(tie.tally.total())) {
            add(tie.a, tie.b);
            if self.indicator.directed() {
                add(tie.b, tie.a);
            }
        }
        Distribution::new(values)
    }
}
