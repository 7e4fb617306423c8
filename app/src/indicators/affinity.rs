use super::{Counts, real::real};

/// The probabilistic affinity index (Zitt, Bassecoulard & Okubo 2000), also
/// called association strength (van Eck & Waltman 2009):
/// 2T·c / (`C_X`·`C_Y`).
///
/// The observed count over the one expected if all links mixed in proportion
/// to their countries' links. It can fall while a tie grows, since a new work
/// raises the expectation too (Rousseau 2021).
///
/// Undefined when either country has no links.
pub(super) fn affinity(counts: &Counts) -> Option<f64> {
    let product = real(counts.links_from) * real(counts.links_to);
    (product > 0.0).then(|| 2.0 * real(counts.links_total) * f64::from(counts.count) / product)
}
