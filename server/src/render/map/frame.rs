use app::{
    geo::DEFAULT_VIEW,
    map::{camera::Viewport, svg},
};

use super::sheet_of_paper::{WIDTH, number};

/// Where the map stands on the sheet, and what part of it shows.
pub struct Frame {
    /// What part shows.
    pub viewport: Viewport,
    top: f64,
    height: f64,
}

impl Frame {
    /// A frame of that height, in the middle of the sheet.
    pub fn new(viewport: Viewport, top: f64, height: f64) -> Self {
        Self { viewport, top, height }
    }

    /// How many units of the drawing a pixel takes.
    pub fn units(&self) -> f64 {
        f64::from(DEFAULT_VIEW.height) / self.height
    }

    /// A length in pixels, as it is written on the map: it keeps its size
    /// however close the map is seen.
    pub fn pixels(&self, length: f64) -> String {
        number(length * self.units() / self.viewport.zoom)
    }

    /// Opens a group in units of the drawing, cut at the frame, and in it one
    /// in units of the map.
    pub fn open(&self) -> String {
        let view = DEFAULT_VIEW;
        let scale = 1.0 / self.units();
        let left = (f64::from(WIDTH) - f64::from(view.width) * scale) / 2.0;
        let mut scaled = String::new();
        svg::fixed(&mut scaled, scale, 6);
        format!(
            "<clipPath id=\"frame\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/></clipPath>\
             <g transform=\"translate({} {}) scale({scaled})\"><g clip-path=\"url(#frame)\">\
             <g transform=\"{}\">",
            view.x,
            view.y,
            view.width,
            view.height,
            number(left - f64::from(view.x) * scale),
            number(self.top - f64::from(view.y) * scale),
            svg::transform(self.viewport),
        )
    }

    /// Leaves the units of the map; those of the drawing remain.
    pub const fn leave_map() -> &'static str {
        "</g></g>"
    }

    /// Closes the frame.
    pub const fn close() -> &'static str {
        "</g>"
    }
}
