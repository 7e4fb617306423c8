//! The same values as a table, years down and series across.

use maud::{Markup, html};

use super::{Mark, Panel, TimeChart};
use crate::{
    domain::Year,
    i18n::{ChartMessages, figures},
};

/// The table, folded away until it is wanted.
pub(super) fn twin(chart: &TimeChart, words: &ChartMessages) -> Markup {
    let name = format!("{}-table", chart.id);
    html! {
        details class="fold" {
            summary { (words.table) }
            div class="wide" role="region" tabindex="0" aria-labelledby=(name) {
                table class="values" {
                    caption id=(name) { (chart.title) }
                    thead {
                        tr {
                            th scope="col" { (chart.language.messages().year_label) }
                            @for panel in &chart.panels {
                                @for series in &panel.series {
                                    th scope="col" { (column(panel, &series.name)) }
                                }
                            }
                            @if !chart.marks.is_empty() { th scope="col" { (words.happened) } }
                        }
                    }
                    tbody { @for year in chart.axis.years() { (row(chart, words, year)) } }
                }
            }
        }
    }
}

fn row(chart: &TimeChart, words: &ChartMessages, year: Year) -> Markup {
    let of_year = |mark: &&Mark| mark.year == year;
    html! {
        tr {
            th scope="row" { (figures::year(chart.language, year)) }
            @for panel in &chart.panels {
                @for series in &panel.series {
                    td {
                        @match series.reading(year) {
                            Some(reading) => (reading.text),
                            None => span class="weak" { (words.outside) },
                        }
                    }
                }
            }
            @if !chart.marks.is_empty() {
                td {
                    @for (at, mark) in chart.marks.iter().filter(of_year).enumerate() {
                        @if at > 0 { br; }
                        (super::told(chart, mark))
                    }
                }
            }
        }
    }
}

/// The head of a column: the panel, and the series where it has several.
fn column(panel: &Panel, series: &str) -> Markup {
    html! {
        @if panel.title != series && panel.series.len() > 1 && !panel.title.is_empty() {
            (panel.title) small { (series) }
        } @else if panel.title.is_empty() {
            (series)
        } @else {
            (panel.title)
        }
    }
}
