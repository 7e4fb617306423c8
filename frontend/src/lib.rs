//! The WebAssembly entry: wakes the page that the server drew and ties the
//! map to mouse, fingers, pen and keys.

mod keyboard;
mod map_element;
mod pointer;
mod reach;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    app::client::wake(|state| {
        if let Some(map) = map_element::MapElement::find(state) {
            pointer::attach(&map);
            keyboard::attach(&map);
        }
    });
}
