/// The percentage, from 0 to 100, of the values that are strictly below
/// `value`; 0 when there are none. The values must be in ascending order.
///
/// ```
/// use app::indicators::percentile;
/// assert_eq!(percentile(&[1.0, 2.0, 2.0, 5.0], 2.0), 25.0);
/// ```
#[expect(clippy::cast_precision_loss, reason = "exact to 2^53 values")]
pub fn percentile(values: &[f64], value: f64) -> f64 {
    let below = values.partition_point(|&other| other < value);
    100.0 * below as f64 / values.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_not_below() {
        let values = [1.0, 2.0, 2.0, 2.0, 5.0];
        let percentiles = [0.5, 1.0, 2.0, 3.0, 5.0, 9.0].map(|value| percentile(&values, value));
        let error = |at: usize| percentiles[at] - [0.0, 0.0, 20.0, 80.0, 80.0, 100.0][at];
        assert!((0..6).all(|at| error(at).abs() < 1e-9), "{percentiles:?}");
    }
}
