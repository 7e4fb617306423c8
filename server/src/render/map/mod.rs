//! The map as a document of its own: the painter of the page's scene for
//! readers that know no style sheet. All style is in attributes, because a
//! document that is opened by itself is under the site's content security
//! policy too, and because few programs read more.

mod caption;
mod frame;
mod ground;
mod legend;
mod oklch;
mod palette;
mod sheet_of_paper;
mod ties;

pub use sheet_of_paper::{HEIGHT, WIDTH};

use std::fmt::Write;

use app::{
    atlas::{Countries, Explorer, Shading},
    map::{
        camera::Viewport,
        land::Outlines,
        scene::{self, LETTERS},
        svg::escape,
    },
    view::View,
};

use self::{
    frame::Frame,
    ground::Ground,
    palette::{EDGE, PAPER, Palette},
    sheet_of_paper::{SheetOfPaper, number},
};
use super::Statement;

/// Where the map begins and how high it is, and where the legend begins, in
/// pixels from the top.
const MAP: (f64, f64) = (90.0, 416.0);
const LEGEND: f64 = 526.0;

/// A map that is to be drawn.
pub struct MapDrawing<'a> {
    /// Every country.
    pub countries: &'a Countries,
    /// Their outlines.
    pub outlines: &'a Outlines,
    /// The view.
    pub view: &'a View,
    /// What there is to show: the ties that are drawn are those in it.
    pub explorer: &'a Explorer,
    /// The shades of the countries.
    pub shading: &'a Shading,
    /// What the drawing says of itself.
    pub statement: &'a Statement<'a>,
}

impl MapDrawing<'_> {
    /// The whole document, of 1,200 by 630 pixels.
    pub fn document(&self) -> String {
        let Self { countries, view, explorer, .. } = *self;
        let palette = Palette::of(view);
        let frame = Frame::new(Viewport::of(view.camera), MAP.0, MAP.1);
        let mut sheet = SheetOfPaper::new(view.language);
        self.open(&mut sheet.out, &palette, &frame);
        sheet.out.push_str(&frame.open());
        let ground = Ground {
            countries,
            outlines: self.outlines,
            shading: self.shading,
            view,
            palette: &palette,
        };
        ground.draw(&mut sheet.out, &frame);
        let scene = scene::scene(countries, view, &explorer.focus, &explorer.ties);
        ties::ties(&mut sheet.out, &scene, &palette, &frame);
        sheet.out.push_str(&Frame::leave_map());
        let labels = scene::labels(countries, view, explorer, frame.viewport, frame.units());
        ties::names(&mut sheet.out, &labels, LETTERS * frame.units(), view.language);
        sheet.out.push_str(Frame::close());
        caption::head(&mut sheet, self.statement);
        let country = view.country.and_then(|code| countries.index(code));
        let name = country.map(|country| countries.get(country).name(view.language));
        legend::legend(&mut sheet, view, &palette, name, LEGEND);
        caption::foot(&mut sheet, self.statement, (explorer.ties.len(), explorer.available));
        sheet.out.push_str("</svg>\n");
        sheet.out
    }

    fn open(&self, out: &mut String, palette: &Palette, frame: &Frame) {
        let statement = self.statement;
        // Writing to memory does not fail.
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" xml:lang=\"{}\"><title>",
            statement.language,
            width = WIDTH,
            height = HEIGHT,
        );
        escape(out, &statement.title);
        out.push_str("</title><desc>");
        for (label, value) in statement.lines() {
            escape(out, &format!("{label}: {value}\n"));
        }
        out.push_str("</desc><defs>");
        let close = frame.viewport.zoom;
        let grain = 1.0 / frame.units();
        for (name, scale) in [("", 1.0 / close), ("-small", grain)] {
            patterns(out, name, scale, palette);
        }
        let _ =
            write!(out, "</defs><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAPER}\"/>");
    }
}

/// The patterns of what does not apply and of what stands below the threshold.
fn patterns(out: &mut String, name: &str, scale: f64, palette: &Palette) {
    let scale = number(scale);
    let _ = write!(
        out,
        "<pattern id=\"hatch{name}\" width=\"28\" height=\"28\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45) scale({scale})\"><rect width=\"28\" height=\"28\" \
         fill=\"{PAPER}\"/><rect width=\"7\" height=\"28\" fill=\"{EDGE}\"/></pattern>\
         <pattern id=\"points{name}\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"scale({scale})\"><rect width=\"24\" height=\"24\" fill=\"{}\"/>\
         <circle cx=\"12\" cy=\"12\" r=\"4.5\" fill=\"{EDGE}\"/></pattern>",
        palette.steps[if palette.balance { 3 } else { 0 }]
    );
}
