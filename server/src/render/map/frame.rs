use app::{
    geo::{DEFAULT_VIEW, ViewBox},
    map::{camera::Viewport, svg},
};

use crate::render::paper::{WIDTH, ink::PAPER, number};

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

    /// Opens a group in units of the drawing, and in it one in units of the map.
    pub fn open(&self) -> String {
        let scale = 1.0 / self.units();
        let mut scaled = String::new();
        svg::fixed(&mut scaled, scale, 6);
        format!(
            "<g transform=\"translate({} {}) scale({scaled})\"><g transform=\"{}\">",
            number(self.left() - f64::from(DEFAULT_VIEW.x) * scale),
            number(self.top - f64::from(DEFAULT_VIEW.y) * scale),
            svg::transform(self.viewport),
        )
    }

    /// Leaves the units of the map; those of the drawing remain. What goes
    /// beyond the frame is covered with paper: to clip it would have the
    /// renderer hold the picture several times over.
    pub fn leave_map() -> String {
        let ViewBox { x, y, width, height } = DEFAULT_VIEW;
        let far = 10 * width;
        format!(
            "</g><path fill=\"{PAPER}\" fill-rule=\"evenodd\" \
             d=\"M{} {}h{}v{}h-{}zM{x} {y}h{width}v{height}h-{width}z\"/>",
            x - far,
            y - far,
            width + 2 * far,
            height + 2 * far,
            width + 2 * far,
        )
    }

    /// Closes the frame.
    pub const fn close() -> &'static str {
        "</g>"
    }

    fn left(&self) -> f64 {
        (f64::from(WIDTH) - f64::from(DEFAULT_VIEW.width) / self.units()) / 2.0
    }
}
