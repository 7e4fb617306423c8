/// A count as a real number.
#[expect(clippy::cast_precision_loss, reason = "exact to 2^53, and no source counts so far")]
pub(super) fn real(count: u64) -> f64 {
    count as f64
}
