//! What the address of the list of notes says.

mod filter;

pub use filter::{NoteChoice, NoteFilter, concerns_country, concerns_pair, countries_of, pairs_of};

use super::{Notice, plain, reading::read_each};
use crate::{
    atlas::Countries,
    domain::{Iso2, Pair},
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
    /// `country`
    Country,
    /// `pair`
    Pair,
    /// `theme`
    Theme,
    /// `taxonomy-2010`
    Taxonomy2010,
    /// `taxonomy-2017`
    Taxonomy2017,
    /// `taxonomy-2025`
    Taxonomy2025,
    /// `valence`
    Valence,
    /// `year`
    Year,
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
            let filter = &mut view.filter;
            // Forms send what was left empty.
            if value.is_empty() && !matches!(parameter, NotesParameter::Unknown(_)) {
                return Some(());
            }
            match parameter {
                NotesParameter::Words => {}
                NotesParameter::Country => filter.country = Some(known(value, countries)?),
                NotesParameter::Pair => {
                    let pair: Pair = value.to_ascii_uppercase().parse().ok()?;
                    countries.index(pair.a()).zip(countries.index(pair.b()))?;
                    filter.pair = Some(pair);
                }
                NotesParameter::Theme => filter.theme = Some(value.parse().ok()?),
                NotesParameter::Taxonomy2010 => filter.taxonomy_2010 = Some(value.parse().ok()?),
                NotesParameter::Taxonomy2017 => filter.taxonomy_2017 = Some(value.parse().ok()?),
                NotesParameter::Taxonomy2025 => filter.taxonomy_2025 = Some(value.parse().ok()?),
                NotesParameter::Valence => filter.valence = Some(value.parse().ok()?),
                NotesParameter::Year => filter.year = Some(value.parse().ok()?),
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
        let filter = &self.filter;
        let mut parameters = Vec::new();
        if !self.words.is_empty() {
            parameters.push(("q", self.words.clone()));
        }
        parameters.extend(filter.country.map(|country| ("country", country.to_string())));
        parameters.extend(filter.pair.map(|pair| ("pair", pair.to_string())));
        parameters.extend(filter.theme.map(|theme| ("theme", theme.to_string())));
        parameters.extend(filter.taxonomy_2010.map(|kind| ("taxonomy-2010", kind.to_string())));
        parameters.extend(filter.taxonomy_2017.map(|kind| ("taxonomy-2017", kind.to_string())));
        parameters.extend(filter.taxonomy_2025.map(|kind| ("taxonomy-2025", kind.to_string())));
        parameters.extend(filter.valence.map(|valence| ("valence", valence.to_string())));
        parameters.extend(filter.year.map(|year| ("year", year.to_string())));
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

fn parameter(name: &str) -> NotesParameter {
    match name {
        "q" => NotesParameter::Words,
        "country" => NotesParameter::Country,
        "pair" => NotesParameter::Pair,
        "theme" => NotesParameter::Theme,
        "taxonomy-2010" => NotesParameter::Taxonomy2010,
        "taxonomy-2017" => NotesParameter::Taxonomy2017,
        "taxonomy-2025" => NotesParameter::Taxonomy2025,
        "valence" => NotesParameter::Valence,
        "year" => NotesParameter::Year,
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
        let (view, notices) =
            parse("q=a+b&country=ir&pair=US-IR&theme=mobility&valence=risk&year=۲۰۲۴&page=2");
        assert!(notices.is_empty(), "{notices:?}");
        assert_eq!((view.words.as_str(), view.page), ("a b", 2));
        assert_eq!(view.filter.theme, Some(Theme::Mobility));
        assert_eq!(view.filter.valence, Some(Valence::Risk));
        assert_eq!(view.filter.pair.map(|pair| pair.to_string()).as_deref(), Some("IR-US"));
        let canonical = "q=a+b&country=IR&pair=IR-US&theme=mobility&valence=risk&year=2024&page=2";
        assert_eq!(view.query(), canonical);
    }

    #[test]
    fn what_is_not_understood_falls_back_and_is_told() {
        let (view, notices) = parse("country=QQ&theme=love&page=0&color=red&year=&utm_x=1");
        assert_eq!(view, NotesView::opening(Language::English));
        let told: Vec<_> = notices.iter().map(|one| one.given.as_str()).collect();
        assert_eq!(told, ["QQ", "love", "0", "red"]);
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
