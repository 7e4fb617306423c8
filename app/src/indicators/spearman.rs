/// Spearman's rank correlation of two figures for each of some things
/// (Spearman 1904, doi 10.2307/1412159): the correlation of their ranks, where
/// equal values share the middle of the ranks they fill.
///
/// From −1 to 1. Undefined for fewer than two things, for lists of different
/// lengths, where one list holds a single value throughout, and where a value
/// is not a number.
///
/// ```
/// use app::indicators::spearman;
/// let rho = spearman(&[1.0, 2.0, 3.0, 4.0], &[10.0, 20.0, 40.0, 30.0]);
/// assert!((rho.unwrap() - 0.8).abs() < 1e-12);
/// ```
pub fn spearman(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let comparable = xs.len() == ys.len() && !xs.iter().chain(ys).any(|value| value.is_nan());
    if !comparable {
        return None;
    }
    let (xs, ys) = (from_the_middle(xs), from_the_middle(ys));
    let sum = |one: &[f64], other: &[f64]| one.iter().zip(other).map(|(x, y)| x * y).sum::<f64>();
    let spread = (sum(&xs, &xs) * sum(&ys, &ys)).sqrt();
    (spread > 0.0).then(|| (sum(&xs, &ys) / spread).clamp(-1.0, 1.0))
}

/// The rank of each value, less the middle of all ranks.
fn from_the_middle(values: &[f64]) -> Vec<f64> {
    let middle = place(values.len() + 1) / 2.0;
    let mid_rank = |value: &f64| {
        let below = values.iter().filter(|&other| other < value).count();
        let equal = values.iter().filter(|&other| other.total_cmp(value).is_eq()).count();
        place(below) + place(equal + 1) / 2.0 - middle
    };
    values.iter().map(mid_rank).collect()
}

#[expect(clippy::cast_precision_loss, reason = "exact to 2^53 places")]
fn place(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_correlates(xs: &[f64], ys: &[f64], expected: f64) {
        let found = spearman(xs, ys).unwrap();
        assert!((found - expected).abs() < 1e-9, "{found}");
    }

    #[test]
    fn only_the_order_matters() {
        assert_correlates(&[1.0, 2.0, 3.0], &[-7.0, 0.1, 900.0], 1.0);
        assert_correlates(&[1.0, 2.0, 3.0], &[9.0, 4.0, 1.0], -1.0);
    }

    #[test]
    fn equal_values_share_the_middle_of_their_ranks() {
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: √0.9.
        assert_correlates(&[1.0, 5.0, 5.0, 7.0], &[1.0, 2.0, 3.0, 4.0], 0.9_f64.sqrt());
    }

    #[test]
    fn the_order_of_things_and_of_lists_does_not_matter() {
        let (xs, ys) = ([3.0, 1.0, 4.0, 1.0, 5.0], [2.0, 7.0, 1.0, 8.0, 2.0]);
        let turned = |list: [f64; 5]| [list[4], list[2], list[0], list[3], list[1]];
        let rho = spearman(&xs, &ys).unwrap();
        assert_correlates(&ys, &xs, rho);
        assert_correlates(&turned(xs), &turned(ys), rho);
    }

    #[test]
    fn nothing_is_said_where_nothing_varies_or_compares() {
        assert_eq!(spearman(&[], &[]), None);
        assert_eq!(spearman(&[1.0], &[1.0]), None);
        assert_eq!(spearman(&[1.0, 2.0], &[3.0, 3.0]), None);
        assert_eq!(spearman(&[1.0, 2.0], &[3.0]), None);
        assert_eq!(spearman(&[1.0, f64::NAN], &[3.0, 4.0]), None);
    }
}
