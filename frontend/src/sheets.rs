//! The canvas that the ink is on. While the years play there are two, and one
//! fades into the other: by the compositor, which adds up their light, so that
//! what stays in both does not flicker.

use app::client::element;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData};

/// The class of the canvas with the picture before.
const PAST: &str = "past";

/// The canvases.
pub struct Sheets {
    around: Element,
    /// The one with the present picture.
    present: (HtmlCanvasElement, CanvasRenderingContext2d),
    /// The other one, once there was need of it.
    past: Option<(HtmlCanvasElement, CanvasRenderingContext2d)>,
}

impl Sheets {
    /// Finds the canvas of the page; `None` where the browser gives none.
    pub fn find() -> Option<Self> {
        let canvas: HtmlCanvasElement = element("ink")?.dyn_into().ok()?;
        let around = canvas.parent_element()?;
        Some(Self { around, present: with_context(canvas)?, past: None })
    }

    /// The canvas with the present picture.
    pub fn canvas(&self) -> &HtmlCanvasElement {
        &self.present.0
    }

    /// Takes the other canvas for the picture to come, and lets the one before
    /// fade.
    pub fn turn(&mut self) {
        let other = self.past.take().or_else(|| {
            let copy = self.canvas().clone_node().ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
            let _ = copy.remove_attribute("id");
            self.around.append_child(&copy).ok()?;
            with_context(copy)
        });
        if let Some(other) = other {
            let before = std::mem::replace(&mut self.present, other);
            let _ = before.0.class_list().add_1(PAST);
            let _ = self.present.0.class_list().remove_1(PAST);
            self.past = Some(before);
        }
        let _ = self.around.class_list().add_1("easing");
    }

    /// Gives up the picture before and the memory that it takes.
    pub fn rest(&mut self) {
        if let Some((canvas, _)) = self.past.as_ref().filter(|(canvas, _)| canvas.width() > 0) {
            canvas.set_width(0);
            let _ = self.around.class_list().remove_1("easing");
        }
    }

    /// Puts a picture on the present canvas.
    pub fn put(&self, pixels: Clamped<&[u8]>, width: u32, height: u32) {
        let (canvas, context) = &self.present;
        if canvas.width() != width || canvas.height() != height {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        if let Ok(image) = ImageData::new_with_u8_clamped_array_and_sh(pixels, width, height) {
            let _ = context.put_image_data(&image, 0.0, 0.0);
        }
    }
}

fn with_context(
    canvas: HtmlCanvasElement,
) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    Some((canvas, context))
}
