//! The text of a note: `CommonMark` with a few extensions, as markup that may
//! stand in a page.
//!
//! Two locks, each enough alone. The markup is written by this room from the
//! tree that the parser made: text is escaped, raw HTML is shown as text, and
//! an address leads somewhere only by `http`, `https` or `mailto`. What was
//! written then goes through a sanitizer that knows no more than the elements
//! and attributes used here. Charts are the server's own and are put between
//! the pieces that were cleaned.

mod address;
mod blocks;
mod clean;
mod footnotes;
mod headings;
mod inlines;
mod painter;
mod plain;
mod readable;
mod token;

use app::{
    domain::{Iso2, Layer, Pair, note::Slug},
    i18n::Language,
    pages::frame::Link,
};
use comrak::{Arena, Options, parse_document};
use maud::Markup;

pub use headings::Heading;
pub use plain::plain;
pub use readable::readable;
pub(in crate::notes) use token::notes_in;

use painter::Painter;

/// The text of a note as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rendered {
    /// The markup.
    pub html: String,
    /// Its headings in order, for a table of contents.
    pub contents: Vec<Heading>,
    /// How long it takes to read, in minutes, at least one.
    pub reading_minutes: u16,
    /// The keys of the sources that it cites, each once, in the order of the
    /// first citation.
    pub cited: Vec<String>,
}

/// What stands in a text for a thing that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is called.
    pub text: String,
    /// Where it leads; `None` when it cannot be read yet.
    pub href: Option<String>,
    /// How it stands with it, in words, where that is to be known.
    pub state: Option<&'static str>,
}

impl From<Link> for Named {
    fn from(link: Link) -> Self {
        Self { text: link.text, href: Some(link.href), state: None }
    }
}

/// What a text names: where it leads and what it is called. What is not known
/// has no answer, and stands in the text as it was written.
pub trait Surroundings {
    /// The dossier of a country, by its name.
    fn country(&self, country: Iso2) -> Option<Link>;
    /// The dossier of a pair, by its names.
    fn pair(&self, pair: Pair) -> Option<Link>;
    /// Another note, by its title, or the one in its place.
    fn note(&self, slug: &Slug) -> Option<Named>;
    /// Where a source stands in the list of sources, from 1.
    fn source(&self, key: &str) -> Option<usize>;
    /// A tie in words, with its dossier.
    fn tie(&self, pair: Pair, layer: Layer) -> Option<Link>;
    /// The chart of a tie, named `id` on the page.
    fn chart(&self, pair: Pair, layer: Layer, id: &str) -> Option<Markup>;
}

/// The text in markup; of any text, without fail.
pub fn render(body: &str, language: Language, around: &dyn Surroundings) -> Rendered {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    Painter::new(language, around).paint(root)
}

/// What the parser knows beyond `CommonMark`.
pub(in crate::notes) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.footnotes = true;
    options.extension.table = true;
    options
}

#[cfg(test)]
mod tests;
