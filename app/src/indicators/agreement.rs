use super::Counts;

/// The share of roll calls with the same vote, among those in which both
/// countries voted (yes, no or abstention): from 0 to 1.
///
/// Source of the votes: Voeten, Strezhnev & Bailey, United Nations General
/// Assembly Voting Data. Undefined without a common roll call, and when the
/// part exceeds the count.
pub(super) fn agreement(counts: &Counts) -> Option<f64> {
    let valid = counts.count > 0 && counts.part <= counts.count;
    valid.then(|| f64::from(counts.part) / f64::from(counts.count))
}
