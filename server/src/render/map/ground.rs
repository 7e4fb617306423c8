use std::fmt::Write;

use app::{
    atlas::{Countries, CountryIndex, Shading},
    geo,
    i18n::figures,
    map::{land::Outlines, scale::Fill, svg::escape},
    view::View,
};

use super::{frame::Frame, palette::Palette};
use crate::render::paper::{
    ink::{EDGE, LAND, PAPER},
    number,
};

/// The radius of a country that is drawn as a dot, in map units.
const SPOT: f64 = 11.0;

/// The land of a drawing.
pub struct Ground<'a> {
    pub countries: &'a Countries,
    pub outlines: &'a Outlines,
    pub shading: &'a Shading,
    pub view: &'a View,
    pub palette: &'a Palette,
}

impl Ground<'_> {
    /// Draws every country: areas without a code, countries with outlines, and
    /// dots on top of them.
    pub fn draw(&self, out: &mut String, frame: &Frame) {
        // Over lines of the same colour the land would hide them.
        let paler = if self.view.country.is_none() { " fill-opacity=\"0.5\"" } else { "" };
        let width = frame.pixels(0.6);
        // Writing to memory does not fail.
        let _ = write!(
            out,
            "<g stroke=\"{PAPER}\" stroke-width=\"{width}\"{paler}>\
             <path fill=\"{LAND}\" d=\"{}\"/>",
            self.outlines.unnamed()
        );
        for dots in [false, true] {
            for (country, entry) in self.countries.iter() {
                let outline = self.outlines.of(country);
                if outline.is_none() != dots || self.hidden(country, frame) {
                    continue;
                }
                let fill = Fill::of_shade(self.view, self.shading.get(country));
                let more = match fill {
                    Fill::Zero => format!(" stroke=\"{EDGE}\""),
                    Fill::NoData if self.view.country.is_some() => {
                        " fill-opacity=\"0.6\"".to_owned()
                    }
                    _ => String::new(),
                };
                let fill = self.palette.fill(fill);
                if let Some(outline) = outline {
                    let _ = write!(out, "<path fill=\"{fill}\"{more} d=\"{outline}\">");
                } else {
                    let at = geo::project(entry.anchor);
                    let _ = write!(
                        out,
                        "<circle fill=\"{fill}\"{more} cx=\"{}\" cy=\"{}\" r=\"{}\">",
                        number(at.x),
                        number(at.y),
                        number(SPOT / frame.viewport.zoom),
                    );
                }
                self.title(out, country);
                out.push_str(if dots { "</circle>" } else { "</path>" });
            }
        }
        out.push_str("</g>");
    }

    fn title(&self, out: &mut String, country: CountryIndex) {
        let name = self.countries.get(country).name(self.view.language);
        let words = figures::shade(self.view, self.shading.get(country));
        out.push_str("<title>");
        escape(out, &(self.view.language.messages().figure_of)(name, &words));
        out.push_str("</title>");
    }

    /// The default view ends before Antarctica.
    fn hidden(&self, country: CountryIndex, frame: &Frame) -> bool {
        self.countries.code(country).as_str() == "AQ" && frame.viewport.zoom <= 1.0
    }
}
