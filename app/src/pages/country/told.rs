//! What all parts of the dossier ask for.

use super::content::CountryContent;
use crate::{
    atlas::{CountryIndex, History},
    domain::{Iso2, Layer, Pair, WorldArea},
    i18n::{Amount, CountryMessages, Language, TieMessages, in_text, numbers},
    pages::{dossier::Reader, frame::Place},
};

/// A dossier in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a CountryContent<'a>,
    pub(super) words: &'static CountryMessages,
    /// The words that it shares with the dossier of a pair.
    pub(super) pair_words: &'static TieMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(language: Language, content: &'a CountryContent<'a>) -> Self {
        let words = CountryMessages::of(language);
        Self { language, content, words, pair_words: TieMessages::of(language) }
    }

    /// What reads figures off the atlas.
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader { language: self.language, atlas: self.content.atlas }
    }

    /// The name of the country, as headings have it.
    pub(super) fn name(&self) -> &'a str {
        self.reader().name(self.content.country)
    }

    /// The name of the country, as sentences have it.
    pub(super) fn name_in_text(&self) -> String {
        in_text(self.language, self.name())
    }

    /// The code of the country.
    pub(super) fn code(&self) -> Iso2 {
        self.content.atlas.countries().code(self.content.country)
    }

    /// All years of the country in a layer.
    pub(super) fn history(&self, layer: Layer) -> Option<History> {
        let figures = self.reader().figures(layer)?;
        Some(figures.history(self.content.country).ok()?.into_owned())
    }

    /// Where the dossier of the country and a partner is.
    pub(super) fn pair_with(&self, partner: CountryIndex) -> Option<String> {
        self.pair_with_code(self.content.atlas.countries().code(partner))
    }

    /// Where the dossier of the country and the one of a code is.
    pub(super) fn pair_with_code(&self, partner: Iso2) -> Option<String> {
        Some(Place::pair(Pair::new(self.code(), partner)?).href(self.language))
    }

    /// The name of the country of a code.
    pub(super) fn name_of(&self, code: Iso2) -> &'a str {
        let index = self.content.atlas.countries().index(code);
        index.map_or("", |index| self.reader().name(index))
    }

    /// The area of a country.
    pub(super) fn area(&self, country: CountryIndex) -> Option<WorldArea> {
        self.content.areas.get(country.place()).copied().flatten()
    }

    /// A number of things.
    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: numbers::integer(self.language, count as u64), one: count == 1 }
    }
}
