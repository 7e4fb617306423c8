//! What differs by direction: shares, intensities, ranks, moves and missions.

use maud::{Markup, html};

use super::{
    glance::state,
    told::{Told, is_something},
    years::moves,
};
use crate::{
    domain::Layer,
    i18n::figures,
    indicators::{Indicator, offered},
    pages::frame::TextPage,
};

/// Both directions beside one another, and mobility by year.
pub(super) fn directions(told: &Told<'_>) -> Markup {
    let words = told.words;
    let rows: Vec<Markup> = Layer::ALL
        .into_iter()
        .flat_map(|layer| offered(layer).iter().map(move |&indicator| (layer, indicator)))
        .filter_map(|(layer, indicator)| row(told, layer, indicator))
        .collect();
    html! {
        @if rows.is_empty() { p { (words.directions_none) } } @else { (table(told, &rows)) }
        @if let Some(chart) = moves(told) { (chart) }
    }
}

fn table(told: &Told<'_>, rows: &[Markup]) -> Markup {
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
                tbody { @for row in rows { (row) } }
            }
        }
    }
}

/// Of what goes out and what comes in, one is the other seen from the other
/// side.
fn told_here(indicator: Indicator) -> bool {
    indicator.directed()
        && !matches!(indicator, Indicator::Inflow | Indicator::Hosted | Indicator::Net)
}

/// A measure with its figure either way; `None` where it has no direction, or
/// no value in either.
fn row(told: &Told<'_>, layer: Layer, indicator: Indicator) -> Option<Markup> {
    let (year, lens) = told.last(layer, indicator).filter(|_| told_here(indicator))?;
    let figures = told.ways().map(|way| (way, lens.figure(way[0], way[1])));
    figures.iter().any(|&(_, figure)| is_something(figure)).then_some(())?;
    let name = (told.language.messages().layer)(layer).name;
    Some(html! {
        tr {
            th scope="row" {
                a href={ (TextPage::Methods.href(told.language)) "#" (indicator) } {
                    (measure(told, layer, indicator))
                }
                small { (name) " · " (told.year(year)) }
            }
            @for (way, figure) in figures {
                td {
                    span class=[state(figure)] { (told.number(layer, &lens, figure)) }
                    @if layer == Layer::Missions { (posted(told, way)) }
                }
            }
        }
    })
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
            @if posted.others > 0 { small { (kinds(told, posted.kinds)) } }
        }
    }
}

/// The kinds of missions by their names alone: the source writes
/// `embassy:1|consulate general:2`. What the page has no word for stands in
/// the source's.
fn kinds(told: &Told<'_>, kinds: &str) -> Markup {
    let mut names: Vec<_> = kinds.split('|').filter_map(|kind| kind.split(':').next()).collect();
    names.dedup_by_key(|name| (told.words.mission_kind)(name).unwrap_or(name));
    html! {
        @for (at, name) in names.into_iter().enumerate() {
            @if at > 0 { " · " }
            @match (told.words.mission_kind)(name) {
                Some(name) => (name),
                None => bdi lang="en" { (name) },
            }
        }
    }
}
