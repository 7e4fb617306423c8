use leptos::{
    ev::{self, SubmitEvent},
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use web_sys::{Element, FormData, HtmlFormElement, UrlSearchParams};

use crate::{
    client::{dom::query, links::open},
    pages::explorer::{ExplorerState, History},
};

/// Keeps the address in step with the state, and turns addresses that the
/// history or a form gives into changes of the state.
pub(super) fn follow(state: ExplorerState) {
    let _ = window_event_listener(ev::submit, move |event| submit(state, &event));
    let _ = window_event_listener(ev::change, move |event| change(&event));
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
