use std::{cell::Cell, rc::Rc};

use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::Element;

use crate::{
    client::dom::{document, element},
    domain::Layer,
    pages::explorer::{ExplorerState, title},
};

/// Brings the chosen layer into sight, where the row of layers scrolls.
fn show_layer() {
    let find = |selector| document().query_selector(selector).ok().flatten();
    if let (Some(row), Some(layer)) = (find(".controls nav"), find(".layers [aria-current]")) {
        let middle = |element: &Element| {
            let bounds = element.get_bounding_client_rect();
            f64::midpoint(bounds.left(), bounds.right())
        };
        row.scroll_by_with_x_and_y(middle(&layer) - middle(&row), 0.0);
    }
}

/// Keeps the title of the page in step, and the focus: when what had it is
/// gone with the view before, it goes to the heading of the new one.
pub(super) fn follow(state: ExplorerState) {
    // Before the words are told anew, the focus is still where it was.
    let inside = Rc::new(Cell::new(false));
    let before = inside.clone();
    Effect::new(move || {
        state.shown.track();
        let active = document().active_element();
        before
            .set(active.is_some_and(|active| {
                active.closest("#panel, #ties").is_ok_and(|at| at.is_some())
            }));
    });
    Effect::new(move |woken: Option<Layer>| {
        let shown = state.told.get();
        let layer = shown.view.layer;
        document().set_title(&title(state, &shown));
        if woken != Some(layer) {
            request_animation_frame(show_layer);
        }
        if woken.is_some() && inside.take() {
            request_animation_frame(|| {
                let active = document().active_element();
                if active.is_none_or(|active| active.tag_name() == "BODY")
                    && let Some(heading) =
                        element("panel").and_then(|panel| panel.query_selector("h1").ok().flatten())
                    && let Ok(heading) = heading.dyn_into::<web_sys::HtmlElement>()
                {
                    let options = web_sys::FocusOptions::new();
                    options.set_prevent_scroll(true);
                    let _ = heading.focus_with_options(&options);
                    // On a phone the panel is longer than the window.
                    if heading.get_bounding_client_rect().top() < 0.0 {
                        heading.scroll_into_view();
                    }
                }
            });
        }
        layer
    });
}
