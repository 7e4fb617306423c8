use super::Counts;

/// What goes from X to Y: researchers who moved there, or missions sent.
pub(super) fn outflow(counts: &Counts) -> f64 {
    f64::from(counts.part)
}

/// What comes from Y to X: researchers who moved here, or missions hosted.
///
/// Undefined when the part exceeds the count.
pub(super) fn inflow(counts: &Counts) -> Option<f64> {
    counts.count.checked_sub(counts.part).map(f64::from)
}

/// What X gains from Y: inflow − outflow; negative when it loses.
///
/// Undefined when the part exceeds the count.
pub(super) fn net(counts: &Counts) -> Option<f64> {
    inflow(counts).map(|inflow| inflow - outflow(counts))
}
