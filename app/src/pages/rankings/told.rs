//! What all parts of the rankings ask for.

use super::content::RankingsContent;
use crate::{
    i18n::{Amount, Language, RankingsMessages, figures, numbers},
    indicators::Indicator,
    pages::{
        dossier::Reader,
        frame::{Place, TextPage},
    },
    view::{Ranked, RankingsView},
};

/// A ranking in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a RankingsContent<'a>,
    pub(super) words: &'static RankingsMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(content: &'a RankingsContent<'a>) -> Self {
        Self::in_language(content.view.language, content)
    }

    /// The same in another language than that of the address.
    pub(super) fn in_language(language: Language, content: &'a RankingsContent<'a>) -> Self {
        Self { language, content, words: RankingsMessages::of(language) }
    }

    /// What reads figures off the atlas.
    pub(super) fn reader(&self) -> Reader<'a> {
        Reader { language: self.language, atlas: self.content.atlas }
    }

    /// What something is ranked by, as a choice says it.
    pub(super) fn measure(&self, ranked: Ranked) -> &'static str {
        self.reader().measure(self.content.view.layer, ranked)
    }

    /// The indicator in whose unit figures are written.
    pub(super) fn unit(&self) -> Indicator {
        let view = self.content.view;
        view.ranked.written_as(view.layer)
    }

    /// The least count in words: "10 works".
    pub(super) fn least(&self) -> String {
        let view = self.content.view;
        let least = figures::amount(self.language, view.least.count().into());
        ((self.language.messages().layer)(view.layer).counted)(&least)
    }

    /// A number of things.
    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: numbers::integer(self.language, count as u64), one: count == 1 }
    }
}

/// Where a ranking is.
pub(super) fn href(view: RankingsView) -> String {
    Place::of(TextPage::Rankings).with_query(&view.query()).href(view.language)
}
