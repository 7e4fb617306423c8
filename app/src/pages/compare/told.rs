//! What all parts of a comparison ask for.

use super::content::CompareContent;
use crate::{
    atlas::Contender,
    domain::{Iso2, Layer, Pair},
    i18n::{CompareMessages, CountryMessages, Language, in_text},
    pages::{
        dossier::Reader,
        frame::{Place, TextPage},
    },
    view::{Chosen, CompareView, Ranked, Subject},
};

/// A comparison in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a CompareContent<'a>,
    pub(super) words: &'static CompareMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(content: &'a CompareContent<'a>) -> Self {
        Self::in_language(content.view.language, content)
    }

    /// The same in another language than that of the address.
    pub(super) fn in_language(language: Language, content: &'a CompareContent<'a>) -> Self {
        Self { language, content, words: CompareMessages::of(language) }
    }

    /// What reads figures off the atlas.
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader { language: self.language, atlas: self.content.atlas }
    }

    /// A country by its name, a pair by both.
    pub(super) fn name(&self, contender: Contender) -> String {
        match contender {
            Contender::Country(country) => self.reader().name(country).to_owned(),
            Contender::Tie(a, b) => {
                (self.language.messages().pair)(self.reader().name(a), self.reader().name(b))
            }
        }
    }

    /// The name of the country of a code.
    pub(super) fn name_of(&self, code: Iso2) -> String {
        let country = self.content.atlas.countries().index(code);
        country.map_or(code.to_string(), |country| self.reader().name(country).to_owned())
    }

    /// A country or a pair as running text has it.
    pub(super) fn name_in_text(&self, contender: Contender) -> String {
        match contender {
            Contender::Country(_) => in_text(self.language, &self.name(contender)),
            Contender::Tie(..) => self.name(contender),
        }
    }

    /// Everything that is compared, as running text has it.
    pub(super) fn names(&self) -> String {
        let contenders = self.content.contenders.iter();
        let names: Vec<String> = contenders.map(|&one| self.name_in_text(one)).collect();
        (CountryMessages::of(self.language).list)(&names)
    }

    /// What an address calls a country or a pair.
    pub(super) fn subject(&self, contender: Contender) -> Option<Subject> {
        let countries = self.content.atlas.countries();
        Some(match contender {
            Contender::Country(country) => Subject::Country(countries.code(country)),
            Contender::Tie(a, b) => Subject::Pair(Pair::new(countries.code(a), countries.code(b))?),
        })
    }

    /// The layers that are compared, and by what.
    pub(super) fn layers(&self) -> Vec<Chosen> {
        if let Some(chosen) = self.content.view.chosen {
            return vec![chosen];
        }
        let there = |layer: &Layer| self.reader().figures(*layer).is_some();
        let usual = |layer| Chosen { layer, by: self.content.view.compared.usual(layer) };
        Layer::ALL.into_iter().filter(there).map(usual).collect()
    }

    /// A direction by the names of its ends.
    pub(super) fn direction(&self, way: Contender) -> String {
        match way {
            Contender::Country(_) => self.name(way),
            Contender::Tie(from, to) => {
                let reader = self.reader();
                (self.language.messages().direction)(reader.name(from), reader.name(to))
            }
        }
    }

    /// Where a comparison is.
    pub(super) fn href(&self, view: &CompareView) -> String {
        Place::of(TextPage::Compare).with_query(&view.query()).href(self.language)
    }
}

/// A contender seen from either side, where that makes a difference.
pub(super) fn ways(by: Ranked, contender: Contender) -> Vec<Contender> {
    match (by, contender) {
        (Ranked::Pairs(indicator), Contender::Tie(a, b)) if indicator.directed() => {
            vec![contender, Contender::Tie(b, a)]
        }
        _ => vec![contender],
    }
}

/// Where all of a country or a pair is.
pub(super) fn dossier(subject: Subject) -> Place {
    match subject {
        Subject::Country(code) => Place::country(code),
        Subject::Pair(pair) => Place::pair(pair),
    }
}
