//! A colour of the style sheet as the numbers that pixels take, however the
//! sheet writes it.

use app::client::document;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

/// Red, green and blue of an element's text; black where the browser does not say.
pub fn of(element: &Element) -> [u8; 3] {
    read(element).unwrap_or_default()
}

/// The browser turns any colour into a pixel.
fn read(element: &Element) -> Option<[u8; 3]> {
    let style = window().get_computed_style(element).ok()??;
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(1);
    canvas.set_height(1);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str(&style.get_property_value("color").ok()?);
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    let pixel = context.get_image_data(0.0, 0.0, 1.0, 1.0).ok()?.data();
    pixel.first_chunk().copied()
}
