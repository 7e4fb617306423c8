use super::Counts;

/// Salton's cosine, also called the Ochiai coefficient, on international
/// works: c / √(`I_X`·`I_Y`).
///
/// Undefined when either country has no international works or no data.
pub(super) fn salton(counts: &Counts) -> Option<f64> {
    let size_from = counts.size_from.filter(|&works| works > 0)?;
    let size_to = counts.size_to.filter(|&works| works > 0)?;
    Some(f64::from(counts.count) / (f64::from(size_from) * f64::from(size_to)).sqrt())
}
