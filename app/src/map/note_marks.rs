//! Marks on the countries that policy notes tell of: a small sheet of paper
//! beside the place where the ties of the country end.

use crate::{atlas::Countries, atlas::CountryIndex, geo, map::svg};

/// The marks as the children of a group, in map units; the style sheet gives
/// them their size on the screen.
pub fn note_marks(countries: &Countries, noted: impl Iterator<Item = CountryIndex>) -> String {
    let mut out = String::new();
    for country in noted {
        let at = geo::project(countries.get(country).anchor);
        out.push_str("<g transform=\"translate(");
        svg::fixed(&mut out, at.x, 0);
        out.push(' ');
        svg::fixed(&mut out, at.y, 0);
        out.push_str(")\"><path d=\"");
        out.push_str(svg::SHEET);
        out.push_str("\"/></g>");
    }
    out
}
