//! What all parts of the list ask for.

use crate::{
    atlas::Countries,
    domain::{
        Iso2, Pair, SnapshotId, Year,
        note::{AgreementReference, Heading},
    },
    i18n::{Amount, Language, NotesMessages, date, figures, numbers},
    pages::frame::{Place, TextPage},
    view::{NoteChoice, NotesParameter, NotesView, Notice},
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

    pub(super) fn agreement(&self, agreement: AgreementReference) -> String {
        let signed = date(self.language, agreement.signed);
        (self.words.signed)(&self.pair(agreement.pair), &signed)
    }

    pub(super) fn year(&self, year: Year) -> String {
        figures::year(self.language, year)
    }

    /// What a choice is called.
    pub(super) fn label(&self, choice: NoteChoice) -> &'static str {
        let words = self.words;
        match choice {
            NoteChoice::Country => words.country_label,
            NoteChoice::Pair => words.pair_label,
            NoteChoice::Theme => words.theme_label,
            NoteChoice::Agreement => words.agreement_label,
            NoteChoice::Taxonomy2010 => words.taxonomy_2010_label,
            NoteChoice::Taxonomy2017 => words.taxonomy_2017_label,
            NoteChoice::Taxonomy2025 => words.taxonomy_2025_label,
            NoteChoice::Valence => words.valence_label,
            NoteChoice::Year => words.year_label,
        }
    }

    /// What is chosen, in words; `None` for any.
    pub(super) fn chosen(&self, choice: NoteChoice) -> Option<String> {
        let (filter, words) = (&self.content.view.filter, self.words);
        match choice {
            NoteChoice::Country => filter.country.map(|one| self.country(one)),
            NoteChoice::Pair => filter.pair.map(|one| self.pair(one)),
            NoteChoice::Theme => filter.theme.map(|one| (words.theme)(one).to_owned()),
            NoteChoice::Agreement => filter.agreement.map(|one| self.agreement(one)),
            NoteChoice::Taxonomy2010 => {
                filter.taxonomy_2010.map(|one| (words.taxonomy_2010)(one).to_owned())
            }
            NoteChoice::Taxonomy2017 => {
                filter.taxonomy_2017.map(|one| (words.taxonomy_2017)(one).to_owned())
            }
            NoteChoice::Taxonomy2025 => {
                filter.taxonomy_2025.map(|one| (words.taxonomy_2025)(one).to_owned())
            }
            NoteChoice::Valence => filter.valence.map(|one| (words.valence)(one).to_owned()),
            NoteChoice::Year => filter.year.map(|one| self.year(one)),
        }
    }

    pub(super) fn amount(&self, count: usize) -> Amount {
        Amount { text: numbers::integer(self.language, count as u64), one: count == 1 }
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
