/// What the indicators know of one pair in one year, seen from X towards Y.
///
/// What is counted is for the layer to say: works, projects, moves, documents,
/// organisations, missions or roll calls. `count` is part of `links_from` and
/// of `links_to`, and both are parts of `links_total`; where they are not, the
/// indicators that need it are undefined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// c: what ties the two countries; of a directed layer, both ways together.
    pub count: u32,
    /// A part of `count`. Of a directed layer, what goes from X to Y; of
    /// agreements, those signed in the year itself; of roll calls, those with
    /// the same vote; of the others 0.
    pub part: u32,
    /// `C_X`: the counts of X summed over all its partners.
    pub links_from: u64,
    /// `C_Y`: the counts of Y summed over all its partners.
    pub links_to: u64,
    /// T: the counts summed over all unordered pairs of countries.
    pub links_total: u64,
    /// `I_X`: the size of X, which is its internationally co-authored works,
    /// or the organisations that it is a member of; `None` is no data.
    pub size_from: Option<u32>,
    /// `I_Y`: the size of Y; `None` is no data.
    pub size_to: Option<u32>,
    /// The count of the same pair five years before, 0 when there was none;
    /// `None` when the layer does not reach back so far.
    pub count_five_years_before: Option<u32>,
    /// Which partner of X by count Y is, as [`rank`](super::rank) tells;
    /// `None` when it is none or nobody has asked.
    pub rank: Option<u32>,
}
