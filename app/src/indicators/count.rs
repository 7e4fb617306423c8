use super::Counts;

/// Common works: c, whole counting. No common work is a count of 0.
pub(super) fn count(counts: &Counts) -> f64 {
    f64::from(counts.works)
}
