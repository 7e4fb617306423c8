//! The painter of the land: every country, by its polygon or as a dot. Only
//! the server has the polygons; the browser repaints what it was given.

use std::fmt::Write;

use crate::{
    atlas::{Countries, CountryIndex, Shading},
    geo::{self, SvgPath, World},
    i18n::figures,
    indicators::Unit,
    map::{scale::Fill, svg::escape},
    view::View,
};

/// The classes of a country's link: `dot` says that it has no polygon.
pub fn class(view: &View, shading: &Shading, country: CountryIndex, dot: bool) -> String {
    let kind = if dot { "country dot " } else { "country " };
    format!("{kind}{}", Fill::of_shade(view, shading.get(country)).class())
}

/// What a country's link is called: its name, and what the map shows of it.
pub fn label(
    countries: &Countries,
    view: &View,
    shading: &Shading,
    country: CountryIndex,
) -> String {
    let messages = view.language.messages();
    let mut words = figures::shade(view, shading.get(country));
    // A rank says its place itself, and a balance has two sides.
    let ranked = !matches!(view.indicator.unit(), Unit::Rank | Unit::Balance);
    if let Some(rank) = shading.rank(country).filter(|_| ranked) {
        words = (messages.ranked)(&words, &figures::count(view.language, rank));
    }
    (messages.figure_of)(countries.get(country).name(view.language), &words)
}

/// The view that a country's link opens.
pub fn href(countries: &Countries, view: &View, country: CountryIndex) -> String {
    view.with_country(Some(countries.code(country))).href()
}

/// The outlines, drawn once: they are the same for every view.
#[derive(Debug)]
pub struct Outlines {
    unnamed: String,
    countries: Vec<Option<String>>,
}

impl Outlines {
    /// Draws every country of the list.
    pub fn new(world: &World, countries: &Countries) -> Self {
        let mut unnamed = SvgPath::default();
        let mut paths: Vec<Option<String>> = vec![None; countries.len()];
        for area in world.areas() {
            match area.code().and_then(|code| countries.index(code)) {
                Some(country) => {
                    let mut path = SvgPath::default();
                    area.draw(&mut path);
                    paths[country.place()] = Some(path.into_data());
                }
                None => area.draw(&mut unnamed),
            }
        }
        Self { unnamed: unnamed.into_data(), countries: paths }
    }

    /// The areas without a code, as SVG path data.
    pub fn unnamed(&self) -> &str {
        &self.unnamed
    }

    /// A country as SVG path data; `None` when it is drawn as a dot.
    pub fn of(&self, country: CountryIndex) -> Option<&str> {
        self.countries.get(country.place())?.as_deref()
    }

    /// The land as the children of a group: areas without a code, countries
    /// with polygons, then dots on top of them.
    pub fn markup(&self, countries: &Countries, view: &View, shading: &Shading) -> String {
        let mut out = format!("<path class=\"unnamed\" d=\"{}\"/>", self.unnamed);
        for dots in [false, true] {
            for (country, entry) in countries.iter() {
                let path = self.countries.get(country.place()).and_then(Option::as_ref);
                if path.is_none() != dots {
                    continue;
                }
                out.push_str("<a tabindex=\"-1\" class=\"");
                out.push_str(&class(view, shading, country, dots));
                out.push_str("\" data-country=\"");
                out.push_str(entry.code.as_str());
                out.push_str("\" href=\"");
                escape(&mut out, &href(countries, view, country));
                out.push_str("\" aria-label=\"");
                escape(&mut out, &label(countries, view, shading, country));
                out.push_str("\">");
                match path {
                    Some(path) => {
                        out.push_str("<path d=\"");
                        out.push_str(path);
                        out.push_str("\"/>");
                    }
                    None => dot(&mut out, geo::project(entry.anchor)),
                }
                out.push_str("</a>");
            }
        }
        out
    }

    /// The land as a picture that is not handled: shades without links.
    #[cfg(feature = "ssr")]
    pub fn picture(&self, countries: &Countries, view: &View, shading: &Shading) -> String {
        let mut out = format!("<path class=\"unnamed\" d=\"{}\"/>", self.unnamed);
        for dots in [false, true] {
            for (country, entry) in countries.iter() {
                let path = self.countries.get(country.place()).and_then(Option::as_ref);
                if path.is_none() != dots {
                    continue;
                }
                let fill = Fill::of_shade(view, shading.get(country)).class();
                // Writing to a string cannot fail.
                let _ = if let Some(path) = path {
                    write!(out, "<path class=\"country {fill}\" d=\"{path}\"/>")
                } else {
                    let at = geo::project(entry.anchor);
                    let (x, y) = (at.x, at.y);
                    write!(
                        out,
                        "<circle class=\"country spot {fill}\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"11\"/>"
                    )
                };
            }
        }
        out
    }
}

/// A dot, under a halo that a finger can hit.
fn dot(out: &mut String, at: geo::Projected) {
    #[expect(clippy::cast_possible_truncation, reason = "map units are a few thousand")]
    let (x, y) = (at.x.round() as i64, at.y.round() as i64);
    for (class, radius) in [("halo", 40), ("spot", 11)] {
        // Writing to a string cannot fail.
        let _ = write!(out, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
    }
}
