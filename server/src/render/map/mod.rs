//! The map as a document of its own: the painter of the page's scene for
//! readers that know no style sheet. All style is in attributes, because a
//! document that is opened by itself is under the site's content security
//! policy too, and because few programs read more.

mod frame;
mod ground;
mod legend;
mod palette;
mod ties;

use std::fmt::Write;

use app::{
    atlas::{Countries, Explorer, Shading},
    map::{
        camera::Viewport,
        land::Outlines,
        scene::{self, LETTERS},
    },
    view::View,
};

use self::{frame::Frame, ground::Ground, palette::Palette};
use super::{
    Statement,
    paper::{
        self, SheetOfPaper, caption,
        ink::{EDGE, PAPER},
        number,
    },
};

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
        let (close, grain) = (frame.viewport.zoom, 1.0 / frame.units());
        let mut definitions = String::new();
        for (name, scale) in [("", 1.0 / close), ("-small", grain)] {
            patterns(&mut definitions, name, scale, &palette);
        }
        paper::open(&mut sheet.out, self.statement, &definitions);
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
        let words = |tie: &_| scene::words(countries, view, tie);
        ties::ties(&mut sheet.out, &scene, words, &palette, &frame);
        sheet.out.push_str(&Frame::leave_map());
        let labels = scene::labels(countries, view, explorer, frame.viewport, frame.units());
        ties::names(&mut sheet.out, &labels, LETTERS * frame.units(), view.language);
        sheet.out.push_str(Frame::close());
        let of = self.statement.indicators.first();
        let meaning = of.and_then(|of| of.words(view.language).meaning);
        caption::head(&mut sheet, &self.statement.title, meaning.unwrap_or_default());
        let country = view.country.and_then(|code| countries.index(code));
        let name = country.map(|country| countries.get(country).name(view.language));
        legend::legend(&mut sheet, view, &palette, name, LEGEND);
        let drawn = (explorer.ties.len(), explorer.available);
        caption::foot(&mut sheet, self.statement, Some(drawn));
        sheet.out.push_str(paper::close());
        sheet.out
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
