use leptos::{
    ev::{self, KeyboardEvent},
    prelude::*,
    wasm_bindgen::JsCast,
};
use web_sys::{Element, HtmlElement};

use crate::client::dom::document;

/// Closes menus as menus close elsewhere, and leads keys to the search.
pub(super) fn follow() {
    let _ = window_event_listener(ev::click, |event| {
        if let Some(target) = event.target().and_then(|target| target.dyn_into().ok()) {
            close_menus(&target);
        }
    });
    let _ = window_event_listener(ev::keydown, |event| key(&event));
}

/// Closes every open menu that the click was not in, or that it chose from.
fn close_menus(target: &Element) {
    let Ok(menus) = document().query_selector_all("details[data-menu][open]") else { return };
    for at in 0..menus.length() {
        let menu = menus.get(at).and_then(|node| node.dyn_into::<Element>().ok());
        let Some(menu) = menu else { continue };
        let chose = target.closest("a").ok().flatten().is_some();
        if chose || !menu.contains(Some(target)) {
            close(&menu, chose);
        }
    }
}

/// Closes a menu; the focus that was in it goes to what opens it.
fn close(menu: &Element, focus: bool) {
    let _ = menu.remove_attribute("open");
    let summary = menu.query_selector("summary").ok().flatten();
    if focus && let Some(summary) = summary.and_then(|one| one.dyn_into::<HtmlElement>().ok()) {
        let _ = summary.focus();
    }
}

/// Escape closes the menu that is open; a slash, or K with the control key, goes
/// to the search.
fn key(event: &KeyboardEvent) {
    let typing = document()
        .active_element()
        .is_some_and(|active| active.matches("input, select").unwrap_or_default());
    let held = event.ctrl_key() || event.meta_key();
    if (event.key() == "k" && held) || (event.key() == "/" && !typing) {
        event.prevent_default();
        let field = document().query_selector(".search input").ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            let _ = field.focus();
        }
    }

    let open = document().query_selector("details[data-menu][open]").ok().flatten();
    if event.key() == "Escape"
        && let Some(menu) = open
    {
        close(&menu, true);
    }
}
