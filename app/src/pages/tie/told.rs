//! What all parts of the dossier ask for: names, figures of the last year, and
//! their words.

pub(super) use crate::pages::dossier::{is_something, percentile};

use super::content::TieContent;
use crate::{
    atlas::{CountryIndex, Figure, LayerFigures, Lens},
    domain::{Layer, Year},
    i18n::{Language, TieMessages, in_text},
    indicators::Indicator,
    pages::dossier::Reader,
};

/// A dossier in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a TieContent<'a>,
    pub(super) words: &'static TieMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(language: Language, content: &'a TieContent<'a>) -> Self {
        Self { language, content, words: TieMessages::of(language) }
    }

    /// What reads figures off the atlas.
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader { language: self.language, atlas: self.content.atlas }
    }

    /// The name of a country, as headings have it.
    pub(super) fn name(&self, country: CountryIndex) -> &'a str {
        self.reader().name(country)
    }

    /// The names of both, as sentences have them.
    pub(super) fn names_in_text(&self) -> [String; 2] {
        self.content.sides.map(|side| in_text(self.language, self.name(side)))
    }

    /// The pair by its names.
    pub(super) fn pair(&self) -> String {
        let [a, b] = self.content.sides.map(|side| self.name(side));
        (self.language.messages().pair)(a, b)
    }

    /// A direction by the names of its ends.
    pub(super) fn direction(&self, [from, to]: [CountryIndex; 2]) -> String {
        (self.language.messages().direction)(self.name(from), self.name(to))
    }

    /// The two directions.
    pub(super) fn ways(&self) -> [[CountryIndex; 2]; 2] {
        let [a, b] = self.content.sides;
        [[a, b], [b, a]]
    }

    /// The figures of a layer, when the snapshot has it.
    pub(super) fn figures(&self, layer: Layer) -> Option<&'a LayerFigures> {
        self.reader().figures(layer)
    }

    /// An indicator in the last year of a layer, with that year.
    pub(super) fn last(&self, layer: Layer, indicator: Indicator) -> Option<(Year, Lens<'a>)> {
        self.reader().last(layer, indicator)
    }

    /// A figure in words: its value in the unit of the layer, or its state.
    pub(super) fn figure(&self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        self.reader().figure(layer, lens, figure)
    }

    /// A figure in a column whose heading says what is counted: the bare
    /// number, or its state.
    pub(super) fn number(&self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        self.reader().number(layer, lens, figure)
    }

    /// A year in the digits of the language.
    pub(super) fn year(&self, year: Year) -> String {
        self.reader().year(year)
    }
}
