use leptos::{
    ev::{self, KeyboardEvent, MouseEvent, SubmitEvent},
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, UrlSearchParams};

use crate::{
    client::dom::{document, element, query},
    map::camera::Viewport,
    pages::explorer::{ExplorerState, History},
    view::{Scope, parse},
};

/// Turns links and forms that lead to another view of the same page into
/// changes of the state, and changes of the state into addresses.
pub(super) fn follow(state: ExplorerState) {
    let _ = window_event_listener(ev::click, move |event| click(state, &event));
    let _ = window_event_listener(ev::submit, move |event| submit(state, &event));
    let _ = window_event_listener(ev::change, move |event| change(&event));
    let _ = window_event_listener(ev::keydown, |event| key(&event));
    let _ = window_event_listener(ev::popstate, move |_| {
        open(state, &query(), History::Keep);
    });
    Effect::new(move |woken: Option<()>| {
        let asked = state.asked.get();
        if woken.is_none() {
            return;
        }
        let Ok(history) = window().history() else { return };
        let href = asked.view.href();
        // A full history is refused by some browsers; the view changes all the same.
        let _ = match asked.history {
            History::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&href)),
            History::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&href)),
            History::Keep => Ok(()),
        };
    });
}

/// Opens the view of an address.
fn open(state: ExplorerState, query: &str, history: History) {
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
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(target) = target else { return };
    close_menus(&target);
    if !plain || event.default_prevented() {
        return;
    }
    let Some(link) = target.closest("a[href]").ok().flatten() else { return };
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

fn submit(state: ExplorerState, event: &SubmitEvent) {
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form else { return };
    // What the list under the field did not offer, the server finds.
    if form.class_list().contains("search") {
        return;
    }
    let Ok(data) = FormData::new_with_form(&form) else { return };
    let Ok(fields) = UrlSearchParams::new_with_record_from_str_to_str(&data) else { return };
    event.prevent_default();
    open(state, &String::from(fields.to_string()), History::Push);
}

/// A choice that submits its form by itself.
fn change(event: &ev::Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(field) = target.filter(|field| field.has_attribute("data-submit")) else { return };
    let form = field.closest("form").ok().flatten();
    if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
        let _ = form.request_submit();
    }
}
