use app::{
    atlas::{CountryIndex, Figure, LayerFigures, Lens},
    domain::{Iso2, Layer, Threshold, Year},
    i18n::Language,
    indicators::{Indicator, offered},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{
    parts::{Interval, Parts, SourceName, State, Years, written},
    written::Written,
};
use crate::{
    http::{Served, problem::Problem},
    snapshot::LayerEntry,
};

/// One layer of a pair: its counts by year, and its indicators in one.
#[derive(Serialize, ToSchema)]
#[schema(as = PairLayer)]
pub struct LayerTies<'a> {
    layer: &'static str,
    counting: &'static str,
    limits: &'static str,
    sources: Vec<SourceName<'a>>,
    years: Years,
    pub series: Vec<YearCount>,
    year: Option<u16>,
    threshold: u32,
    indicators: Vec<Measured>,
    #[serde(skip)]
    pub of: Layer,
}

/// The count of a pair in a year, seen from the country whose code comes
/// first.
#[derive(Serialize, ToSchema)]
pub struct YearCount {
    pub year: u16,
    pub count: Option<u32>,
    #[serde(flatten)]
    pub parts: Parts,
    pub state: State,
}

/// The value of an indicator in a direction.
#[derive(Serialize, ToSchema)]
#[schema(as = IndicatorValue)]
struct Measured {
    indicator: &'static str,
    #[schema(value_type = String)]
    from: Written<Iso2>,
    #[schema(value_type = String)]
    to: Written<Iso2>,
    value: Option<f64>,
    state: State,
    interval: Option<Interval>,
    percentile: Option<u8>,
}

impl<'a> LayerTies<'a> {
    /// What a layer has of two countries; its indicators in the year, or in
    /// its last when none is asked for.
    pub fn of(
        served: &Served,
        entry: Option<&'a LayerEntry>,
        figures: &LayerFigures,
        sides: [CountryIndex; 2],
        year: Option<Year>,
    ) -> Result<Self, Problem> {
        let (layer, span) = (figures.layer(), figures.span());
        let threshold = Threshold::usual(layer);
        let year = year.map_or(Some(span.last), |year| figures.covers(year).then_some(year));
        let words = Language::English.messages();
        let series = figures.columns().map(|column| {
            let lens = Lens { column, base: None, indicator: Indicator::Count, threshold };
            year_count(&lens, sides)
        });
        Ok(Self {
            layer: layer.id(),
            counting: (words.indicator)(layer, Indicator::Count).meaning,
            limits: (words.layer)(layer).coverage,
            sources: SourceName::of(entry),
            years: Years { first: span.first.number(), last: span.last.number() },
            series: series.collect(),
            year: year.map(Year::number),
            threshold: threshold.count(),
            indicators: match year {
                Some(year) => measured(served, figures, sides, year)?,
                None => Vec::new(),
            },
            of: layer,
        })
    }

    /// Whether it is that layer.
    pub fn is_of(&self, layer: Layer) -> bool {
        self.of == layer
    }
}

fn year_count(lens: &Lens<'_>, [a, b]: [CountryIndex; 2]) -> YearCount {
    let tally = lens.column.tally(a, b);
    let figure = lens.figure(a, b);
    let count = match figure {
        Figure::NoData if tally.is_empty() => None,
        _ => Some(tally.total()),
    };
    let parts = count.map(|_| Parts::of(lens.column.layer(), tally)).unwrap_or_default();
    YearCount { year: lens.column.year().number(), count, parts, state: State::of(figure) }
}

/// Every indicator of the layer in a year, those with a direction both ways.
fn measured(
    served: &Served,
    figures: &LayerFigures,
    [a, b]: [CountryIndex; 2],
    year: Year,
) -> Result<Vec<Measured>, Problem> {
    let column = figures.column(year).map_err(|_| Problem::Failure)?;
    let base = figures.base_column(year).map_err(|_| Problem::Failure)?;
    let threshold = Threshold::usual(figures.layer());
    let mut values = Vec::new();
    for &indicator in offered(figures.layer()) {
        let lens = Lens { column, base, indicator, threshold };
        values.push(value(served, &lens, a, b));
        if indicator.directed() {
            values.push(value(served, &lens, b, a));
        }
    }
    Ok(values)
}

fn value(served: &Served, lens: &Lens<'_>, from: CountryIndex, to: CountryIndex) -> Measured {
    let figure = lens.figure(from, to);
    let estimate = figure.estimate();
    // A low rank is a strong one, and a balance has two sides: a percentile
    // of either would mislead.
    let misleads = matches!(lens.indicator, Indicator::Rank | Indicator::Net);
    let percentile = match figure {
        Figure::Value(estimate) if !misleads => lens.distribution().percentile(estimate.value),
        _ => None,
    };
    let countries = served.atlas.countries();
    Measured {
        indicator: lens.indicator.id(),
        from: Written(countries.code(from)),
        to: Written(countries.code(to)),
        value: written(lens.indicator, figure),
        state: State::of(figure),
        interval: Interval::of(estimate),
        percentile,
    }
}
