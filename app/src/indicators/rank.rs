/// The competition rank of a partner with that many works, given the counts
/// of all partners of a country in any order: 1 + the number of partners with
/// more. Partners with equal counts share a rank, and the ranks they would
/// have filled are skipped.
///
/// ```
/// use app::indicators::rank;
/// let partners = [9, 4, 4, 1];
/// assert_eq!(partners.map(|works| rank(partners, works)), [1, 2, 2, 4]);
/// ```
pub fn rank(partners: impl IntoIterator<Item = u32>, works: u32) -> u32 {
    partners.into_iter().fold(1, |rank, partner| rank + u32::from(partner > works))
}
