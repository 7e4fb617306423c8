use super::{Counts, Estimate, estimate::log_variance, link_table::LinkTable, real::real};

/// The relative intensity of collaboration (Fuchs, Sivertsen & Rousseau 2021,
/// doi 10.1007/s11192-021-04110-x):
/// (c / `C_X`) / ((`C_Y` − c) / (T − `C_X`)).
///
/// Y's share of the links that involve X over Y's share of the links that do
/// not. It grows with c. A link has two ends, so that proportional mixing
/// gives about 0.5, not 1.
///
/// The interval is that of a ratio of two shares (cf. doi
/// 10.2478/jdis-2022-0021): the variance of the logarithm is
/// 1/c − 1/`C_X` + 1/(`C_Y` − c) − 1/(T − `C_X`).
///
/// Undefined when X has no links or Y none but with X; 0 has no interval.
pub(super) fn ric(counts: &Counts) -> Option<Estimate> {
    let LinkTable { both, from_only, to_only, neither } = LinkTable::of(counts)?;
    let (involving, others) = (both + from_only, to_only + neither);
    if involving == 0 || to_only == 0 {
        return None;
    }
    let value = (real(both) / real(involving)) / (real(to_only) / real(others));
    let variance =
        log_variance(both) - log_variance(involving) + log_variance(to_only) - log_variance(others);
    Some(Estimate::ratio(value, variance))
}
