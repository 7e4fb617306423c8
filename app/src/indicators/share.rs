use super::Counts;

/// The share of X's international works that have an author in Y:
/// c / `I_X`.
///
/// Undefined when X has no international works or no data.
pub(super) fn share(counts: &Counts) -> Option<f64> {
    let size_from = counts.size_from.filter(|&works| works > 0)?;
    Some(f64::from(counts.count) / f64::from(size_from))
}
