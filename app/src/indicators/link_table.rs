use super::Counts;

/// The links of all countries in two by two: whether a link has an end in X,
/// and whether it has one in Y.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkTable {
    /// a = c: links between X and Y.
    pub(super) both: u64,
    /// b = `C_X` − c: links of X with others.
    pub(super) from_only: u64,
    /// e = `C_Y` − c: links of Y with others.
    pub(super) to_only: u64,
    /// d = T − `C_X` − `C_Y` + c: links of which neither is an end.
    pub(super) neither: u64,
}

impl LinkTable {
    /// The table of a pair; `None` when the counts contradict one another, so
    /// that a cell would be negative.
    pub(super) fn of(counts: &Counts) -> Option<Self> {
        let both = u64::from(counts.count);
        let from_only = counts.links_from.checked_sub(both)?;
        let to_only = counts.links_to.checked_sub(both)?;
        let neither = counts.links_total.checked_sub(counts.links_from)?.checked_sub(to_only)?;
        Some(Self { both, from_only, to_only, neither })
    }
}
