use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
    wasm_bindgen::JsCast,
};
use web_sys::Element;

use crate::{
    client::dom::element,
    map::camera::Viewport,
    pages::explorer::{ExplorerState, History},
    view::{Scope, parse},
};

/// Turns links that lead to another view of the same page into changes of the
/// state.
pub(super) fn follow(state: ExplorerState) {
    let _ = window_event_listener(ev::click, move |event| click(state, &event));
}

/// Opens the view of an address.
pub(super) fn open(state: ExplorerState, query: &str, history: History) {
    let edition = state.edition();
    let scope = Scope { spans: &edition.spans, countries: &edition.countries };
    let parsed = parse(state.language, query, scope);
    state.notices.set(parsed.notices);
    let mut view = parsed.view;
    if history == History::Keep {
        let viewport = Viewport::of(view.camera);
        state.viewport.set(viewport);
        state.rest.set(viewport);
    } else {
        // Links were written before the map moved to where it is now.
        view.camera = state.viewport.get_untracked().camera();
    }
    state.go(view, history);
}

fn click(state: ExplorerState, event: &MouseEvent) {
    let plain = event.button() == 0
        && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
    let Some(link) = link else { return };
    let outside = link.has_attribute("rel") || link.has_attribute("download");
    let href = link.get_attribute("href").unwrap_or_default();
    let path = state.asked.get_untracked().view.path();
    let Some(query) = href.strip_prefix(&path).filter(|_| !outside) else { return };
    let Some(query) = query.strip_prefix('?').or(query.is_empty().then_some("")) else { return };
    event.prevent_default();
    open(state, query, History::Push);
    // From the table below, the map and the panel are out of sight.
    if link.closest("#ties").ok().flatten().is_some()
        && let Some(top) = element("main")
    {
        top.scroll_into_view();
    }
}
