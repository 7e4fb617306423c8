use maud::{Markup, html};

/// A small line of counts by year, without axes: its figures stand in the
/// table beside it. 100 by 20 units, from the first year on the left to the
/// last on the right in every language; the tallest count touches the top.
pub fn sparkline(counts: &[u32]) -> Markup {
    let figures = counts.iter().map(|&count| Some(f64::from(count)));
    html! {
        svg class="spark" viewBox="0 -2 100 24" aria-hidden="true" preserveAspectRatio="none" {
            polyline points=(points(figures, 100, 20)) {}
        }
    }
}

/// The points of a line of figures in a box of that width and height; years
/// without a figure are passed over.
pub fn points(
    figures: impl ExactSizeIterator<Item = Option<f64>> + Clone,
    width: u64,
    height: u64,
) -> String {
    let most = figures.clone().flatten().fold(0.0, f64::max);
    let steps = figures.len().saturating_sub(1).max(1) as u64;
    let mut points = String::new();
    for (year, figure) in (0_u64..).zip(figures) {
        if figure.is_none() {
            continue;
        }
        if !points.is_empty() {
            points.push(' ');
        }
        points.push_str(&(year * width / steps).to_string());
        points.push(',');
        points.push_str(&(height - part(figure, most, height)).to_string());
    }
    points
}

/// How high a figure stands in a box of that height which the largest fills,
/// to the nearest unit; 0 when there is none.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "boxes are a few hundred units high"
)]
pub fn part(figure: Option<f64>, largest: f64, height: u64) -> u64 {
    match figure {
        Some(figure) if largest > 0.0 => {
            ((figure / largest * height as f64 + 0.5) as u64).min(height)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn the_tallest_touches_the_top_and_gaps_are_passed_over() {
        let figures = [Some(0.0), None, Some(10.0), Some(5.0)];
        assert_eq!(points(figures.into_iter(), 90, 20), "0,20 60,0 90,10");
        assert_eq!(points([None; 0].into_iter(), 90, 20), "");
        assert_eq!(points([Some(0.0)].into_iter(), 90, 20), "0,20");
    }
}
