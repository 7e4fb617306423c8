//! Where pairs lie in the picture.

use super::told::Told;
use crate::{
    atlas::{Closeness, Lines, Standing},
    charts::{Scale, ScaleKind},
    i18n::{figures, numbers},
    indicators::Indicator,
    view::AxisScale,
};

/// How much of the distance between two whole numbers their points take.
const STRIP: f64 = 0.7;

/// The two axes: parts of the width from the left, and of the height from
/// below.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axes {
    scale: AxisScale,
    closeness: Closeness,
    intensities: Scale,
    /// The least and the greatest closeness that has a place.
    range: (f64, f64),
}

impl Axes {
    /// The axes on which all pairs of the world have a place, so that a
    /// country’s pairs lie where they lie among all.
    pub(super) fn of(told: &Told<'_>) -> Self {
        let pairs = &told.content.standings.pairs;
        let closeness = told.content.view.question.closeness;
        let values = pairs.iter().map(|pair| pair.intensity.value);
        let close = pairs.iter().map(|pair| pair.closeness);
        let range = match closeness {
            // From the tenth below the least to all votes the same.
            Closeness::Voting => {
                let least = close.fold(1.0, f64::min);
                ((least * 10.0).floor() / 10.0, 1.0)
            }
            Closeness::Missions => (-0.5, 2.5),
            Closeness::Organisations => (-0.5, close.fold(1.0, f64::max) + 0.5),
        };
        Self {
            scale: told.content.view.scale,
            closeness,
            intensities: Scale::of(ScaleKind::Log, values),
            range,
        }
    }

    /// Where a pair lies.
    pub(super) fn place(&self, pair: &Standing) -> (f64, f64) {
        match self.scale {
            AxisScale::Percentile => {
                (pair.closeness_above + pair.among * pair.as_close, pair.intensity_above)
            }
            AxisScale::Value => {
                let strip = if self.closeness.counts() { (pair.among - 0.5) * STRIP } else { 0.0 };
                (self.across(pair.closeness + strip), self.up(pair.intensity.value))
            }
        }
    }

    /// Where the lines lie.
    pub(super) fn lines(&self, lines: &Lines) -> (f64, f64) {
        match self.scale {
            AxisScale::Percentile => (lines.closeness.1, lines.intensity.1),
            AxisScale::Value => {
                // A line lies before the strip of the value that it begins with.
                let before = if self.closeness.counts() { 0.5 } else { 0.0 };
                (self.across(lines.closeness.0 - before), self.up(lines.intensity.0))
            }
        }
    }

    /// What is marked along the bottom: where, and what it says.
    pub(super) fn marks_across(&self, told: &Told<'_>) -> Vec<(f64, String)> {
        if self.scale == AxisScale::Percentile {
            return quarters(told);
        }
        match self.closeness {
            Closeness::Voting => {
                let tenths = (0..=10).map(|tenth| f64::from(tenth) / 10.0);
                let inside = tenths.filter(|&value| value >= self.range.0 - 1e-9);
                let name = |value: f64| numbers::whole_percent(told.language, value * 100.0);
                let marks: Vec<_> = inside.map(|value| (self.across(value), name(value))).collect();
                let step = marks.len().div_ceil(6).max(1);
                marks.into_iter().rev().step_by(step).collect()
            }
            Closeness::Missions => {
                [0.0, 1.0, 2.0].map(|ways| (self.across(ways), told.closeness(ways))).to_vec()
            }
            Closeness::Organisations => {
                let whole = (0_u32..64).map(f64::from).take_while(|&value| value < self.range.1);
                let step = if self.range.1 > 16.0 { 5 } else { 2 };
                let name = |value| figures::value(told.language, Indicator::Count, value);
                whole.step_by(step).map(|value| (self.across(value), name(value))).collect()
            }
        }
    }

    /// What is marked up the side.
    pub(super) fn marks_up(&self, told: &Told<'_>) -> Vec<(f64, String)> {
        if self.scale == AxisScale::Percentile {
            return quarters(told);
        }
        let name = |value| figures::limit(told.language, Indicator::Orc, value);
        let marks = self.intensities.marks(6, false).into_iter();
        marks.map(|value| (self.up(value), name(value))).collect()
    }

    fn across(&self, closeness: f64) -> f64 {
        let (low, high) = self.range;
        ((closeness - low) / (high - low)).clamp(0.0, 1.0)
    }

    fn up(&self, intensity: f64) -> f64 {
        self.intensities.part(intensity).unwrap_or(0.0)
    }
}

fn quarters(told: &Told<'_>) -> Vec<(f64, String)> {
    let parts = [0.0, 0.25, 0.5, 0.75, 1.0];
    parts.map(|part| (part, numbers::whole_percent(told.language, part * 100.0))).to_vec()
}
