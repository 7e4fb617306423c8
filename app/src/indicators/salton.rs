use super::Counts;

/// Salton's cosine, also called the Ochiai coefficient, on international
/// works: c / √(`I_X`·`I_Y`).
///
/// Undefined when either country has no international works or no data.
pub(super) fn salton(counts: &Counts) -> Option<f64> {
    let works_from = counts.works_from.filter(|&works| works > 0)?;
    let works_to = counts.works_to.filter(|&works| works > 0)?;
    Some(f64::from(counts.works) / (f64::from(works_from) * f64::from(works_to)).sqrt())
}
