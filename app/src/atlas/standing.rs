//! Where pairs stand in science beside where their governments stand.

use std::cmp::Reverse;

use crate::{
    atlas::{Atlas, Closeness, Column, CountryIndex, Figure, Lens, Missing},
    domain::{Layer, Threshold, Year},
    indicators::{Estimate, Indicator},
};

/// A pair with its two figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// The country whose code comes first.
    pub a: CountryIndex,
    /// The country whose code comes second.
    pub b: CountryIndex,
    /// What ties the two in the layer of science.
    pub count: u32,
    /// The odds ratio of collaboration.
    pub intensity: Estimate,
    /// Which share of the pairs of the year on a sufficient count has a lower
    /// odds ratio, from 0 to 1.
    pub intensity_above: f64,
    /// The measure of closeness.
    pub closeness: f64,
    /// Which share of the compared pairs is less close, from 0 to 1.
    pub closeness_above: f64,
    /// The share of the compared pairs that is just as close.
    pub as_close: f64,
    /// The place among those, from 0 to 1, in the order of codes: so that
    /// points of the same value can lie side by side.
    pub among: f64,
}

/// The lines that part the pairs: a pair is above a line when its value is
/// that of the line or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lines {
    /// The odds ratio at the line, and the share of pairs below it.
    pub intensity: (f64, f64),
    /// The closeness at the line, and the share of pairs below it.
    pub closeness: (f64, f64),
}

/// What a line parts a pair into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quadrant {
    /// Strong science, less close governments.
    ScienceAhead,
    /// Strong science, close governments.
    CloseInBoth,
    /// Weaker science, less close governments.
    DistantInBoth,
    /// Weaker science, close governments.
    DiplomacyAhead,
}

impl Quadrant {
    /// All four, as they lie on the page: the upper two, then the lower two.
    pub const ALL: [Self; 4] =
        [Self::ScienceAhead, Self::CloseInBoth, Self::DistantInBoth, Self::DiplomacyAhead];

    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::ScienceAhead => "science-ahead",
            Self::CloseInBoth => "close-in-both",
            Self::DistantInBoth => "distant-in-both",
            Self::DiplomacyAhead => "diplomacy-ahead",
        }
    }
}

/// Every pair of the world that has both figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Standings {
    /// The pairs, those with the most in the layer of science first.
    pub pairs: Vec<Standing>,
    /// What parts them; `None` when there are none.
    pub lines: Option<Lines>,
    /// How many pairs have an odds ratio on a sufficient count, but no measure
    /// of closeness on record.
    pub without_closeness: usize,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The layer of science; one that has an odds ratio.
    pub layer: Layer,
    /// Its year.
    pub year: Year,
    /// The measure of closeness.
    pub closeness: Closeness,
    /// Its year.
    pub closeness_year: Year,
    /// On how much an odds ratio counts.
    pub least: Threshold,
}

impl Lines {
    /// Where a pair lies.
    pub fn quadrant(&self, pair: &Standing) -> Quadrant {
        let strong = pair.intensity.value >= self.intensity.0;
        match (strong, pair.closeness >= self.closeness.0) {
            (true, false) => Quadrant::ScienceAhead,
            (true, true) => Quadrant::CloseInBoth,
            (false, false) => Quadrant::DistantInBoth,
            (false, true) => Quadrant::DiplomacyAhead,
        }
    }
}

impl Standing {
    /// How far the share in science lies above that in diplomacy: from −1 to 1.
    pub fn gap(&self) -> f64 {
        self.intensity_above - self.closeness_above
    }

    /// How clearly it lies where it lies: the lesser of its distances, in
    /// shares of pairs, from the two lines.
    pub fn clearness(&self, lines: &Lines) -> f64 {
        let intensity = (self.intensity_above - lines.intensity.1).abs();
        intensity.min((self.closeness_above - lines.closeness.1).abs())
    }
}

/// The pairs that have both figures. `embassies` says in how many directions
/// an embassy is recorded between two countries.
///
/// # Errors
/// [`Missing`] when the atlas lacks a layer or a year that it takes.
pub fn standings(
    atlas: &Atlas,
    question: &Question,
    embassies: impl Fn(CountryIndex, CountryIndex) -> u8,
) -> Result<Standings, Missing> {
    let column = atlas.layer(question.layer)?.column(question.year)?;
    let lens = Lens { column, base: None, indicator: Indicator::Orc, threshold: question.least };
    let governments = governments(atlas, question)?;
    let closeness = |a, b| match question.closeness {
        Closeness::Missions => Some(f64::from(embassies(a, b))),
        _ => closeness(&governments, a, b),
    };
    let (mut intensities, mut pairs) = (Vec::new(), Vec::new());
    let enough = column.ties().iter().filter(|tie| question.least.admits(tie.tally.total()));
    for tie in enough {
        let Figure::Value(intensity) = lens.figure(tie.a, tie.b) else { continue };
        intensities.push(intensity.value);
        let Some(closeness) = closeness(tie.a, tie.b) else { continue };
        pairs.push(Standing {
            a: tie.a,
            b: tie.b,
            count: tie.tally.total(),
            intensity,
            intensity_above: 0.0,
            closeness,
            closeness_above: 0.0,
            as_close: 0.0,
            among: 0.0,
        });
    }
    let without_closeness = intensities.len() - pairs.len();
    let lines = place(&mut pairs, intensities, question.closeness);
    pairs.sort_by_key(|pair| Reverse(pair.count));
    Ok(Standings { pairs, lines, without_closeness })
}

