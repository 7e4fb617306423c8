use super::{Scale, ScaleKind, YearAxis};
use crate::{
    domain::{Layer, Year},
    i18n::Language,
    indicators::{Interval, Unit},
};

/// A chart of values by year.
#[derive(Debug, Clone)]
pub struct TimeChart {
    /// Its name on the page, unique there; letters, digits and hyphens.
    pub id: String,
    /// In which language it is read.
    pub language: Language,
    /// What it shows.
    pub title: String,
    /// How to read it, in a sentence.
    pub description: String,
    /// The years along the bottom.
    pub axis: YearAxis,
    /// What is drawn, one over the other.
    pub panels: Vec<Panel>,
    /// What happened in single years, drawn through all panels.
    pub marks: Vec<Mark>,
    /// Whether all panels have one scale, so that their heights compare.
    pub one_scale: bool,
}

/// A part of a chart with a scale of its own, or with that of the chart.
#[derive(Debug, Clone)]
pub struct Panel {
    /// What it shows.
    pub title: String,
    /// The layer whose hue it has; without one it has the atlas's own.
    pub layer: Option<Layer>,
    /// What its values are measured in.
    pub unit: Unit,
    /// How values become heights.
    pub scale: ScaleKind,
    /// What is drawn; up to five, which differ by hue and dash.
    pub series: Vec<Series>,
}

/// A line of values, one a year.
#[derive(Debug, Clone)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// The year of the first value.
    pub first: Year,
    /// The values from that year on, without a gap: a year that has none says
    /// why.
    pub readings: Vec<Reading>,
}

/// What is known of a year.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The value; `None` leaves a gap in the line.
    pub value: Option<f64>,
    /// How sure it is.
    pub interval: Option<Interval>,
    /// The value in words, or which of the four states it is in.
    pub text: String,
}

/// Something that happened in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub year: Year,
    /// Of what kind.
    pub kind: MarkKind,
    /// What, in a few words.
    pub text: String,
    /// The language of these words, which may be that of their source.
    pub language: Language,
}

/// What kind of thing happened in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// An agreement was signed.
    Agreement,
    /// An event of the history of science diplomacy.
    Event,
}

impl TimeChart {
    /// How many series there are in all panels.
    pub(super) fn series(&self) -> usize {
        self.panels.iter().map(|panel| panel.series.len()).sum()
    }

    /// The scale of each panel.
    pub fn scales(&self) -> Vec<Scale> {
        let all = || self.panels.iter().flat_map(Panel::extent);
        let scale = |panel: &Panel| {
            if self.one_scale {
                Scale::of(panel.scale, all().collect::<Vec<_>>().into_iter())
            } else {
                Scale::of(panel.scale, panel.extent().collect::<Vec<_>>().into_iter())
            }
        };
        self.panels.iter().map(scale).collect()
    }
}

impl Panel {
    /// Every value that its scale has to hold.
    fn extent(&self) -> impl Iterator<Item = f64> {
        let readings = self.series.iter().flat_map(|series| &series.readings);
        readings.flat_map(|reading| {
            let ends = reading.interval.map(|interval| [interval.low, interval.high]);
            reading.value.into_iter().chain(ends.into_iter().flatten())
        })
    }
}

impl Series {
    /// What is known of a year; `None` outside the years of the series.
    pub fn reading(&self, year: Year) -> Option<&Reading> {
        let place = year.number().checked_sub(self.first.number())?;
        self.readings.get(usize::from(place))
    }

    /// Every year of the series with what is known of it.
    pub fn by_year(&self) -> impl Iterator<Item = (Year, &Reading)> {
        let years = (self.first.number()..=Year::LAST.number()).filter_map(Year::new);
        years.zip(&self.readings)
    }
}
