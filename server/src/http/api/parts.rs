//! What several answers hold.

use app::{
    atlas::{Figure, Tally},
    domain::Layer,
    indicators::{self, Estimate, Indicator},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::sheet::Sheet;
use crate::snapshot;

/// A name in the languages of the interface.
#[derive(Serialize, ToSchema)]
pub struct Name<'a> {
    pub en: &'a str,
    pub fa: &'a str,
}

/// The first and the last year.
#[derive(Serialize, ToSchema)]
pub struct Years {
    pub first: u16,
    pub last: u16,
}

/// The terms on which a source may be used.
#[derive(Serialize, ToSchema)]
pub struct Licence<'a> {
    pub name: &'a str,
    address: Option<&'a str>,
}

impl<'a> Licence<'a> {
    fn of(licence: &'a snapshot::Licence) -> Self {
        Self { name: &licence.name, address: licence.address.as_deref() }
    }
}

/// A source, as an answer names it.
#[derive(Serialize, ToSchema)]
pub struct SourceName<'a> {
    pub name: &'a str,
    version: &'a str,
    pub licence: Licence<'a>,
    address: Option<&'a str>,
}

impl<'a> SourceName<'a> {
    /// Every source of a layer.
    pub fn of(layer: Option<&'a snapshot::LayerEntry>) -> Vec<Self> {
        let sources = layer.map_or(&[][..], |layer| &layer.sources).iter();
        let name = |source: &'a snapshot::Source| Self {
            name: &source.name,
            version: &source.version,
            licence: Licence::of(&source.licence),
            address: source.address.as_deref(),
        };
        sources.map(name).collect()
    }
}

/// A source with all that is known of it.
#[derive(Serialize, ToSchema)]
pub struct Source<'a> {
    pub name: &'a str,
    version: &'a str,
    publisher: &'a str,
    pub licence: Licence<'a>,
    #[schema(format = Date)]
    retrieved: Option<String>,
    address: Option<&'a str>,
    citation: &'a str,
    #[schema(value_type = Vec<String>)]
    limits: &'a [String],
}

impl<'a> From<&'a snapshot::Source> for Source<'a> {
    fn from(source: &'a snapshot::Source) -> Self {
        Self {
            name: &source.name,
            version: &source.version,
            publisher: &source.publisher,
            licence: Licence::of(&source.licence),
            retrieved: source.retrieved.map(|day| day.to_string()),
            address: source.address.as_deref(),
            citation: &source.citation,
            limits: &source.limits,
        }
    }
}

/// Whether there is a value, or why there is none.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Value,
    Below,
    Zero,
    NoData,
    NotApplicable,
}

impl State {
    /// The state of a figure.
    pub fn of(figure: Figure) -> Self {
        match figure {
            Figure::Value(_) => Self::Value,
            Figure::Below(_) => Self::Below,
            Figure::Zero => Self::Zero,
            Figure::NoData => Self::NoData,
            Figure::NotApplicable => Self::NotApplicable,
        }
    }

    /// The word for it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Below => "below",
            Self::Zero => "zero",
            Self::NoData => "no-data",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// The value of a figure: 0 where nothing ties two countries, but for what is
/// not defined then; `None` in the other states that are no value.
pub fn written(indicator: Indicator, figure: Figure) -> Option<f64> {
    let undefined = matches!(indicator, Indicator::Rank | Indicator::Growth);
    match figure {
        Figure::Zero if !undefined => Some(0.0),
        _ => figure.estimate().map(|estimate| estimate.value),
    }
}

/// The 95 % confidence interval of a value.
#[derive(Serialize, ToSchema)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    /// The interval of an estimate that has one.
    pub fn of(estimate: Option<Estimate>) -> Option<Self> {
        let indicators::Interval { low, high } = estimate?.interval?;
        Some(Self { low, high })
    }
}

/// The parts of a count that the layer tells apart, each under its own name.
#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
pub struct Parts {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    outward: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    inward: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    signed_in_year: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    same: Option<u32>,
}

impl Parts {
    /// The parts of a tally in a layer.
    pub fn of(layer: Layer, tally: Tally) -> Self {
        let mut parts = Self::default();
        match layer {
            Layer::ResearcherMobility => {
                parts.outward = Some(tally.part());
                parts.inward = Some(tally.total() - tally.part());
            }
            // A mission that is not recorded may well exist.
            Layer::Missions => {
                let recorded = |missions: u32| (missions > 0).then_some(missions);
                parts.outward = recorded(tally.part());
                parts.inward = recorded(tally.total() - tally.part());
            }
            Layer::Agreements => parts.signed_in_year = Some(tally.part()),
            Layer::UnVoting => parts.same = Some(tally.part()),
            Layer::Copublications | Layer::JointProjects | Layer::Organisations => {}
        }
        parts
    }

    /// The names of the parts that a layer has.
    pub fn names(layer: Layer) -> &'static [&'static str] {
        match layer {
            Layer::ResearcherMobility | Layer::Missions => &["outward", "inward"],
            Layer::Agreements => &["signed_in_year"],
            Layer::UnVoting => &["same"],
            Layer::Copublications | Layer::JointProjects | Layer::Organisations => &[],
        }
    }

    /// Writes the part of that name into the next cell of a table.
    pub fn write(self, name: &str, sheet: &mut Sheet) {
        sheet.optional(self.get(name));
    }

    /// The part of that name.
    pub fn get(self, name: &str) -> Option<u32> {
        match name {
            "outward" => self.outward,
            "inward" => self.inward,
            "signed_in_year" => self.signed_in_year,
            _ => self.same,
        }
    }
}
