/// What the indicators know of one pair in one year, seen from X towards Y.
///
/// All counts are of works, counted whole. `works` is part of `links_from`
/// and of `links_to`, and both are parts of `links_total`; where they are
/// not, the indicators that need it are undefined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// c: works with authors in both countries.
    pub works: u32,
    /// `C_X`: the counts of X summed over all its partners.
    pub links_from: u64,
    /// `C_Y`: the counts of Y summed over all its partners.
    pub links_to: u64,
    /// T: the counts summed over all unordered pairs of countries.
    pub links_total: u64,
    /// `I_X`: internationally co-authored works of X; `None` is no data.
    pub works_from: Option<u32>,
    /// `I_Y`: internationally co-authored works of Y; `None` is no data.
    pub works_to: Option<u32>,
    /// The count of the same pair five years before, 0 when it had no work;
    /// `None` when the layer does not reach back so far.
    pub works_five_years_before: Option<u32>,
    /// Which partner of X by count Y is, as [`rank`](super::rank) tells;
    /// `None` when it is none or nobody has asked.
    pub rank: Option<u32>,
}
