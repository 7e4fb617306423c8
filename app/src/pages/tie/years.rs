//! The pair year by year: every layer over one axis of years.

use maud::{Markup, html};

use super::{content::TieContent, told::Told};
use crate::{
    atlas::Lens,
    charts::{Mark, MarkKind, Panel, ScaleKind, Series, TimeChart, YearAxis, figure},
    domain::{Layer, PartialDate, Threshold, Year},
    i18n::{Amount, EventWords, Language, numbers},
    indicators::{Indicator, Unit},
};

/// The chart of all layers.
pub(super) fn years(told: &Told<'_>) -> Markup {
    html! {
        @match chart(told) {
            Some(chart) => (figure(&chart)),
            None => p { (told.words.years_none) },
        }
    }
}

/// The chart of all layers; `None` where none has a figure of the two.
pub fn pair_chart(language: Language, content: &TieContent<'_>) -> Option<TimeChart> {
    chart(&Told::new(language, content))
}

fn chart(told: &Told<'_>) -> Option<TimeChart> {
    let panels: Vec<Panel> =
        Layer::ALL.into_iter().filter_map(|layer| panel(told, layer)).collect();
    let axis = YearAxis::of(&panels)?;
    Some(TimeChart {
        id: "years-chart".to_owned(),
        language: told.language,
        title: (told.words.years_chart)(&told.pair()),
        description: told.words.years_about.to_owned(),
        axis,
        panels,
        marks: marks(told, axis),
        one_scale: false,
    })
}

/// The chart of votes in the United Nations; `None` when the two never voted
/// together.
pub(super) fn votes(told: &Told<'_>) -> Option<Markup> {
    let panels = vec![panel(told, Layer::UnVoting)?];
    Some(figure(&TimeChart {
        id: "votes-chart".to_owned(),
        language: told.language,
        title: (told.words.voting_chart)(&told.pair()),
        description: told.words.voting_about.to_owned(),
        axis: YearAxis::of(&panels)?,
        panels,
        marks: Vec::new(),
        one_scale: false,
    }))
}

/// The chart of researchers who moved, each way; `None` when none did.
pub(super) fn moves(told: &Told<'_>) -> Option<Markup> {
    let panels = vec![panel(told, Layer::ResearcherMobility)?];
    Some(figure(&TimeChart {
        id: "moves-chart".to_owned(),
        language: told.language,
        title: told.words.mobility_chart.to_owned(),
        description: told.words.mobility_about.to_owned(),
        axis: YearAxis::of(&panels)?,
        panels,
        marks: Vec::new(),
        one_scale: false,
    }))
}

/// A layer as a panel; `None` where it has no value of the two, or one year
/// only, which the tables tell.
pub(super) fn panel(told: &Told<'_>, layer: Layer) -> Option<Panel> {
    let indicators: &[Indicator] = match layer {
        Layer::ResearcherMobility => &[Indicator::Outflow, Indicator::Inflow],
        Layer::UnVoting => &[Indicator::Agreement],
        Layer::Missions => return None,
        _ => &[Indicator::Count],
    };
    let series: Vec<Series> =
        indicators.iter().filter_map(|&indicator| series(told, layer, indicator)).collect();
    let mut readings = series.iter().flat_map(|series| &series.readings);
    readings.any(|reading| reading.value.is_some_and(|value| value > 0.0)).then_some(())?;
    let percent = layer == Layer::UnVoting;
    Some(Panel {
        title: (told.words.by_year)(layer).to_owned(),
        layer: Some(layer),
        unit: if percent { Unit::Percent } else { Unit::Count },
        scale: ScaleKind::Linear,
        series,
    })
}

fn series(told: &Told<'_>, layer: Layer, indicator: Indicator) -> Option<Series> {
    let figures = told.figures(layer)?;
    let [x, y] = told.content.sides;
    let threshold = Threshold::usual(layer);
    let reading = |lens: &Lens<'_>| told.reader().reading(layer, indicator, lens.figure(x, y));
    let readings =
        figures.columns().map(|column| reading(&Lens { column, base: None, indicator, threshold }));
    let name = match indicator {
        Indicator::Outflow => told.direction([x, y]),
        Indicator::Inflow => told.direction([y, x]),
        _ => (told.language.messages().layer)(layer).name.to_owned(),
    };
    Some(Series { name, first: figures.first_year(), readings: readings.collect() })
}

/// Agreements by year, and events by their titles.
fn marks(told: &Told<'_>, axis: YearAxis) -> Vec<Mark> {
    let events = told.content.events.iter().filter(|event| axis.holds(event.date.year()));
    let events = events.map(|event| {
        let words = EventWords::of(told.language, event);
        Mark {
            year: event.date.year(),
            kind: MarkKind::Event,
            text: words.title.to_owned(),
            language: words.language,
        }
    });
    signatures(told, axis).into_iter().chain(events).collect()
}

/// A mark for each year in which agreements were signed, with how many.
pub(super) fn signatures(told: &Told<'_>, axis: YearAxis) -> Vec<Mark> {
    let signed = told.content.agreements.iter().filter_map(|agreement| agreement.signed);
    let signed: Vec<Year> = signed.map(PartialDate::year).collect();
    let marks = axis.years().filter_map(|year| {
        let count = signed.iter().filter(|&&other| other == year).count();
        let amount =
            Amount { text: numbers::integer(told.language, count as u64), one: count == 1 };
        (count > 0).then(|| Mark {
            year,
            kind: MarkKind::Agreement,
            text: (told.words.signed_in_year)(&amount),
            language: told.language,
        })
    });
    marks.collect()
}
