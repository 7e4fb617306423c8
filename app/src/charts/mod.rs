//! Charts that the server draws: one kind for all pages, years along the
//! bottom, any number of panels over one axis of years.
//!
//! A chart is SVG in percent of its width and in pixels of height, so that it
//! fills whatever room there is while letters and strokes keep their size.
//! Over it lies a group of radio buttons, one a year: pointing, tapping and
//! the arrow keys read the values without a script. Beneath it stand the same
//! values as a table. Colours and dashes come from `style/plots.css`.

mod chart;
mod draw;
mod labels;
mod readings;
mod scale;
mod table;
mod trace;
mod year_axis;

pub use chart::{Mark, MarkKind, Panel, Reading, Series, TimeChart};
pub use scale::{Scale, ScaleKind};
pub use trace::runs;
pub use year_axis::YearAxis;

use maud::{Markup, html};

use crate::i18n::ChartMessages;

/// The chart with what reads it: picture, readings by year, table.
pub fn figure(chart: &TimeChart) -> Markup {
    let words = ChartMessages::of(chart.language);
    let (title, about) = (format!("{}-title", chart.id), format!("{}-about", chart.id));
    let several = chart.panels.iter().any(|panel| panel.series.len() > 1);
    let named = several && labels::fit(chart);
    html! {
        figure class="plot" id=(chart.id) {
            figcaption id=(title) { (chart.title) }
            p class="weak" id=(about) { (chart.description) }
            @if several { (labels::key(chart, !named)) }
            div class={ "plots" @if named { " named" } @if chart.series() > 2 { " many" } } dir="ltr" {
                (draw::picture(chart, &title, &about))
                (readings::readings(chart, words))
            }
            @if !chart.marks.is_empty() { (draw::key_of_marks(chart, words)) }
            (table::twin(chart, words))
        }
    }
}

/// What happened in a year, marked where it is in another language.
fn told(chart: &TimeChart, mark: &Mark) -> Markup {
    let foreign = (mark.language != chart.language).then_some(mark.language);
    let direction = foreign.map(crate::i18n::Language::direction);
    html! { span lang=[foreign] dir=[direction] { (mark.text) } }
}

#[cfg(test)]
mod tests;
