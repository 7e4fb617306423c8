//! Which country a pointer is after: the one under it, also under an arc, or
//! else the small one whose dot is near enough.

use app::{atlas::CountryIndex, client::document, geo, map::gesture::Pixel};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

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
    let dots = map.svg.query_selector_all(".dot").ok()?;
    let (edition, frame) = (map.state.edition(), map.frame());
    let (view, pointer) = (map.state.viewport.get_untracked(), frame.drawing(at));
    let mut nearest: Option<(f64, CountryIndex)> = None;
    for place in 0..dots.length() {
        let element = dots.get(place).and_then(|node| node.dyn_into::<Element>().ok());
        let Some(country) = element.and_then(|element| index(map, &element)) else { continue };
        let drawn = view.to_drawing(geo::project(edition.countries.get(country).anchor));
        let far = (drawn.x - pointer.x).hypot(drawn.y - pointer.y) / frame.units;
        if far <= REACH && nearest.is_none_or(|(other, _)| far < other) {
            nearest = Some((far, country));
        }
    }
    nearest.map(|(_, country)| country)
}