fn governments<'a>(atlas: &'a Atlas, question: &Question) -> Result<Lens<'a>, Missing> {
    let layer = question.closeness.layer();
    Ok(Lens {
        column: atlas.layer(layer)?.column(question.closeness_year)?,
        base: None,
        indicator: question.closeness.indicator(),
        threshold: Threshold::usual(layer),
    })
}

/// A measure that the atlas holds; `None` where the source does not say, or
/// the two met in too few roll calls.
fn closeness(lens: &Lens<'_>, a: CountryIndex, b: CountryIndex) -> Option<f64> {
    let column: &Column = lens.column;
    match lens.figure(a, b) {
        Figure::Value(estimate) => Some(estimate.value),
        // Of roll calls, none the same is a figure too.
        Figure::Zero if column.layer() == Layer::Organisations => Some(0.0),
        _ => None,
    }
}

/// Says of every pair which share of pairs lies below it, and finds the lines.
fn place(pairs: &mut [Standing], mut all: Vec<f64>, measure: Closeness) -> Option<Lines> {
    let mut close: Vec<f64> = pairs.iter().map(|pair| pair.closeness).collect();
    let mut compared: Vec<f64> = pairs.iter().map(|pair| pair.intensity.value).collect();
    for values in [&mut all, &mut close, &mut compared] {
        values.sort_unstable_by(f64::total_cmp);
    }
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by(|&one, &other| pairs[one].closeness.total_cmp(&pairs[other].closeness));
    for (at, index) in order.into_iter().enumerate() {
        let pair = &mut pairs[index];
        let lower = close.partition_point(|&other| other < pair.closeness);
        let same = close[lower..].partition_point(|&other| other <= pair.closeness);
        pair.intensity_above = below(&all, pair.intensity.value);
        pair.closeness_above = share(lower, close.len());
        pair.as_close = share(same, close.len());
        pair.among = (share(2 * (at - lower) + 1, 2 * same)).clamp(0.0, 1.0);
    }
    let middle = |values: &[f64]| values.get(values.len() / 2).copied();
    let intensity = middle(&compared)?;
    let close_line = match measure {
        // An embassy one way at least.
        Closeness::Missions => 1.0,
        _ => middle(&close)?,
    };
    Some(Lines {
        intensity: (intensity, below(&all, intensity)),
        closeness: (close_line, below(&close, close_line)),
    })
}

/// Which share of sorted values is lower.
fn below(sorted: &[f64], value: f64) -> f64 {
    share(sorted.partition_point(|&other| other < value), sorted.len())
}

#[expect(clippy::cast_precision_loss, reason = "there are some thirty thousand pairs")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::sample;

    fn year(number: u16) -> Year {
        Year::new(number).unwrap()
    }

    fn asked(closeness: Closeness, closeness_year: u16) -> Standings {
        let question = Question {
            layer: Layer::Copublications,
            year: year(2022),
            closeness,
            closeness_year: year(closeness_year),
            least: Threshold::nearest(10),
        };
        standings(&sample::atlas(), &question, |a, b| u8::from(a.byte() + b.byte() > 5)).unwrap()
    }

    #[test]
    fn only_pairs_with_both_figures_are_compared() {
        let voting = asked(Closeness::Voting, 2019);
        // CN-IR and IR-US voted together; CA-US met in nine roll calls only.
        assert_eq!(voting.pairs.len(), 2);
        assert_eq!(voting.without_closeness, 4);
        let never = voting.pairs.iter().find(|pair| pair.closeness == 0.0);
        assert!(never.is_some(), "none of eighty votes the same is a figure");
    }

    #[test]
    fn a_shared_organisation_that_is_none_is_a_zero_where_both_are_covered() {
        let shared = asked(Closeness::Organisations, 2014);
        assert!(shared.pairs.iter().any(|pair| pair.closeness == 0.0));
        assert!(shared.pairs.windows(2).all(|two| two[0].count >= two[1].count));
    }

    #[test]
    fn the_lines_part_the_pairs_at_the_median_or_at_one_embassy() {
        let missions = asked(Closeness::Missions, 2022);
        let lines = missions.lines.unwrap();
        assert!((lines.closeness.0 - 1.0).abs() < 1e-12);
        for pair in &missions.pairs {
            let close =
                matches!(lines.quadrant(pair), Quadrant::CloseInBoth | Quadrant::DiplomacyAhead);
            assert_eq!(close, pair.closeness >= 1.0);
            assert!((0.0..=1.0).contains(&pair.among) && pair.as_close > 0.0);
        }
        let strong =
            missions.pairs.iter().filter(|pair| pair.intensity.value >= lines.intensity.0).count();
        assert!(strong >= missions.pairs.len() / 2);
    }

    #[test]
    fn nothing_to_compare_has_no_lines() {
        assert!(asked(Closeness::Voting, 2019).lines.is_some());
        let question = Question {
            layer: Layer::ResearcherMobility,
            year: year(2018),
            closeness: Closeness::Voting,
            closeness_year: year(2019),
            least: Threshold::nearest(1_000_000),
        };
        let none = standings(&sample::atlas(), &question, |_, _| 0).unwrap();
        assert_eq!((none.pairs.len(), none.lines, none.without_closeness), (0, None, 0));
    }
}
