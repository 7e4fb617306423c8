//! The country's own map: a picture that leads to the explorer.

use maud::{Markup, PreEscaped, html};

use super::told::Told;
use crate::{
    atlas::{Explorer, explore, shade},
    domain::Layer,
    geo::DEFAULT_VIEW,
    indicators::usual,
    map::{camera::Viewport, scale::Scale, scene, svg},
    pages::explorer::{legend_states, legend_steps},
    view::View,
};

/// How many units of the drawing a pixel takes where the map is as wide as a
/// dossier.
const UNITS: f64 = 4.5;

/// The map of the layer whose partners are listed, in its last year; `None`
/// where the layer has nothing of the country.
pub(super) fn map(told: &Told<'_>) -> Option<Markup> {
    let view = view(told)?;
    let atlas = told.content.atlas;
    let explorer: Explorer = explore(atlas, &view).ok()?;
    if explorer.ties.is_empty() {
        return None;
    }
    let shading = shade(atlas, &view).ok()?;
    let countries = atlas.countries();
    let land = told.content.outlines.picture(countries, &view, &shading);
    let arcs = svg::arcs(&scene::scene(countries, &view, &explorer.focus, &[]));
    let names = scene::labels(countries, &view, &explorer, Viewport::default(), UNITS);
    let names = svg::labels(&names, scene::LETTERS * UNITS);
    let indicator = (told.language.messages().indicator)(view.layer, view.indicator).name;
    let legend = (told.language.messages().legend_country)(told.name(), indicator);
    Some(html! {
        figure class="chart-map" data-layer=(view.layer) {
            figcaption id="map-title" {
                ((told.language.messages().title_country)(
                    view.layer, told.name(), indicator, &told.reader().year(view.year),
                ))
            }
            a class="map-link" href=(view.href()) aria-label=((told.words.open_map)(told.name())) {
                svg class="plate focused" viewBox=(DEFAULT_VIEW) role="img" aria-labelledby="map-title" {
                    (patterns())
                    g class="land" { (PreEscaped(land)) }
                    g class="arcs" { (PreEscaped(arcs)) }
                    g class="names" { (PreEscaped(names)) }
                }
            }
            div class="legend" {
                p { (legend) }
                (legend_steps(told.language, Scale::of(view.layer, view.indicator), view.indicator))
                (legend_states(told.language, view.layer, view.threshold))
            }
            p class="weak" { (told.language.messages().boundaries) }
        }
    })
}

/// What the map shows, as the explorer's address has it.
pub(super) fn view(told: &Told<'_>) -> Option<View> {
    let layer: Layer = told.content.view.layer;
    let (year, _) = told.reader().last(layer, usual(layer))?;
    Some(View::opening(told.language, layer, year).with_country(Some(told.code())))
}

/// The textures of two of the states, named as the style sheet has them.
fn patterns() -> Markup {
    html! {
        defs {
            pattern id="hatch" width="28" height="28" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect class="ground" width="28" height="28" {}
                rect class="mark" width="7" height="28" {}
            }
            pattern id="points" width="24" height="24" patternUnits="userSpaceOnUse" {
                rect class="ground" width="24" height="24" {}
                circle class="mark" cx="12" cy="12" r="4.5" {}
            }
        }
    }
}
