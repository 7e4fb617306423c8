use super::Counts;

/// Agreements that the two countries signed in the year itself; the count
/// holds all that they signed up to the year's end.
pub(super) fn signed(counts: &Counts) -> f64 {
    f64::from(counts.part)
}
