use super::Counts;

/// The share of X's international works that have an author in Y:
/// c / `I_X`.
///
/// Undefined when X has no international works or no data.
pub(super) fn share(counts: &Counts) -> Option<f64> {
    let works_from = counts.works_from.filter(|&works| works > 0)?;
    Some(f64::from(counts.works) / f64::from(works_from))
}
