//! Where the events were: every country by how many concern it, as a picture
//! and as a table that leads on.

use std::{collections::HashMap, fmt::Write};

use maud::{Markup, PreEscaped, html};

use super::{list::href, told::Told};
use crate::{
    domain::Iso2,
    geo::{self, DEFAULT_VIEW},
    map::scale::Fill,
};

/// The least number of events of each step; the scale does not move with what
/// is chosen.
const STEPS: [(u8, usize); 6] = [(1, 1), (2, 2), (3, 3), (4, 5), (5, 10), (6, 20)];

/// The map with its table; `None` when no event names a country.
pub(super) fn map(told: &Told<'_>) -> Option<Markup> {
    let counts = told.by_country();
    if counts.is_empty() {
        return None;
    }
    Some(html! {
        figure class="chart-map" {
            figcaption id="map-title" { ((told.words.map_title)(&told.amount(told.found.len()))) }
            svg class="plate focused" viewBox=(DEFAULT_VIEW) role="img" aria-labelledby="map-title" {
                g class="land" { (PreEscaped(land(told, &counts))) }
            }
            div class="legend" {
                p { (told.words.map_legend) }
                ul class="states" { @for (fill, name) in key(told) { li { (swatch(fill)) (name) } } }
            }
            p class="weak" { (told.language.messages().boundaries) }
        }
        (table(told, &counts))
    })
}

fn fill(count: usize) -> Fill {
    let step = STEPS.iter().rev().find(|(_, least)| *least <= count);
    step.map_or(Fill::Zero, |&(step, _)| Fill::Step(step))
}

/// Every country in the colour of its number of events.
fn land(told: &Told<'_>, counts: &[(Iso2, usize)]) -> String {
    let counts: HashMap<Iso2, usize> = counts.iter().copied().collect();
    let (countries, outlines) = (told.content.countries, told.content.outlines);
    let mut out = format!("<path class=\"unnamed\" d=\"{}\"/>", outlines.unnamed());
    let mut dots = String::new();
    for (index, country) in countries.iter() {
        let count = counts.get(&country.code).copied().unwrap_or_default();
        let class = fill(count).class();
        // Writing to memory does not fail.
        let _ = match outlines.of(index) {
            Some(path) => write!(out, "<path class=\"country {class}\" d=\"{path}\"/>"),
            // Small countries show where they have something to tell.
            None if count == 0 => Ok(()),
            None => {
                let at = geo::project(country.anchor);
                let (x, y) = (at.x, at.y);
                write!(
                    dots,
                    "<circle class=\"country spot {class}\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"11\"/>"
                )
            }
        };
    }
    out + &dots
}

/// What the colours mean.
fn key(told: &Told<'_>) -> Vec<(Fill, String)> {
    let mut key = vec![(Fill::Zero, told.words.no_event.to_owned())];
    for (at, &(step, least)) in STEPS.iter().enumerate() {
        let first = told.number(least);
        let name = match STEPS.get(at + 1) {
            Some((_, next)) => (told.words.step)(&first, &told.number(next - 1)),
            None => (told.words.from_step)(&first),
        };
        key.push((Fill::Step(step), name));
    }
    key
}

fn swatch(fill: Fill) -> Markup {
    html! {
        svg class="swatch" viewBox="0 0 14 14" aria-hidden="true" {
            // As the map paints a country.
            rect class={ "country " (fill.class()) } width="14" height="14" {}
        }
    }
}

fn table(told: &Told<'_>, counts: &[(Iso2, usize)]) -> Markup {
    html! {
        details class="fold" {
            summary { (told.words.by_country) }
            table class="values" {
                thead {
                    tr {
                        th scope="col" { (told.words.country_column) }
                        th scope="col" { (told.words.events_column) }
                    }
                }
                tbody {
                    @for &(country, count) in counts {
                        tr {
                            th scope="row" {
                                a href=(href(&told.content.view.with_country(country))) {
                                    (told.country(country))
                                }
                            }
                            td { (told.number(count)) }
                        }
                    }
                }
            }
        }
    }
}
