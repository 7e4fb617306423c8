//! The browser's side: it wakes the page that the server drew, fetches the
//! figures that a new view takes, and keeps the address in step.

mod all_years;
mod api;
mod detail;
mod dom;
mod land;
mod links;
mod loader;
mod menus;
mod navigator;
mod page_data;
mod title_and_focus;

pub use dom::{document, element};

use std::{cell::RefCell, rc::Rc};

use leptos::{mount::hydrate_from, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    atlas::Atlas,
    client::dom::{all, set},
    pages::{
        embedded::EmbeddedMap,
        explorer::{ExplorerPage, ExplorerState},
    },
    view::{Embedding, Notice},
};

/// The element that holds what Leptos drew.
const ROOT: &str = "app";

/// Wakes the explorer, if the page is one, and gives its state to `attach`,
/// which ties the map to the hands. A page without data, such as a page that
/// says "not found", stays as it is.
pub fn wake_explorer(attach: impl FnOnce(ExplorerState) + 'static) {
    let own = |query| (Vec::new(), query);
    wake(own, attach, |state| {
        menus::follow();
        navigator::follow(state);
        view! { <ExplorerPage state/> }
    });
}

/// Wakes the map that a page of another site has in a frame. The address stays
/// as it is: it is what that page asked for, and its visitor does not see it.
pub fn wake_embedded_map(attach: impl FnOnce(ExplorerState) + 'static) {
    let own = |query: String| {
        let (_, notices, rest) = Embedding::read(&query);
        (notices, rest)
    };
    wake(own, attach, |state| view! { <EmbeddedMap state/> });
}

fn wake<V: IntoView + 'static>(
    own: impl FnOnce(String) -> (Vec<Notice>, String),
    attach: impl FnOnce(ExplorerState) + 'static,
    page: impl FnOnce(ExplorerState) -> V + 'static,
) {
    let Some(root) = element(ROOT).and_then(|root| root.dyn_into().ok()) else { return };
    let Some((atlas, state)) = page_data::read(own) else { return };
    hydrate_from(root, move || {
        follow(state, atlas);
        page(state)
    })
    .forget();
    attach(state);
    state.awake.set(true);
    // The slider takes the keyboard, and the bars only the pointer.
    all(".bars a", |bar| set(&bar, "tabindex", "-1"));
    if let Some(root) = document().document_element() {
        // A click before this moment would have been a page load; tests wait for it.
        let _ = root.set_attribute("data-hydrated", "");
    }
}

/// What every map needs that changes: figures, finer borders, and links that
/// lead to another view of it.
fn follow(state: ExplorerState, atlas: Atlas) {
    let atlas = Rc::new(RefCell::new(atlas));
    all_years::follow(state, atlas.clone());
    loader::follow(state, atlas);
    detail::follow(state);
    land::follow_links(state);
    links::follow(state);
    title_and_focus::follow(state);
}
