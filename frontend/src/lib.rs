//! The WebAssembly entry: wakes the page that the server drew and ties the
//! map to mouse, fingers, pen and keys.

mod arcs;
mod colour;
mod glide;
mod group;
mod keyboard;
mod map_element;
mod milestones;
mod names;
mod painter;
mod plate;
mod pointer;
mod reach;
mod sheets;
mod tip;

#[cfg(not(feature = "explorer"))]
use app::client::wake_embedded_map as wake;
#[cfg(feature = "explorer")]
use app::client::wake_explorer as wake;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    wake(|state| {
        if let Some(map) = map_element::MapElement::find(state) {
            plate::follow(&map);
            painter::follow(&map);
            arcs::follow(state);
            names::follow(state);
            pointer::attach(&map);
            keyboard::attach(&map);
        }
    });
}
