use super::Counts;

/// Over how many years growth is taken.
const YEARS: f64 = 5.0;

/// The smallest count from which growth says something.
const SMALLEST_BASE: u32 = 10;

/// Compound annual growth over five years: (c / c₋₅)^(1/5) − 1, where c₋₅ is
/// the count five years before.
///
/// Undefined when the pair had a count below ten five years before, or the
/// layer does not reach back so far. Growth to no work is −1.
pub(super) fn growth(counts: &Counts) -> Option<f64> {
    let base = counts.count_five_years_before.filter(|&count| count >= SMALLEST_BASE)?;
    Some((f64::from(counts.count) / f64::from(base)).powf(YEARS.recip()) - 1.0)
}
