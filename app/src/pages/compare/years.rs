//! Every layer by year: a chart a layer, in it a panel for each country or
//! pair, all on the scale of the chart.

use maud::{Markup, html};

use super::{
    content::CompareContent,
    told::{Told, ways},
};
use crate::{
    atlas::{Contender, stands},
    charts::{Panel, ScaleKind, Series, TimeChart, YearAxis, figure},
    domain::{Layer, Year},
    view::Chosen,
};

/// The earliest year of these charts: a register goes back two centuries, and
/// no other source so far.
const EARLIEST: u16 = 1945;

/// The charts, as far as there is something to draw.
pub(super) fn years(told: &Told<'_>) -> Markup {
    let charts = all(told);
    html! {
        p { (if charts.is_empty() { told.words.years_none } else { told.words.years_about }) }
        @for chart in &charts { (figure(chart)) }
    }
}

/// The chart of each layer that has figures of more than one year.
pub fn compare_charts(content: &CompareContent<'_>) -> Vec<TimeChart> {
    all(&Told::new(content))
}

fn all(told: &Told<'_>) -> Vec<TimeChart> {
    told.layers().into_iter().filter_map(|chosen| chart(told, chosen)).collect()
}

/// The chart of a layer; `None` where there is nothing to draw.
pub(super) fn chart(told: &Told<'_>, chosen: Chosen) -> Option<TimeChart> {
    let Chosen { layer, by } = chosen;
    let span = told.reader().figures(layer)?.span();
    (span.first < span.last).then_some(())?;
    let contenders = told.content.contenders.iter();
    let panels: Vec<Panel> = contenders.map(|&one| panel(told, chosen, one)).collect();
    let axis = YearAxis::of(&panels)?.since(Year::new(EARLIEST)?);
    let words = (told.language.messages().layer)(layer);
    Some(TimeChart {
        id: format!("years-{}", layer.id().replace('_', "-")),
        language: told.language,
        title: (told.language.messages().figure_of)(words.name, told.reader().measure(layer, by)),
        description: words.coverage.to_owned(),
        axis,
        panels,
        marks: Vec::new(),
        one_scale: true,
    })
}

fn panel(told: &Told<'_>, chosen: Chosen, contender: Contender) -> Panel {
    let Chosen { layer, by } = chosen;
    let ways = ways(by, contender).into_iter();
    Panel {
        title: told.name(contender),
        layer: Some(layer),
        unit: by.written_as(layer).unit(),
        scale: ScaleKind::Linear,
        series: ways.filter_map(|way| series(told, layer, chosen, way)).collect(),
    }
}

fn series(told: &Told<'_>, layer: Layer, chosen: Chosen, way: Contender) -> Option<Series> {
    let figures = told.reader().figures(layer)?;
    let unit = chosen.by.written_as(layer);
    let readings = figures.span().years().map(|year| {
        let figure = stands(figures, year, chosen.by, way).ok()?;
        Some(told.reader().reading(layer, unit, figure))
    });
    let readings: Option<Vec<_>> = readings.collect();
    Some(Series { name: told.direction(way), first: figures.first_year(), readings: readings? })
}
