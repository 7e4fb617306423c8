//! What differs by direction: shares, intensities, ranks, moves and missions.

use maud::{Markup, html};

use super::{glance::state, told::Told, years::moves};
use crate::{
    domain::Layer,
    i18n::figures,
    indicators::{Indicator, offered},
    pages::frame::TextPage,
};

/// Both directions beside one another, and mobility by year.
pub(super) fn directions(told: &Told<'_>) -> Markup {
    let words = told.words;
    html! {
        div class="wide" role="region" tabindex="0" aria-label=(words.directions_caption) {
            table class="values" {
                caption { (words.directions_caption) }
                thead {
                    tr {
                        th scope="col" { (words.measure_column) }
                        @for way in told.ways() { th scope="col" { (told.direction(way)) } }
                    }
                }
                tbody {
                    @for layer in Layer::ALL {
                        @for &indicator in offered(layer).iter().filter(|it| told_here(**it)) {
                            (row(told, layer, indicator))
                        }
                    }
                }
            }
        }
        @if let Some(chart) = moves(told) { (chart) }
    }
}

/// Of what goes out and what comes in, one is the other seen from the other
/// side.
fn told_here(indicator: Indicator) -> bool {
    indicator.directed()
        && !matches!(indicator, Indicator::Inflow | Indicator::Hosted | Indicator::Net)
}

fn row(told: &Told<'_>, layer: Layer, indicator: Indicator) -> Markup {
    let messages = told.language.messages();
    html! {
        @if let Some((year, lens)) = told.last(layer, indicator) {
            tr {
                th scope="row" {
                    a href={ (TextPage::Methods.href(told.language)) "#" (indicator) } {
                        (measure(told, layer, indicator))
                    }
                    small { ((messages.layer)(layer).name) " · " (told.year(year)) }
                }
                @for way in told.ways() {
                    @let figure = lens.figure(way[0], way[1]);
                    td class=[state(figure)] {
                        (told.number(layer, &lens, figure))
                        @if layer == Layer::Missions { (posted(told, way)) }
                    }
                }
            }
        }
    }
}

fn measure(told: &Told<'_>, layer: Layer, indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::Outflow => told.words.moved,
        Indicator::Sent => (told.language.messages().layer)(layer).name,
        _ => (told.language.messages().indicator)(layer, indicator).name,
    }
}

/// How many of the missions are embassies, and what kinds the source names.
fn posted(told: &Told<'_>, [from, to]: [crate::atlas::CountryIndex; 2]) -> Markup {
    let countries = told.content.atlas.countries();
    let found = told.content.missions.iter().find(|posted| {
        posted.direction.from() == countries.code(from)
            && posted.direction.to() == countries.code(to)
    });
    let amount = |count: u32| figures::amount(told.language, count.into());
    html! {
        @if let Some(posted) = found {
            small { ((told.words.posted)(&amount(posted.embassies), &amount(posted.others))) }
        }
    }
}
