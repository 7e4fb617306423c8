//! Before and after: a pair around a year, beside pairs of its size.

use crate::{
    atlas::{Column, CountryIndex, LayerFigures},
    domain::{Threshold, Year},
};

/// How many years are looked at on either side.
pub const YEARS_AROUND: u16 = 10;

/// The least number of comparable pairs that a median says something of.
const PEERS: usize = 10;

/// The lower quartile, the median and the upper quartile.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quartiles {
    /// A quarter of the values are below.
    pub lower: f64,
    /// Half of the values are below.
    pub median: f64,
    /// Three quarters of the values are below.
    pub upper: f64,
}

/// A pair around a year, as multiples of its count in that year, beside pairs
/// of its size.
#[derive(Debug, Clone, PartialEq)]
pub struct BeforeAfter {
    /// The year in the middle, in which every index is 1.
    pub year: Year,
    /// The first of the years, [`YEARS_AROUND`] before.
    pub first: Year,
    /// The counts of the pair, year by year.
    pub counts: Vec<u32>,
    /// The counts over that of the middle year.
    pub index: Vec<f64>,
    /// The same of the comparable pairs.
    pub peers: Vec<Quartiles>,
    /// How many comparable pairs there are.
    pub compared: usize,
    /// Which tenth of the pairs the pair is in, by count in the middle year: 1
    /// holds the smallest.
    pub tenth: u8,
    /// The smallest and the largest count of the comparable pairs in the
    /// middle year.
    pub sizes: (u32, u32),
}

/// Why a pair cannot be compared around a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotComparable {
    /// The layer does not cover ten years before and after.
    #[error("the layer does not cover ten years before and after the year")]
    NotCovered,
    /// The count in the year is below the threshold: multiples of a few say
    /// little.
    #[error("the count in the year is below the counting threshold")]
    TooFew,
    /// There are fewer than ten comparable pairs.
    #[error("there are fewer than ten comparable pairs")]
    NoPeers,
}

/// Whether a layer covers the years around one.
pub fn covers_around(figures: &LayerFigures, year: Year) -> bool {
    let span = figures.span();
    year.before(YEARS_AROUND).is_some_and(|first| first >= span.first)
        && Year::new(year.number() + YEARS_AROUND).is_some_and(|last| last <= span.last)
}

/// A pair ten years before and after a year, beside the median of comparable
/// pairs: those in the same tenth of all pairs on a sufficient count in that
/// year, without the ones that `excluded` names.
///
/// Each is measured as a multiple of its own count in the year, so that pairs
/// of different sizes compare; the growth of the whole source is in both.
///
/// # Errors
/// [`NotComparable`].
pub fn before_after(
    figures: &LayerFigures,
    [x, y]: [CountryIndex; 2],
    year: Year,
    threshold: Threshold,
    excluded: impl Fn(CountryIndex, CountryIndex) -> bool,
) -> Result<BeforeAfter, NotComparable> {
    let covered = Some(figures).filter(|figures| covers_around(figures, year));
    let first = covered.and_then(|_| year.before(YEARS_AROUND)).ok_or(NotComparable::NotCovered)?;
    let columns: Vec<&Column> = (first.number()..=year.number() + YEARS_AROUND)
        .filter_map(Year::new)
        .map(|year| figures.column(year).map_err(|_| NotComparable::NotCovered))
        .collect::<Result<_, _>>()?;
    let middle = figures.column(year).map_err(|_| NotComparable::NotCovered)?;
    let base = middle.tally(x, y).total();
    if !threshold.admits(base) {
        return Err(NotComparable::TooFew);
    }
    let tenths = Tenths::of(middle, threshold);
    let tenth = tenths.tenth(base);
    let comparable = middle.ties().iter().filter(|tie| {
        let count = tie.tally.total();
        threshold.admits(count)
            && tenths.tenth(count) == tenth
            && [tie.a, tie.b] != [x, y]
            && [tie.b, tie.a] != [x, y]
            && !excluded(tie.a, tie.b)
    });
    let peers: Vec<_> = comparable.map(|tie| (tie.a, tie.b, tie.tally.total())).collect();
    let sizes = peers.iter().map(|&(_, _, count)| count);
    let (Some(least), Some(most)) = (sizes.clone().min(), sizes.max()) else {
        return Err(NotComparable::NoPeers);
    };
    if peers.len() < PEERS {
        return Err(NotComparable::NoPeers);
    }
    let index =
        |column: &&Column, a, b, base| f64::from(column.tally(a, b).total()) / f64::from(base);
    let quartiles_of = |column: &&Column| {
        quartiles(peers.iter().map(|&(a, b, base)| index(column, a, b, base)).collect())
    };
    Ok(BeforeAfter {
        year,
        first,
        counts: columns.iter().map(|column| column.tally(x, y).total()).collect(),
        index: columns.iter().map(|column| index(column, x, y, base)).collect(),
        peers: columns.iter().map(quartiles_of).collect(),
        compared: peers.len(),
        tenth,
        sizes: (least, most),
    })
}

/// The counts of a year in order, cut into ten parts.
struct Tenths(Vec<u32>);

impl Tenths {
    fn of(column: &Column, threshold: Threshold) -> Self {
        let counts = column.ties().iter().map(|tie| tie.tally.total());
        let mut counts: Vec<u32> = counts.filter(|&count| threshold.admits(count)).collect();
        counts.sort_unstable();
        Self(counts)
    }

    /// The tenth of a count, from 1; equal counts are in the same.
    fn tenth(&self, count: u32) -> u8 {
        let below = self.0.partition_point(|&other| other < count);
        u8::try_from(10 * below / self.0.len().max(1) + 1).unwrap_or(10).min(10)
    }
}

/// Quartiles by linear interpolation between the values next to them; of no
/// values all are 0.
fn quartiles(mut values: Vec<f64>) -> Quartiles {
    values.sort_unstable_by(f64::total_cmp);
    let at = |quarters: usize| {
        let last = values.len().saturating_sub(1);
        let (place, rest) = (last * quarters / 4, last * quarters % 4);
        let value = |place: usize| values.get(place.min(last)).copied().unwrap_or(0.0);
        let part = [0.0, 0.25, 0.5, 0.75][rest];
        value(place) + (value(place + 1) - value(place)) * part
    };
    Quartiles { lower: at(1), median: at(2), upper: at(3) }
}

#[cfg(test)]
#[path = "before_after_tests.rs"]
mod tests;
