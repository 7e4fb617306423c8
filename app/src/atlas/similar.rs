use crate::{
    atlas::{Column, CountryIndex},
    domain::Threshold,
    indicators::{Indicator, evaluate},
};

/// A pair that is like another in size and in intensity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SimilarPair {
    /// The country whose code comes first.
    pub a: CountryIndex,
    /// The country whose code comes second.
    pub b: CountryIndex,
    /// What ties them in the year.
    pub count: u32,
    /// Their affinity in the year.
    pub affinity: f64,
    /// How far they are: √((Δ ln count)² + (Δ ln affinity)²). 0 is the same;
    /// 0.1 is about ten percent more or less in one of the two.
    pub distance: f64,
}

/// The pairs nearest to one by the logarithms of count and of affinity in a
/// year, nearest first, among those on a sufficient count. None when the pair
/// itself is not on one.
///
/// Both are ratios, so that their logarithms have the same measure and neither
/// needs a weight.
pub fn similar(
    column: &Column,
    [x, y]: [CountryIndex; 2],
    threshold: Threshold,
    most: usize,
) -> Vec<SimilarPair> {
    let place = |a, b, count| {
        let affinity = evaluate(Indicator::Affinity, &column.counts(a, b, None))?.value;
        (threshold.admits(count) && affinity > 0.0)
            .then(|| (f64::from(count).ln(), affinity.ln(), affinity))
    };
    let Some((size, intensity, _)) = place(x, y, column.tally(x, y).total()) else {
        return Vec::new();
    };
    let near =
        column.ties().iter().filter(|tie| [tie.a, tie.b] != [x, y] && [tie.b, tie.a] != [x, y]);
    let near = near.filter_map(|tie| {
        let count = tie.tally.total();
        let (other_size, other_intensity, affinity) = place(tie.a, tie.b, count)?;
        let distance = (size - other_size).hypot(intensity - other_intensity);
        Some(SimilarPair { a: tie.a, b: tie.b, count, affinity, distance })
    });
    let mut near: Vec<SimilarPair> = near.collect();
    near.sort_by(|one, other| one.distance.total_cmp(&other.distance));
    near.truncate(most);
    near
}
