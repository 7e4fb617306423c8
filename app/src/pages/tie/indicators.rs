//! Every indicator of every layer in its last year.

use maud::{Markup, html};

use super::{
    glance::{absence, state},
    told::{Told, is_something, percentile},
};
use crate::{
    atlas::{CountryIndex, Lens},
    domain::Layer,
    i18n::{figures, numbers},
    indicators::{Indicator, offered, usual},
    pages::frame::TextPage,
};

/// A table a layer.
pub(super) fn indicators(told: &Told<'_>) -> Markup {
    html! {
        p { (told.words.indicators_lede) }
        @for layer in Layer::ALL { (of_layer(told, layer)) }
    }
}

fn of_layer(told: &Told<'_>, layer: Layer) -> Markup {
    let layer_words = (told.language.messages().layer)(layer);
    let id = format!("indicators-{layer}");
    html! {
        @if let Some((year, lens)) = told.last(layer, usual(layer)) {
            h3 id=(id) { ((told.words.layer_in_year)(layer_words.name, &told.year(year))) }
            @if any(told, layer) {
                (table(told, layer, &id))
            } @else {
                @let figure = lens.figure(told.content.sides[0], told.content.sides[1]);
                p class=[state(figure)] { (told.figure(layer, &lens, figure)) }
                @if let Some(meaning) = absence(told, layer, &lens, figure) { p { (meaning) } }
            }
            p class="weak" { (layer_words.source) ". " (layer_words.coverage) }
        }
    }
}

/// Whether any indicator of a layer has a value.
fn any(told: &Told<'_>, layer: Layer) -> bool {
    offered(layer).iter().any(|&indicator| {
        let last = told.last(layer, indicator);
        last.is_some_and(|(_, lens)| {
            told.ways().into_iter().any(|[from, to]| is_something(lens.figure(from, to)))
        })
    })
}

fn table(told: &Told<'_>, layer: Layer, id: &str) -> Markup {
    html! {
        div class="wide" role="region" tabindex="0" aria-labelledby=(id) {
            table class="values" {
                thead {
                    tr {
                        th scope="col" { (told.words.indicator_column) }
                        @for side in told.names_in_text() {
                            th scope="col" { ((told.words.seen_from)(&side)) }
                        }
                    }
                }
                tbody {
                    @for &indicator in offered(layer) {
                        @if let Some((_, lens)) = told.last(layer, indicator) {
                            (row(told, layer, &lens))
                        }
                    }
                }
            }
        }
    }
}

/// An indicator with its formula: its value seen from either country (those
/// who came, came to that country), or the one value that holds for both.
fn row(told: &Told<'_>, layer: Layer, lens: &Lens<'_>) -> Markup {
    let indicator: Indicator = lens.indicator;
    let words = (told.language.messages().indicator)(layer, indicator);
    html! {
        tr {
            th scope="row" {
                a href={ (TextPage::Methods.href(told.language)) "#" (indicator) } { (words.name) }
                small { (told.language.messages().formula_label) ": " bdi { (words.formula) } }
            }
            @if indicator.directed() {
                @for way in told.ways() { td { (value(told, layer, lens, way)) } }
            } @else {
                td class="both" colspan="2" { (value(told, layer, lens, told.content.sides)) }
            }
        }
    }
}

fn value(told: &Told<'_>, layer: Layer, lens: &Lens<'_>, [from, to]: [CountryIndex; 2]) -> Markup {
    let figure = lens.figure(from, to);
    let estimate = figure.estimate();
    let interval =
        estimate.and_then(|estimate| figures::interval(told.language, lens.indicator, estimate));
    let above = percentile(lens, [from, to])
        .map(|percent| (told.words.above)(&numbers::whole_percent(told.language, percent.into())));
    html! {
        span class=[state(figure)] { (told.number(layer, lens, figure)) }
        @if let Some(interval) = interval {
            small { (told.words.interval_column) ": " (interval) }
        }
        @if let Some(above) = above { small { (above) } }
    }
}
