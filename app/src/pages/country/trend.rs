//! The country year by year: its own figures in every layer, how it grew
//! beside others, and its rank.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{Indexed, indexed, own, own_by_year, own_rank},
    charts::{Panel, Reading, ScaleKind, Series, TimeChart, YearAxis, figure},
    domain::{Layer, Year},
    i18n::{figures, numbers, world_area},
    indicators::Unit,
};

/// The earliest year of these charts: a register goes back two centuries, and
/// no other source so far.
const EARLIEST: u16 = 1945;
/// The earliest year whose figures are 1 in the comparison: before, the source
/// has too little of too many countries.
const EARLIEST_BASE: u16 = 2000;

/// The three charts, as far as there is something to draw.
pub(super) fn trend(told: &Told<'_>) -> Markup {
    html! {
        @if let Some(chart) = layers(told) { (chart) } @else { p { (told.words.trend_none) } }
        @if let Some(chart) = beside(told) { (chart) }
        @if let Some(chart) = ranks(told) { (chart) }
    }
}

/// Its own figures, a panel a layer.
fn layers(told: &Told<'_>) -> Option<Markup> {
    let panels: Vec<Panel> =
        Layer::ALL.into_iter().filter_map(|layer| panel(told, layer)).collect();
    Some(figure(&TimeChart {
        id: "layers-chart".to_owned(),
        language: told.language,
        title: (told.words.layers_chart)(told.name()),
        description: told.words.layers_about.to_owned(),
        axis: YearAxis::of(&panels)?.since(Year::new(EARLIEST)?),
        panels,
        marks: Vec::new(),
        one_scale: false,
    }))
}

fn panel(told: &Told<'_>, layer: Layer) -> Option<Panel> {
    let figures = told.reader().figures(layer)?;
    let by_year = own_by_year(&told.history(layer)?);
    let something = |figure: &Option<f64>| figure.is_some_and(|figure| figure > 0.0);
    (by_year.len() > 1 && by_year.iter().any(something)).then_some(())?;
    let reading = |value: Option<f64>| Reading {
        value,
        interval: None,
        text: figures::in_a_year(told.language, layer, value),
    };
    Some(Panel {
        title: (told.words.own_by_year)(layer).to_owned(),
        layer: Some(layer),
        unit: if layer == Layer::UnVoting { Unit::Percent } else { Unit::Count },
        scale: ScaleKind::Linear,
        series: vec![Series {
            name: (told.language.messages().layer)(layer).name.to_owned(),
            first: figures.first_year(),
            readings: by_year.into_iter().map(reading).collect(),
        }],
    })
}

/// Its international works as multiples of those of a base year, beside the
/// medians of its region and of the world.
fn beside(told: &Told<'_>) -> Option<Markup> {
    let figures = told.reader().figures(Layer::Copublications)?;
    let region = told.area(told.content.country).map(crate::domain::WorldArea::region);
    let near = |other| {
        region.is_some() && told.area(other).map(crate::domain::WorldArea::region) == region
    };
    let earliest = Year::new(EARLIEST_BASE)?.max(figures.first_year());
    let found: Indexed = indexed(figures, told.content.country, earliest, near)?;
    let words = told.words;
    let series = |name: String, values: &[Option<f64>]| Series {
        name,
        first: figures.first_year(),
        readings: values.iter().map(|&value| multiple(told, value)).collect(),
    };
    let mut all = vec![series(told.name().to_owned(), &found.own)];
    if let Some(region) = region {
        all.push(series((words.median_of)(world_area(told.language, region)), &found.region));
    }
    all.push(series(words.median_of_world.to_owned(), &found.world));
    let span = figures.span();
    let chart = TimeChart {
        id: "beside-chart".to_owned(),
        language: told.language,
        title: (words.beside_chart)(&told.reader().year(found.base)),
        description: (words.beside_about)(&told.reader().year(found.base)),
        axis: YearAxis::new(span.first, span.last),
        panels: vec![Panel {
            title: String::new(),
            layer: None,
            unit: Unit::Ratio,
            scale: ScaleKind::Log,
            series: all,
        }],
        marks: Vec::new(),
        one_scale: false,
    };
    let count = |count: usize| told.amount(count).text;
    Some(html! {
        (figure(&chart))
        p class="weak screen" {
            ((words.beside_method)(&count(found.of_region), &count(found.of_world)))
            " " (told.language.messages().dip)
        }
    })
}

fn multiple(told: &Told<'_>, value: Option<f64>) -> Reading {
    let text = value.map_or_else(
        || (told.language.messages().layer)(Layer::Copublications).no_data.to_owned(),
        |value| numbers::significant(told.language, value),
    );
    Reading { value, interval: None, text }
}

/// Its place among countries by international works, year by year.
fn ranks(told: &Told<'_>) -> Option<Markup> {
    let figures = told.reader().figures(Layer::Copublications)?;
    let country = told.content.country;
    let reading = |column| {
        let rank = own_rank(column, country);
        let state =
            || figures::in_a_year(told.language, Layer::Copublications, own(column, country));
        Reading {
            value: rank.map(f64::from),
            interval: None,
            text: rank.map_or_else(state, |rank| figures::count(told.language, rank)),
        }
    };
    let readings: Vec<Reading> = figures.columns().map(reading).collect();
    let known = readings.iter().filter(|reading| reading.value.is_some()).count();
    let span = figures.span();
    (known > 1).then(|| {
        figure(&TimeChart {
            id: "rank-chart".to_owned(),
            language: told.language,
            title: told.words.rank_chart.to_owned(),
            description: told.words.rank_about.to_owned(),
            axis: YearAxis::new(span.first, span.last),
            panels: vec![Panel {
                title: String::new(),
                layer: Some(Layer::Copublications),
                unit: Unit::Rank,
                scale: ScaleKind::Rank,
                series: vec![Series {
                    name: told.words.rank_column.to_owned(),
                    first: figures.first_year(),
                    readings,
                }],
            }],
            marks: Vec::new(),
            one_scale: false,
        })
    })
}
