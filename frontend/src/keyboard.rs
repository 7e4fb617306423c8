//! The map by keys: the arrows go from country to country, Enter chooses,
//! plus and minus zoom, F fits, Shift with an arrow moves the map, Escape goes
//! back. The buttons beside the map press the same keys.

use app::{
    atlas::CountryIndex,
    domain::Iso2,
    geo::{self, Projected},
    map::{
        camera::{self, Viewport},
        gesture::STEP,
    },
    pages::explorer::History,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, SvgElement, SvgGraphicsElement};

use crate::{
    glide,
    map_element::{MapElement, listen_around},
    tip,
};

/// How much of the drawing one step of Shift with an arrow moves.
const SHARE: f64 = 0.15;
/// How far a country reached by keys may lie from the middle before the map
/// moves after it, as a share of half the drawing.
const MARGIN: f64 = 0.85;

/// Ties the map to the keyboard, and the buttons beside it to the map.
pub fn attach(map: &MapElement) {
    let owned = map.clone();
    map.listen("keydown", move |event: KeyboardEvent| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if plain && key(&owned, &event.key(), event.shift_key()) {
            event.prevent_default();
            // What the pointer has left there is not what the keys tell of.
            tip::hide();
        }
    });
    let owned = map.clone();
    listen_around("click", move |event: MouseEvent| {
        press(&owned, &event);
    });
}

/// A click on a button that stands for a key, or on a link to a part of the map.
fn press(map: &MapElement, event: &MouseEvent) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("[data-key], [data-map]").ok()??;
    if let Some(code) = control.get_attribute("data-key") {
        key(map, &code, false);
    } else if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
        event.prevent_default();
        glide::to(map, Viewport::of(control.get_attribute("data-map")?.parse().ok()));
    }
    Some(())
}

/// Does what a key asks; whether it asked anything.
fn key(map: &MapElement, key: &str, shift: bool) -> bool {
    let middle = Viewport::default().middle;
    let step = match key {
        "ArrowUp" => (0.0, -1.0),
        "ArrowDown" => (0.0, 1.0),
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowRight" => (1.0, 0.0),
        "+" | "=" => {
            glide::to(map, map.goal().zoomed(STEP, middle));
            return true;
        }
        "-" | "_" => {
            glide::to(map, map.goal().zoomed(1.0 / STEP, middle));
            return true;
        }
        "0" => {
            glide::to(map, Viewport::default());
            return true;
        }
        "f" | "F" => return fit(map).is_some(),
        "Escape" => return back(map),
        _ => return false,
    };
    if shift {
        let extent = camera::extent();
        let (right, down) = (-step.0 * extent.x * SHARE, -step.1 * extent.y * SHARE);
        glide::to(map, map.goal().moved(right, down));
    } else if let Some(country) = neighbour(map, step) {
        focus(map, country);
    }
    true
}

/// Brings near the chosen country; with another one focused, the pair.
fn fit(map: &MapElement) -> Option<()> {
    let edition = map.state.edition();
    let code = map.state.asked.get_untracked().view.country?;
    let chosen = edition.countries.index(code)?;
    let anchor = |country| edition.countries.get(country).anchor;
    let viewport = match current(map) {
        Some(other) if other != chosen => Viewport::of_pair(anchor(chosen), anchor(other)),
        _ => {
            Viewport::fitting(ends(map, code).unwrap_or_else(|| vec![geo::project(anchor(chosen))]))
        }
    };
    glide::to(map, viewport);
    Some(())
}

/// The corners of the box that a country fills, where it is drawn by its area.
fn ends(map: &MapElement, code: Iso2) -> Option<Vec<Projected>> {
    let mut selector = String::from("[data-country=");
    selector.push_str(code.as_str());
    selector.push_str("]>path");
    let path = map.svg.query_selector(&selector).ok()??;
    let bounds = path.dyn_into::<SvgGraphicsElement>().ok()?.get_b_box().ok()?;
    let [x, y, width, height] =
        [bounds.x(), bounds.y(), bounds.width(), bounds.height()].map(f64::from);
    Some(vec![Projected { x, y }, Projected { x: x + width, y: y + height }])
}

/// One step back: first to the whole world, then to no chosen country.
fn back(map: &MapElement) -> bool {
    let view = map.state.asked.get_untracked().view;
    if map.state.viewport.get_untracked() != Viewport::default() {
        glide::to(map, Viewport::default());
    } else if view.country.is_some() {
        let _ = map.svg.unchecked_ref::<SvgElement>().focus();
        map.state.go(view.with_country(None), History::Push);
    } else {
        return false;
    }
    true
}

/// The country that has the focus, or else the chosen one.
fn current(map: &MapElement) -> Option<CountryIndex> {
    let code = app::client::document()
        .active_element()
        .and_then(|active| active.get_attribute("data-country"))
        .and_then(|code| code.parse().ok())
        .or(map.state.asked.get_untracked().view.country)?;
    map.state.edition().countries.index(code)
}

/// The nearest country in a direction, by the angle and the distance to its
/// anchor; without a current one, the nearest to the middle.
fn neighbour(map: &MapElement, step: (f64, f64)) -> Option<CountryIndex> {
    let edition = map.state.edition();
    let view = map.state.viewport.get_untracked();
    let current = current(map);
    let from =
        current.map_or(view.middle, |index| geo::project(edition.countries.get(index).anchor));
    let cost = |at: Projected| {
        let (x, y) = (at.x - from.x, at.y - from.y);
        let ahead = x * step.0 + y * step.1;
        let aside = (x * step.1).abs() + (y * step.0).abs();
        match current {
            None => Some(x.hypot(y)),
            Some(_) => (ahead > 0.0).then_some(ahead + 2.5 * aside),
        }
    };
    let countries = edition.countries.iter().filter(|&(index, _)| Some(index) != current);
    let costs =
        countries.filter_map(|(index, country)| Some((cost(geo::project(country.anchor))?, index)));
    costs.min_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, index)| index)
}

/// Gives a country the focus and brings it into sight.
fn focus(map: &MapElement, country: CountryIndex) {
    let edition = map.state.edition();
    let entry = edition.countries.get(country);
    let at = geo::project(entry.anchor);
    let shown = map.state.viewport.get_untracked();
    let (drawn, extent) = (shown.to_drawing(at), camera::extent());
    let middle = Viewport::default().middle;
    let far = (drawn.x - middle.x).abs() > extent.x / 2.0 * MARGIN
        || (drawn.y - middle.y).abs() > extent.y / 2.0 * MARGIN;
    if far {
        glide::to(map, shown.around(at, shown.zoom));
    }
    let selector = format!("[data-country={}]", entry.code);
    if let Ok(Some(link)) = map.svg.query_selector(&selector) {
        // SVG links take the focus by the same method as HTML elements.
        let _ = link.unchecked_ref::<HtmlElement>().focus();
    }
}
