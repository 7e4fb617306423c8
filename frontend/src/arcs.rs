//! The arcs of a few ties. While the years play, the arc of a pair stays as it
//! is and takes its new width by a transition; those that come or go fade.

use app::{
    client::element,
    pages::explorer::{ExplorerState, arcs},
};
use leptos::prelude::*;
use web_sys::Element;

use crate::{
    glide,
    group::{children, parsed},
};

/// What tells one child of the group from the others: where it lies.
const PLACES: [&str; 4] = ["d", "transform", "cx", "cy"];

/// Keeps the arcs in step with what is shown.
pub fn follow(state: ExplorerState) {
    let Some(group) = element("arcs") else { return };
    Effect::new(move |woken: Option<()>| {
        let (shown, playing) = (state.shown.get(), state.playing.get());
        // The server has drawn the first.
        if woken.is_none() {
            return;
        }
        let markup = arcs(state, &shown);
        let easing = playing && !glide::prefers_stillness();
        let _ = group.class_list().toggle_with_force("easing", easing);
        if !easing || ease(&group, &markup).is_none() {
            group.set_inner_html(&markup);
        }
    });
}

/// Turns the children of the group into those of the markup, each by the one
/// that lies where it does. In this order they stay until the years rest.
fn ease(group: &Element, markup: &str) -> Option<()> {
    let fresh = parsed(group, markup)?;
    let mut before = Vec::new();
    for child in children(group) {
        if child.class_list().contains("going") {
            child.remove();
        } else {
            before.push((place(&child), Some(child)));
        }
    }
    for child in children(&fresh) {
        let place = place(&child);
        let known = before.iter_mut().find(|(other, _)| *other == place);
        if let Some(known) = known.and_then(|(_, known)| known.take()) {
            let class = child.get_attribute("class").unwrap_or_default();
            let _ = known.set_attribute("class", &class);
            known.set_inner_html(&child.inner_html());
        } else {
            let _ = child.class_list().add_1("coming");
            let _ = group.append_child(&child);
        }
    }
    for left in before.into_iter().filter_map(|(_, left)| left) {
        let _ = left.class_list().add_1("going");
    }
    Some(())
}

fn place(child: &Element) -> [Option<String>; 4] {
    PLACES.map(|name| child.get_attribute(name))
}
