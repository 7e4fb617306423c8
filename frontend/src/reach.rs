//! Which country a pointer is after: the one under it, also under an arc, or
//! else the small one whose dot is near enough.

use app::{
    atlas::CountryIndex,
    client::document,
    geo::{self, Projected},
    map::gesture::Pixel,
    pages::explorer::ExplorerState,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use crate::map_element::MapElement;

/// How far beside a dot, in CSS pixels, a pointer still means it.
const REACH: f64 = 22.0;

/// From how close on a dot goes before the country that it lies in: farther
/// off, Vatican City would cover the middle of Italy.
const NEAR: f64 = 4.0;

/// The country that a pointer at a place of the window means.
pub fn country(map: &MapElement, x: i32, y: i32) -> Option<CountryIndex> {
    let near = map.state.viewport.get_untracked().zoom >= NEAR;
    let drawn = beneath(map, x, y, near).or_else(|| beneath(map, x, y, !near));
    drawn.or_else(|| dot(map, map.pixel(x, y)))
}

/// The link of the country that a pointer points at. Mostly it is what the
/// event has met; only about dots and on the sea more has to be asked.
pub fn under(map: &MapElement, event: &PointerEvent) -> Option<Element> {
    let met = event.target()?.dyn_into::<Element>().ok()?.closest(".country").ok().flatten();
    if let Some(link) = met.filter(|link| !link.class_list().contains("dot")) {
        return Some(link);
    }
    let country = country(map, event.client_x(), event.client_y())?;
    let mut selector = String::from("[data-country=");
    selector.push_str(map.state.edition().countries.code(country).as_str());
    selector.push(']');
    map.svg.query_selector(&selector).ok().flatten()
}

/// The country drawn at a place of the window, by its dot or by its area.
fn beneath(map: &MapElement, x: i32, y: i32, by_dot: bool) -> Option<CountryIndex> {
    #[expect(clippy::cast_precision_loss, reason = "pixels of a screen")]
    let (x, y) = (x as f32, y as f32);
    document().elements_from_point(x, y).iter().find_map(|element| {
        let link = element.unchecked_into::<Element>().closest(".country").ok().flatten()?;
        (link.class_list().contains("dot") == by_dot).then(|| index(map, &link)).flatten()
    })
}

/// The country of an element.
fn index(map: &MapElement, element: &Element) -> Option<CountryIndex> {
    let code = element.get_attribute("data-country")?.parse().ok()?;
    map.state.edition().countries.index(code)
}

/// The dot nearest to a place, within reach.
fn dot(map: &MapElement, at: Pixel) -> Option<CountryIndex> {
    let frame = map.frame();
    let (view, pointer) = (map.state.viewport.get_untracked(), frame.drawing(at));
    let mut nearest: Option<(f64, CountryIndex)> = None;
    for &(country, place) in map.dots.iter() {
        let drawn = view.to_drawing(place);
        let far = (drawn.x - pointer.x).hypot(drawn.y - pointer.y) / frame.units;
        if far <= REACH && nearest.is_none_or(|(other, _)| far < other) {
            nearest = Some((far, country));
        }
    }
    nearest.map(|(_, country)| country)
}

/// Every country that is a dot, and where it lies in map units.
pub fn dots(svg: &Element, state: ExplorerState) -> Vec<(CountryIndex, Projected)> {
    let Ok(dots) = svg.query_selector_all(".dot") else { return Vec::new() };
    let countries = &state.edition().countries;
    let dot = |place| {
        let code = dots.get(place)?.dyn_into::<Element>().ok()?.get_attribute("data-country")?;
        let country = countries.index(code.parse().ok()?)?;
        Some((country, geo::project(countries.get(country).anchor)))
    };
    (0..dots.length()).filter_map(dot).collect()
}
