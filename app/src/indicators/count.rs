use super::Counts;

/// What ties the two countries: c, in the measure of the layer.
pub(super) fn count(counts: &Counts) -> f64 {
    f64::from(counts.count)
}
