use super::Counts;

/// The Jaccard index: c / (`I_X` + `I_Y` − c), what is common over what either
/// has: international works, or memberships in organisations.
///
/// Undefined when either country has no data, or neither has anything.
pub(super) fn jaccard(counts: &Counts) -> Option<f64> {
    let of_either =
        f64::from(counts.size_from?) + f64::from(counts.size_to?) - f64::from(counts.count);
    (of_either > 0.0).then(|| f64::from(counts.count) / of_either)
}
