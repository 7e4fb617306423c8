//! What all parts of the page ask for.

use super::content::DiplomacyContent;
use crate::{
    atlas::{Closeness, Standing},
    domain::Pair,
    i18n::{Amount, DiplomacyMessages, Language, figures, numbers},
    indicators::Indicator,
    pages::{
        dossier::Reader,
        frame::{Place, TextPage},
    },
    view::DiplomacyView,
};

/// The page in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a DiplomacyContent<'a>,
    pub(super) words: &'static DiplomacyMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(content: &'a DiplomacyContent<'a>) -> Self {
        Self::in_language(content.view.language, content)
    }

    /// The same in another language than that of the address.
    pub(super) fn in_language(language: Language, content: &'a DiplomacyContent<'a>) -> Self {
        Self { language, content, words: DiplomacyMessages::of(language) }
    }

    pub(super) fn reader(&self) -> Reader<'a> {
        Reader { language: self.language, atlas: self.content.atlas }
    }

    /// The layer of science by its name.
    pub(super) fn science(&self) -> &'static str {
        (self.language.messages().layer)(self.content.view.question.layer).name
    }

    /// The measure of closeness by its name.
    pub(super) fn measure(&self) -> &'static str {
        (self.words.closeness)(self.content.view.question.closeness)
    }

    /// A pair by the names of its countries.
    pub(super) fn pair(&self, pair: &Standing) -> String {
        let reader = self.reader();
        (self.language.messages().pair)(reader.name(pair.a), reader.name(pair.b))
    }

    /// Where all of a pair is.
    pub(super) fn dossier(&self, pair: &Standing) -> Option<String> {
        let countries = self.content.atlas.countries();
        let pair = Pair::new(countries.code(pair.a), countries.code(pair.b))?;
        Some(Place::pair(pair).href(self.language))
    }

    /// A closeness in words: `74.4 %`, `one way`, `3 shared organisations`.
    pub(super) fn closeness(&self, value: f64) -> String {
        let closeness = self.content.view.question.closeness;
        match closeness {
            Closeness::Voting => figures::value(self.language, closeness.indicator(), value),
            Closeness::Missions => (self.words.embassies)(ways(value)).to_owned(),
            Closeness::Organisations => {
                let counted = (self.language.messages().layer)(closeness.layer()).counted;
                counted(&figures::amount(self.language, value))
            }
        }
    }

    /// An odds ratio.
    pub(super) fn intensity(&self, value: f64) -> String {
        figures::value(self.language, Indicator::Orc, value)
    }

    /// A share of pairs in whole percents, as the dossiers say it.
    pub(super) fn percent(&self, share: f64) -> String {
        numbers::whole_percent(self.language, (share * 100.0).floor())
    }

    /// A number of things.
    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: numbers::integer(self.language, count as u64), one: count == 1 }
    }

    /// Both years, written out: of science and of diplomacy.
    pub(super) fn years(&self) -> [String; 2] {
        let question = self.content.view.question;
        [question.year, question.closeness_year].map(|year| self.reader().year(year))
    }
}

/// In how many directions there is an embassy.
fn ways(value: f64) -> u8 {
    match value {
        value if value < 0.5 => 0,
        value if value < 1.5 => 1,
        _ => 2,
    }
}

/// Where a comparison is.
pub(super) fn href(view: DiplomacyView) -> String {
    Place::of(TextPage::Diplomacy).with_query(&view.query()).href(view.language)
}
