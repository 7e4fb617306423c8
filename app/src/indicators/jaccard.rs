use super::Counts;

/// The Jaccard index on international works: c / (`I_X` + `I_Y` − c), the
/// common works over the works of either.
///
/// Undefined when either country has no data, or neither has a work.
pub(super) fn jaccard(counts: &Counts) -> Option<f64> {
    let of_either =
        f64::from(counts.works_from?) + f64::from(counts.works_to?) - f64::from(counts.works);
    (of_either > 0.0).then(|| f64::from(counts.works) / of_either)
}
