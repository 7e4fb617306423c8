use super::{Counts, Estimate, estimate::log_variance, link_table::LinkTable, real::real};

/// The odds ratio of collaboration (Smolinsky & Yang 2024, Journal of
/// Informetrics 18(1), pii S1751157724000014): a·d / (b·e), with a = c,
/// b = `C_X` − c, e = `C_Y` − c and d = T − `C_X` − `C_Y` + c.
///
/// The odds that a link of X goes to Y over the odds that another link does.
/// It is the same from either side and grows with c.
///
/// The interval is that of an odds ratio (cf. doi 10.2478/jdis-2022-0021):
/// the variance of the logarithm is 1/a + 1/b + 1/e + 1/d.
///
/// Undefined when either country has no links but with the other; 0 has no
/// interval.
pub(super) fn orc(counts: &Counts) -> Option<Estimate> {
    let LinkTable { both, from_only, to_only, neither } = LinkTable::of(counts)?;
    if from_only == 0 || to_only == 0 {
        return None;
    }
    let value = real(both) * real(neither) / (real(from_only) * real(to_only));
    // Summed by sides, so that X and Y give the same to the last bit.
    let variance = (log_variance(both) + log_variance(neither))
        + (log_variance(from_only) + log_variance(to_only));
    Some(Estimate::ratio(value, variance))
}
