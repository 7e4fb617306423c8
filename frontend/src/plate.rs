//! The plate under the hand: what is drawn on it is moved as it is.

use app::map::{camera::Viewport, svg};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::map_element::MapElement;

/// Keeps the plate where the map is looked at, whatever it was drawn for. By
/// the object model: the content security policy refuses `style` attributes.
pub fn follow(map: &MapElement) {
    let map = map.clone();
    Effect::new(move || {
        let (viewport, drawn) = (map.state.viewport.get(), map.state.drawn.get());
        let style = map.plate.unchecked_ref::<HtmlElement>().style();
        let _ = style.set_property("transform", &transform(&map, drawn, viewport));
    });
}

/// The transform in CSS pixels that takes what was drawn for one viewport to
/// where it is in another.
fn transform(map: &MapElement, drawn: Viewport, viewport: Viewport) -> String {
    if drawn == viewport {
        return String::from("none");
    }
    let (frame, factor) = (map.frame(), viewport.zoom / drawn.zoom);
    let (from, to) = (drawn.offset(), viewport.offset());
    let shift = |from: f64, to: f64, corner: f64| {
        ((factor - 1.0) * corner + to - factor * from) / frame.units
    };
    let mut out = String::from("translate(");
    svg::fixed(&mut out, shift(from.x, to.x, frame.corner.x), 2);
    out.push_str("px,");
    svg::fixed(&mut out, shift(from.y, to.y, frame.corner.y), 2);
    out.push_str("px) scale(");
    svg::fixed(&mut out, factor, 6);
    out.push(')');
    out
}
