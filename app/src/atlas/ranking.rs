//! Ties in the order of an indicator.

use crate::{
    atlas::{CountryIndex, Figure, Lens, Tally, TieRow},
    indicators::Indicator,
};

/// A tie before it is known to be among the strongest.
pub(super) struct Candidate {
    from: CountryIndex,
    to: CountryIndex,
    tally: Tally,
    figure: Figure,
}

impl Candidate {
    fn new(lens: &Lens<'_>, from: CountryIndex, to: CountryIndex, tally: Tally) -> Self {
        Self { from, to, tally, figure: lens.figure(from, to) }
    }

    fn order(&self, indicator: Indicator) -> f64 {
        self.figure.order(indicator)
    }

    /// Whether this side of a pair is shown rather than the other: the one
    /// with the stronger value, of a balance the one that gains.
    fn stronger_than(&self, other: &Self, indicator: Indicator) -> bool {
        let gain = |candidate: &Self| candidate.figure.estimate().map(|estimate| estimate.value);
        match indicator {
            Indicator::Net => gain(self) > gain(other),
            _ => self.order(indicator) < other.order(indicator),
        }
    }
}

/// The partners of a country: all of them, but under an indicator that counts
/// only a part of a tie those with such a part.
pub(super) fn of_country(lens: &Lens<'_>, country: CountryIndex) -> (Vec<Candidate>, u32) {
    let partners = lens.column.partners(country).iter();
    let candidates = partners.map(|&(to, tally)| Candidate::new(lens, country, to, tally));
    let says_something = |candidate: &Candidate| match candidate.figure {
        Figure::Zero => false,
        // Nothing recorded this way; a country without a record is another matter.
        Figure::NoData => !lens.column.layer().directed(),
        _ => true,
    };
    let candidates: Vec<_> = candidates.filter(says_something).collect();
    let available = count(candidates.len());
    (candidates, available)
}

/// The pairs of the world that have a value, on a sufficient count if it is a
/// ratio; with how many pairs have a tie at all.
pub(super) fn of_world(lens: &Lens<'_>) -> (Vec<Candidate>, u32) {
    let ties = lens.column.ties();
    let enough = |tally: Tally| !lens.indicator.is_ratio() || lens.threshold.admits(tally.total());
    let candidates = ties.iter().filter(|tie| enough(tie.tally)).map(|tie| {
        let one = Candidate::new(lens, tie.a, tie.b, tie.tally);
        if !lens.indicator.directed() {
            return one;
        }
        let back = lens.column.tally(tie.b, tie.a);
        let other = Candidate::new(lens, tie.b, tie.a, back);
        if other.stronger_than(&one, lens.indicator) { other } else { one }
    });
    let candidates = candidates.filter(|candidate| candidate.figure.estimate().is_some());
    (candidates.collect(), count(ties.len()))
}

/// The first `top` candidates in order; the first `detailed` of them with the
/// intensity beside them and their percentile.
pub(super) fn strongest(
    lens: &Lens<'_>,
    mut candidates: Vec<Candidate>,
    (top, detailed): (usize, usize),
    beside: Option<Indicator>,
) -> Vec<TieRow> {
    candidates.sort_by(|one, other| {
        let by_count = || other.tally.total().cmp(&one.tally.total());
        one.order(lens.indicator).total_cmp(&other.order(lens.indicator)).then_with(by_count)
    });
    candidates.truncate(top);
    let beside = beside.map(|indicator| lens.with(indicator));
    // A percentile says where an intensity stands. Of a rank or a balance it
    // would mislead, and of small counts most pairs have the same.
    let measured = beside.or(lens.indicator.is_ratio().then_some(*lens));
    let distribution = measured.map(|lens| lens.distribution());
    let row = |(place, candidate): (usize, &Candidate)| {
        let Candidate { from, to, tally, figure } = *candidate;
        if place >= detailed {
            return TieRow { from, to, tally, figure, intensity: None, percentile: None };
        }
        let intensity = beside.map(|lens| lens.figure(from, to));
        let percentile = match (intensity.unwrap_or(figure), &distribution) {
            (Figure::Value(estimate), Some(distribution)) => {
                distribution.percentile(estimate.value)
            }
            _ => None,
        };
        TieRow { from, to, tally, figure, intensity, percentile }
    };
    candidates.iter().enumerate().map(row).collect()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
