//! Every indicator of every layer in its last year.

use maud::{Markup, html};

use super::{
    glance::state,
    told::{Told, percentile},
};
use crate::{
    atlas::{CountryIndex, Lens},
    domain::Layer,
    i18n::{figures, numbers},
    indicators::{Indicator, offered},
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
    let words = told.words;
    let layer_words = (told.language.messages().layer)(layer);
    let id = format!("indicators-{layer}");
    html! {
        @if let Some(figures) = told.figures(layer) {
            h3 id=(id) { (layer_words.name) ", " (told.year(figures.span().last)) }
            div class="wide" role="region" tabindex="0" aria-labelledby=(id) {
                table class="values indicators" {
                    thead {
                        tr {
                            th scope="col" { (words.indicator_column) }
                            th scope="col" { (words.direction_column) }
                            th scope="col" { (words.value_column) }
                            th scope="col" { (words.interval_column) }
                            th scope="col" { (words.above_column) }
                            th scope="col" { (words.formula_column) }
                        }
                    }
                    tbody {
                        @for &indicator in offered(layer) {
                            @if let Some((_, lens)) = told.last(layer, indicator) {
                                (row(told, layer, &lens, told.content.sides))
                                @if indicator.directed() { (row(told, layer, &lens, told.ways()[1])) }
                            }
                        }
                    }
                }
            }
            p class="weak" { (layer_words.source) ". " (layer_words.coverage) }
        }
    }
}

fn row(told: &Told<'_>, layer: Layer, lens: &Lens<'_>, way: [CountryIndex; 2]) -> Markup {
    let indicator: Indicator = lens.indicator;
    let words = (told.language.messages().indicator)(layer, indicator);
    let figure = lens.figure(way[0], way[1]);
    let interval = figure
        .estimate()
        .and_then(|estimate| figures::interval(told.language, indicator, estimate));
    html! {
        tr {
            th scope="row" {
                a href={ (TextPage::Methods.href(told.language)) "#" (indicator) } { (words.name) }
            }
            td {
                @if indicator.directed() { (told.direction(way)) } @else { (told.words.either_way) }
            }
            td class=[state(figure)] { (told.number(layer, lens, figure)) }
            td { @if let Some(interval) = interval { (interval) } }
            td {
                @if let Some(percent) = percentile(lens, figure) {
                    ((told.words.above)(&numbers::whole_percent(told.language, percent.into())))
                }
            }
            td { code dir="ltr" { (words.formula) } }
        }
    }
}
