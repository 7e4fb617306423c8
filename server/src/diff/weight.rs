/// How large a change is: the difference, with no figure as 0, over what is
/// usual.
pub(super) fn weigh(before: Option<f64>, after: Option<f64>, usual: f64) -> f64 {
    (after.unwrap_or(0.0) - before.unwrap_or(0.0)).abs() / usual
}

/// The median of figures, the upper of the middle two; 1 where it is 0 or
/// there are none, so that it can be divided by.
pub(super) fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    let middle = figures.len() / 2;
    if figures.is_empty() {
        return 1.0;
    }
    let (_, median, _) = figures.select_nth_unstable_by(middle, f64::total_cmp);
    if *median > 0.0 { *median } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_can_always_be_divided_by() {
        for (figures, expected) in
            [(&[][..], 1.0), (&[0.0, 0.0, 9.0], 1.0), (&[5.0, 1.0, 3.0], 3.0), (&[4.0, 2.0], 4.0)]
        {
            assert!((median(figures.iter().copied()) - expected).abs() < f64::EPSILON);
        }
    }
}
