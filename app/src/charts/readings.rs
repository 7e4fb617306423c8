//! What a year says, read by pointing, by touch or by the arrow keys: a group
//! of radio buttons over the picture, one a column.

use maud::{Markup, html};

use super::{Panel, Series, TimeChart};
use crate::{
    domain::Year,
    i18n::{ChartMessages, figures},
};

/// The group; the last year that says something is chosen at first.
pub(super) fn readings(chart: &TimeChart, words: &ChartMessages) -> Markup {
    let name = format!("{}-year", chart.id);
    let chosen = last_told(chart);
    html! {
        fieldset class="years-read" {
            legend class="hint" { (words.by_year) }
            @for year in chart.axis.years() {
                label {
                    input type="radio" name=(name) value=(year) checked[chosen == Some(year)];
                    span class="reading" dir=(chart.language.direction()) {
                        b { (figures::year(chart.language, year)) } (said(chart, year))
                    }
                }
            }
        }
    }
}

fn said(chart: &TimeChart, year: Year) -> Markup {
    let marks = chart.marks.iter().filter(|mark| mark.year == year);
    html! {
        @for panel in &chart.panels {
            @for (at, series) in panel.series.iter().enumerate() {
                @if let Some(reading) = series.reading(year) {
                    " "
                    span class={ "tone-" (at) } data-layer=[panel.layer] {
                        i aria-hidden="true" {}
                        (named(chart, panel, series)) " "
                        b { (reading.text) }
                    }
                }
            }
        }
        @for mark in marks { " " span class="told" { (super::told(chart, mark)) } }
    }
}

/// What a value is called in a list of all of the year.
fn named(chart: &TimeChart, panel: &Panel, series: &Series) -> String {
    match (chart.panels.len(), panel.series.len()) {
        (1, _) => series.name.clone(),
        (_, 1) => panel.title.clone(),
        _ => (chart.language.messages().figure_of)(&panel.title, &series.name),
    }
}

/// The last year on the axis in which some series has a value, or else the
/// last of all.
fn last_told(chart: &TimeChart) -> Option<Year> {
    let tells = |year: &Year| {
        let mut series = chart.panels.iter().flat_map(|panel| &panel.series);
        series.any(|series| series.reading(*year).is_some_and(|reading| reading.value.is_some()))
    };
    chart.axis.years().filter(tells).last().or(Some(chart.axis.last()))
}
