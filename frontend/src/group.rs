//! A group of a drawing and what it holds.

use app::client::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The children of a group.
pub fn children(group: &Element) -> Vec<Element> {
    let nodes = group.child_nodes();
    (0..nodes.length()).filter_map(|at| nodes.get(at)?.dyn_into().ok()).collect()
}

/// A group of the same drawing that holds what the markup says.
pub fn parsed(group: &Element, markup: &str) -> Option<Element> {
    let fresh = document().create_element_ns(group.namespace_uri().as_deref(), "g").ok()?;
    fresh.set_inner_html(markup);
    Some(fresh)
}
