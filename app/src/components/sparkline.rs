use maud::{Markup, html};

/// A small line of counts by year, without axes: its figures stand in the
/// table beside it. 100 by 20 units, from the first year on the left to the
/// last on the right in every language; the tallest count touches the top.
pub fn sparkline(counts: &[u32]) -> Markup {
    let figures = counts.iter().map(|&count| Some(u64::from(count)));
    html! {
        svg class="spark" viewBox="0 -2 100 24" aria-hidden="true" preserveAspectRatio="none" {
            polyline points=(points(figures, 100, 20)) {}
        }
    }
}

/// The points of a line of figures in a box of that width and height; years
/// without a figure are passed over.
pub fn points(
    figures: impl ExactSizeIterator<Item = Option<u64>> + Clone,
    width: u64,
    height: u64,
) -> String {
    let most = figures.clone().flatten().max().unwrap_or(0).max(1);
    let steps = figures.len().saturating_sub(1).max(1) as u64;
    let mut points = String::new();
    for (year, figure) in (0_u64..).zip(figures) {
        let Some(figure) = figure else { continue };
        if !points.is_empty() {
            points.push(' ');
        }
        let rise = (figure * height + most / 2) / most;
        points.push_str(&(year * width / steps).to_string());
        points.push(',');
        points.push_str(&(height - rise.min(height)).to_string());
    }
    points
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn the_tallest_touches_the_top_and_gaps_are_passed_over() {
        let figures = [Some(0), None, Some(10), Some(5)];
        assert_eq!(points(figures.into_iter(), 90, 20), "0,20 60,0 90,10");
        assert_eq!(points([None; 0].into_iter(), 90, 20), "");
        assert_eq!(points([Some(0)].into_iter(), 90, 20), "0,20");
    }
}
