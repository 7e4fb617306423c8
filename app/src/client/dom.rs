use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::{Document, Element};

/// The document of the page.
pub fn document() -> Document {
    leptos::prelude::document()
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The query of the address, without its `?`.
pub(super) fn query() -> String {
    let search = window().location().search().unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// Goes through the elements that a selector finds.
pub(super) fn all(selector: &str, mut act: impl FnMut(Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    for at in 0..found.length() {
        if let Some(element) = found.get(at).and_then(|node| node.dyn_into().ok()) {
            act(element);
        }
    }
}

/// Gives an element an attribute.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    // Refused only for names that are no attribute's.
    let _ = element.set_attribute(name, value);
}
