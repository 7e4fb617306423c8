use leptos::prelude::*;
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
