//! The browser's side: it wakes the page that the server drew, fetches the
//! figures that a new view takes, and keeps the address in step.

mod all_years;
mod api;
mod detail;
mod dom;
mod loader;
mod navigator;
mod page_data;
mod repaint;

pub use dom::{document, element};

use std::{cell::RefCell, rc::Rc};

use leptos::{mount::hydrate_from, prelude::*};
use wasm_bindgen::JsCast;

use crate::pages::explorer::{ExplorerPage, ExplorerState};

/// The element that holds what Leptos drew.
const ROOT: &str = "app";

/// Wakes the explorer, if the page is one, and gives its state to `attach`,
/// which ties the map to the hands. A page without data, such as a page that
/// says "not found", stays as it is.
pub fn wake(attach: impl FnOnce(ExplorerState) + 'static) {
    let Some(root) = element(ROOT).and_then(|root| root.dyn_into().ok()) else { return };
    let Some((atlas, state)) = page_data::read() else { return };
    let page = move || {
        let atlas = Rc::new(RefCell::new(atlas));
        all_years::follow(state, atlas.clone());
        loader::follow(state, atlas);
        detail::follow(state);
        navigator::follow(state);
        repaint::follow(state);
        view! { <ExplorerPage state/> }
    };
    hydrate_from(root, page).forget();
    attach(state);
    state.awake.set(true);
    if let Some(root) = document().document_element() {
        // A click before this moment would have been a page load; tests wait for it.
        let _ = root.set_attribute("data-hydrated", "");
    }
}
