//! What the address of the list of notes says.

mod choice;
mod filter;

pub use choice::NoteChoice;
pub use filter::{
    NoteFilter, concerns_country, concerns_pair, countries_named, countries_of, pairs_of,
};

use super::{Notice, plain, reading::read_each};
use crate::{
    atlas::Countries,
    domain::{Iso2, Pair, note::AgreementReference},
    i18n::Language,
};

/// The state of the list of notes, as one address holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesView {
    /// The language of the page.
    pub language: Language,
    /// What is searched for; empty for nothing.
    pub words: String,
    /// Which notes are asked for.
    pub filter: NoteFilter,
    /// Which page, from 1.
    pub page: u16,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotesParameter {
    /// `q`
    Words,
    /// What a choice of the filter is called.
    Choice(NoteChoice),
    /// `page`
    Page,
    /// One that the page does not have.
    Unknown(String),
}

impl NotesView {
    /// How many notes a page has.
    pub const ROWS: usize = 20;
    /// How much of the words is read.
    pub const LONGEST: usize = 120;
    /// The last page that an address can name.
    const LAST_PAGE: u16 = 999;

    /// The list of all notes.
    pub fn opening(language: Language) -> Self {
        Self { language, words: String::new(), filter: NoteFilter::default(), page: 1 }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view.
    pub fn parse(
        language: Language,
        query: &str,
        countries: &Countries,
    ) -> (Self, Vec<Notice<NotesParameter>>) {
        let mut view = Self::opening(language);
        // Words are searched as they were typed, with their own digits.
        let mut fields = form_urlencoded::parse(query.as_bytes());
        if let Some((_, words)) = fields.find(|(name, _)| name == "q") {
            plain(&words, Self::LONGEST).trim().clone_into(&mut view.words);
        }
        let notices = read_each(query, parameter, |parameter, value| {
            // Forms send what was left empty.
            if value.is_empty() && !matches!(parameter, NotesParameter::Unknown(_)) {
                return Some(());
            }
            match parameter {
                NotesParameter::Words => {}
                NotesParameter::Choice(choice) => {
                    view.filter = chosen(view.filter, *choice, value, countries)?;
                }
                NotesParameter::Page => {
                    let page: u16 = value.parse().ok()?;
                    view.page = page.clamp(1, Self::LAST_PAGE);
                    return (view.page == page).then_some(());
                }
                NotesParameter::Unknown(_) => return None,
            }
            Some(())
        });
        (view, notices)
    }

    /// The same list on another page.
    #[must_use]
    pub fn with_page(&self, page: u16) -> Self {
        Self { page, ..self.clone() }
    }

    /// Other notes, from the first page.
    #[must_use]
    pub fn with_filter(&self, filter: NoteFilter) -> Self {
        Self { filter, page: 1, ..self.clone() }
    }

    /// The same list without words, from the first page.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self { words: String::new(), page: 1, ..self.clone() }
    }

    /// The query of the address, canonical, without what is usual; empty for
    /// none.
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.parameters());
        query.finish()
    }

    /// The parameters of the address, in order.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut parameters = Vec::new();
        if !self.words.is_empty() {
            parameters.push(("q", self.words.clone()));
        }
        for choice in NoteChoice::ALL {
            parameters.extend(self.filter.chosen(choice).map(|chosen| (choice.id(), chosen)));
        }
        if self.page > 1 {
            parameters.push(("page", self.page.to_string()));
        }
        parameters
    }
}

/// A country of the atlas by its code.
pub(super) fn known(code: &str, countries: &Countries) -> Option<Iso2> {
    let code = code.to_ascii_uppercase().parse().ok()?;
    countries.index(code).map(|_| code)
}

/// A pair, where both are countries of the atlas.
fn known_pair(pair: Pair, countries: &Countries) -> Option<Pair> {
    countries.index(pair.a()).zip(countries.index(pair.b())).map(|_| pair)
}

/// A filter with one more choice; `None` for what is none.
fn chosen(
    filter: NoteFilter,
    choice: NoteChoice,
    value: &str,
    countries: &Countries,
) -> Option<NoteFilter> {
    let mut filter = filter;
    match choice {
        NoteChoice::Country => filter.country = Some(known(value, countries)?),
        NoteChoice::Pair => {
            let pair = value.to_ascii_uppercase().parse().ok()?;
            filter.pair = Some(known_pair(pair, countries)?);
        }
        NoteChoice::Theme => filter.theme = Some(value.parse().ok()?),
        NoteChoice::Agreement => {
            let agreement: AgreementReference = value.to_ascii_uppercase().parse().ok()?;
            known_pair(agreement.pair, countries)?;
            filter.agreement = Some(agreement);
        }
        NoteChoice::Taxonomy2010 => filter.taxonomy_2010 = Some(value.parse().ok()?),
        NoteChoice::Taxonomy2017 => filter.taxonomy_2017 = Some(value.parse().ok()?),
        NoteChoice::Taxonomy2025 => filter.taxonomy_2025 = Some(value.parse().ok()?),
        NoteChoice::Valence => filter.valence = Some(value.parse().ok()?),
        NoteChoice::Year => filter.year = Some(value.parse().ok()?),
    }
    Some(filter)
}

fn parameter(name: &str) -> NotesParameter {
    if let Some(choice) = NoteChoice::ALL.into_iter().find(|choice| choice.id() == name) {
        return NotesParameter::Choice(choice);
    }
    match name {
        "q" => NotesParameter::Words,
        "page" => NotesParameter::Page,
        _ => NotesParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        atlas::sample,
        domain::note::{Theme, Valence},
    };
    use proptest::prelude::*;

    fn parse(query: &str) -> (NotesView, Vec<Notice<NotesParameter>>) {
        NotesView::parse(Language::English, query, sample::atlas().countries())
    }

    #[test]
    fn an_address_says_which_notes() {
        let (view, notices) = parse(
            "q=a+b&country=ir&pair=US-IR&theme=mobility&agreement=us-ir+1957-03-05&valence=risk&year=۲۰۲۴&page=2",
        );
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!((view.words.as_str(), view.page), ("a b", 2));
        assert_eq!(view.filter.theme, Some(Theme::Mobility));
        assert_eq!(view.filter.valence, Some(Valence::Risk));
        assert_eq!(view.filter.pair.map(|pair| pair.to_string()).as_deref(), Some("IR-US"));
        let canonical = "q=a+b&country=IR&pair=IR-US&theme=mobility&agreement=IR-US+1957-03-05\
                         &valence=risk&year=2024&page=2";
        assert_eq!(view.query(), canonical);
    }

    #[test]
    fn what_is_not_understood_falls_back_and_is_told() {
        let (view, notices) =
            parse("country=QQ&theme=love&agreement=QQ-US+1957&page=0&color=red&year=&utm_x=1");
        assert_eq!(view, NotesView::opening(Language::English));
        let told: Vec<_> = notices.iter().map(|one| one.given.as_str()).collect();
        assert_eq!(told, ["QQ", "love", "QQ-US 1957", "0", "red"]);
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(words in ".{0,60}", page in 1_u16..999) {
            let typed: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
            let (view, _) = parse(&format!("q={typed}&page={page}&valence=mixed"));
            prop_assert_eq!(parse(&view.query()), (view, vec![]));
        }
    }
}
