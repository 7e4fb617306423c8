//! Where pages are.

use crate::{
    domain::{
        Iso2, Pair,
        note::{Slug, VersionNumber},
    },
    i18n::{CompareMessages, DiplomacyMessages, Language, NotesMessages, RankingsMessages},
};

/// A page of text that every page links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    /// Countries and pairs in the order of a figure.
    Rankings,
    /// Countries or pairs side by side.
    Compare,
    /// Science beside diplomacy.
    Diplomacy,
    /// The policy notes.
    Notes,
    /// How every figure is made.
    Methods,
    /// What can be taken away.
    Data,
}

impl TextPage {
    /// Every page of text, in the order of the links to them.
    pub const ALL: [Self; 6] =
        [Self::Rankings, Self::Compare, Self::Diplomacy, Self::Notes, Self::Methods, Self::Data];

    /// The last part of its address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Rankings => "rankings",
            Self::Compare => "compare",
            Self::Diplomacy => "science-and-diplomacy",
            Self::Notes => "notes",
            Self::Methods => "methods",
            Self::Data => "data",
        }
    }

    /// Its address in a language.
    pub fn href(self, language: Language) -> String {
        format!("/{language}/{}", self.slug())
    }

    /// What links to it say.
    pub fn link(self, language: Language) -> &'static str {
        match self {
            Self::Rankings => RankingsMessages::of(language).title,
            Self::Compare => CompareMessages::of(language).title,
            Self::Diplomacy => DiplomacyMessages::of(language).title,
            Self::Notes => NotesMessages::of(language).link,
            Self::Methods => language.messages().methods_link,
            Self::Data => language.messages().data_link,
        }
    }
}

/// Where a page is, in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    path: String,
    listed: Option<TextPage>,
}

impl Place {
    /// The place of a page that every page links.
    pub fn of(page: TextPage) -> Self {
        Self { path: page.slug().to_owned(), listed: Some(page) }
    }

    /// The place of the map, which a page leads to that has no place of its
    /// own, such as one that says that there is no such page.
    pub fn home() -> Self {
        Self { path: String::new(), listed: None }
    }

    /// The place of the dossier of a pair.
    pub fn pair(pair: Pair) -> Self {
        Self { path: format!("tie/{pair}"), listed: None }
    }

    /// The place of the dossier of a country.
    pub fn country(country: Iso2) -> Self {
        Self { path: format!("country/{country}"), listed: None }
    }

    /// The place of an organisation of science.
    pub fn organisation(name: &str) -> Self {
        Self { path: format!("organisation/{}", escaped(name)), listed: None }
    }

    /// The place of the search for words.
    pub fn find(words: &str) -> Self {
        let query =
            form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
        let place = Self { path: "find".to_owned(), listed: None };
        if words.is_empty() { place } else { place.with_query(&query) }
    }

    /// The place where the map is taken away.
    pub fn export() -> Self {
        Self { path: "export".to_owned(), listed: None }
    }

    /// The place where another view is taken away, by the name of its files.
    pub fn export_of(name: &str) -> Self {
        Self { path: format!("export/{name}"), listed: None }
    }

    /// The place of a policy note: that of its current version.
    pub fn note(slug: &Slug) -> Self {
        Self { path: format!("notes/{slug}"), listed: None }
    }

    /// The place of a version of a note, which never leads to another text.
    pub fn note_version(slug: &Slug, version: VersionNumber) -> Self {
        Self { path: format!("notes/{slug}/v/{version}"), listed: None }
    }

    /// The place of what changed between two versions of a note.
    pub fn note_changes(slug: &Slug, [one, other]: [VersionNumber; 2]) -> Self {
        Self { path: format!("notes/{slug}/changes/{one}..{other}"), listed: None }
    }

    /// The place of the timeline.
    pub fn timeline() -> Self {
        Self { path: "timeline".to_owned(), listed: None }
    }

    /// The same page in one of its states: a query such as
    /// `countries=IR,TR`, escaped as addresses need it; empty for none.
    #[must_use]
    pub fn with_query(mut self, query: &str) -> Self {
        if !query.is_empty() {
            self.path.push('?');
            self.path.push_str(query);
        }
        self
    }

    /// Its address in a language.
    pub fn href(&self, language: Language) -> String {
        format!("/{language}/{}", self.path)
    }

    /// Which of the pages that every page links it is, if one.
    pub(super) fn listed(&self) -> Option<TextPage> {
        self.listed
    }
}

/// A name as a part of a path: a form's escapes, but for the space.
fn escaped(name: &str) -> String {
    let escaped: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    escaped.replace('+', "%20")
}
