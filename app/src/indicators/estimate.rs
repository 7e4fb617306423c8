use super::real::real;

/// The value of an indicator, and how sure it is where that can be said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The value; always finite.
    pub value: f64,
    /// The 95 % confidence interval of a ratio of shares or odds.
    pub interval: Option<Interval>,
}

/// A 95 % confidence interval; both ends are finite and `low` ≤ `high`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The standard normal quantile of a two-sided 95 % interval, as the
/// published formulas round it.
const QUANTILE: f64 = 1.96;

impl Estimate {
    /// A value that has no interval.
    pub(crate) fn plain(value: f64) -> Self {
        Self { value, interval: None }
    }

    /// A ratio whose logarithm is about normal with that variance:
    /// exp(ln value ± 1.96·√variance). A variance that is not finite, as of
    /// the logarithm of 0, gives no interval.
    pub(super) fn ratio(value: f64, log_variance: f64) -> Self {
        let factor = (QUANTILE * log_variance.sqrt()).exp();
        let interval = Interval { low: value / factor, high: value * factor };
        Self { value, interval: log_variance.is_finite().then_some(interval) }
    }
}

/// What a cell of that many works adds to the variance of a logarithm: 1/n,
/// infinite for an empty cell.
pub(super) fn log_variance(works: u64) -> f64 {
    real(works).recip()
}
