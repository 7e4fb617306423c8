//! What all parts of the list ask for.

use crate::{
    atlas::Countries,
    domain::{Iso2, Pair, SnapshotId, Year, note::Heading},
    i18n::{Amount, Language, NotesMessages, alphabetical, figures, numbers},
    pages::frame::{Place, TextPage},
    view::{NotesParameter, NotesView, Notice},
};

/// What the list of notes is told.
#[derive(Debug)]
pub struct NotesContent<'a> {
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Every country.
    pub countries: &'a Countries,
    /// Which notes are asked for.
    pub view: NotesView,
    /// What the address asked for and this page does not have.
    pub notices: Vec<Notice<NotesParameter>>,
    /// Every published note, the newest first.
    pub all: &'a [Heading],
    /// Those in which the words were found, the best first; all without words.
    pub with_words: Vec<&'a Heading>,
}

impl<'a> NotesContent<'a> {
    /// The notes that are asked for, in the order of the list.
    pub fn found(&self) -> Vec<&'a Heading> {
        let admitted = self.with_words.iter().filter(|note| self.view.filter.admits(note));
        admitted.copied().collect()
    }
}

/// The list in a language.
#[derive(Debug)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) words: &'static NotesMessages,
    pub(super) content: &'a NotesContent<'a>,
    pub(super) found: Vec<&'a Heading>,
}

impl<'a> Told<'a> {
    pub(super) fn new(content: &'a NotesContent<'a>) -> Self {
        let language = content.view.language;
        let words = NotesMessages::of(language);
        Self { language, words, content, found: content.found() }
    }

    /// How many pages there are, at least one.
    pub(super) fn pages(&self) -> u16 {
        u16::try_from(self.found.len().div_ceil(NotesView::ROWS)).unwrap_or(u16::MAX).max(1)
    }

    /// The page that is shown.
    pub(super) fn page(&self) -> u16 {
        self.content.view.page.min(self.pages())
    }

    pub(super) fn country(&self, country: Iso2) -> String {
        name(self.language, self.content.countries, country)
    }

    pub(super) fn pair(&self, pair: Pair) -> String {
        pair_name(self.language, self.content.countries, pair)
    }

    pub(super) fn year(&self, year: Year) -> String {
        figures::year(self.language, year)
    }

    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: numbers::integer(self.language, count as u64), one: count == 1 }
    }
}

/// Puts notes that were published at one time, among notes that are in the
/// order of time, in the order of their titles in a language.
pub fn titles_in_order(language: Language, notes: &mut [&Heading]) {
    for together in notes.chunk_by_mut(|one, next| one.published == next.published) {
        if together.len() > 1 {
            together.sort_by_cached_key(|note| alphabetical(&note.words.best(language).1.title));
        }
    }
}

/// The name of a country; its code when the atlas does not know it.
pub(in crate::pages) fn name(language: Language, countries: &Countries, code: Iso2) -> String {
    let index = countries.index(code);
    index.map_or_else(|| code.to_string(), |at| countries.get(at).name(language).to_owned())
}

/// A pair by the names of its countries.
pub(in crate::pages) fn pair_name(language: Language, countries: &Countries, pair: Pair) -> String {
    let [a, b] = [pair.a(), pair.b()].map(|code| name(language, countries, code));
    (language.messages().pair)(&a, &b)
}

/// Where a list is.
pub(in crate::pages) fn href(view: &NotesView) -> String {
    Place::of(TextPage::Notes).with_query(&view.query()).href(view.language)
}
