//! The frame of a page of text: head, contents, sections and foot, without
//! scripts. Methods, data and the dossiers stand in it.

use maud::{Markup, html};

use crate::{
    domain::{Iso2, Pair, SnapshotId},
    i18n::{DiplomacyMessages, FindMessages, FrameMessages, Language, RankingsMessages},
};

/// A page of text that every page links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    /// Countries and pairs in the order of a figure.
    Rankings,
    /// Science beside diplomacy.
    Diplomacy,
    /// How every figure is made.
    Methods,
    /// What can be taken away.
    Data,
}

impl TextPage {
    /// Every page of text, in the order of the links to them.
    pub const ALL: [Self; 4] = [Self::Rankings, Self::Diplomacy, Self::Methods, Self::Data];

    /// The last part of its address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Rankings => "rankings",
            Self::Diplomacy => "science-and-diplomacy",
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
            Self::Diplomacy => DiplomacyMessages::of(language).title,
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

    /// The place where a view is taken away.
    pub fn export() -> Self {
        Self { path: "export".to_owned(), listed: None }
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
}

/// A name as a part of a path: a form's escapes, but for the space.
fn escaped(name: &str) -> String {
    let escaped: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    escaped.replace('+', "%20")
}

/// A link with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub text: String,
}

/// A part of a page with a place in its contents.
#[derive(Debug)]
pub struct Section {
    /// What an address names it by, after `#`.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub body: Markup,
}

/// How wide a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// As wide as text is easily read.
    Text,
    /// As wide as tables and charts need: a dossier.
    Dossier,
}

/// What a page of text consists of.
#[derive(Debug)]
pub struct Text {
    /// Where it is.
    pub place: Place,
    /// Its language.
    pub language: Language,
    /// The snapshot that it tells of.
    pub snapshot: SnapshotId,
    /// How wide it is.
    pub width: Width,
    /// The pages above it, outermost first; none for a page that every page
    /// links.
    pub trail: Vec<Link>,
    /// Its heading.
    pub title: String,
    /// What it is about, in a few sentences.
    pub lede: Markup,
    /// What can be done with it: the same as data, on the map.
    pub links: Vec<Link>,
    /// Its parts; without any there are no contents.
    pub sections: Vec<Section>,
}

/// The page within its frame.
pub fn frame(text: &Text) -> Markup {
    let words = FrameMessages::of(text.language);
    html! {
        a class="skip" href="#main" { (words.skip) }
        (head(text))
        div class={ "document" @if text.width == Width::Dossier { " dossier" } } {
            @if !text.sections.is_empty() { (contents(text, words)) }
            main id="main" {
                @if !text.trail.is_empty() { (trail(text, words)) }
                h1 { (text.title) }
                p class="lede" { (text.lede) }
                @if !text.links.is_empty() {
                    ul class="links" {
                        @for link in &text.links { li { a href=(link.href) { (link.text) } } }
                    }
                }
                @for section in &text.sections {
                    section id=(section.id) aria-labelledby={ (section.id) "-title" } {
                        h2 id={ (section.id) "-title" } { (section.title) }
                        (section.body)
                    }
                }
            }
        }
        (foot(text, words))
    }
}

fn contents(text: &Text, words: &FrameMessages) -> Markup {
    html! {
        nav class="contents" aria-labelledby="contents" {
            h2 id="contents" { (words.contents) }
            ol {
                @for section in &text.sections {
                    li { a href={ "#" (section.id) } { (section.title) } }
                }
            }
        }
    }
}

fn trail(text: &Text, words: &FrameMessages) -> Markup {
    html! {
        nav class="trail" aria-label=(words.trail) {
            ol { @for link in &text.trail { li { a href=(link.href) { (link.text) } } } }
        }
    }
}

/// The navigation between the pages that every page links; on the map none of
/// them is the current one.
pub fn pages(language: Language, current: Option<TextPage>) -> Markup {
    let words = FrameMessages::of(language);
    html! {
        nav class="pages" aria-label=(words.pages) {
            a href={ "/" (language) "/" } { (words.explorer) }
            @for page in TextPage::ALL {
                a href=(page.href(language))
                    aria-current=[(Some(page) == current).then_some("page")] {
                    (page.link(language))
                }
            }
        }
    }
}

fn head(text: &Text) -> Markup {
    let language = text.language;
    let (messages, other) = (language.messages(), language.other());
    html! {
        header class="head" {
            a class="brand" href={ "/" (language) "/" } {
                (messages.brand) span aria-hidden="true" { "." }
            }
            p class="tagline" { (messages.tagline) }
            (pages(language, text.place.listed))
            (search(language))
            a class="language" lang=(other) hreflang=(other) rel="alternate"
                href=(text.place.href(other)) {
                (other.own_name())
            }
        }
    }
}

/// What of an address was not understood, as sentences; nothing without any.
pub(super) fn not_understood(language: Language, sentences: &[String]) -> Markup {
    html! {
        @if !sentences.is_empty() {
            div class="notice" {
                strong { (language.messages().notice_title) }
                ul { @for sentence in sentences { li { (sentence) } } }
            }
        }
    }
}

/// The field that finds everything; its script only makes it quicker.
fn search(language: Language) -> Markup {
    let words = FindMessages::of(language);
    html! {
        form class="search" role="search" method="get" action={ "/" (language) "/find" } data-find {
            input type="search" name="q" maxlength="80" autocomplete="off" spellcheck="false"
                placeholder=(words.hint) aria-label=(words.label);
            button class="find" type="submit" { (words.button) }
            ul class="found" id="hits" role="listbox" aria-label=(words.label) hidden {}
        }
    }
}

fn foot(text: &Text, words: &FrameMessages) -> Markup {
    let messages = text.language.messages();
    html! {
        footer {
            p {
                b { (messages.brand) } " · " (messages.tagline) " · "
                span title=(text.snapshot) { ((messages.snapshot)(&text.snapshot.short())) }
            }
            p { (messages.boundaries) }
            p { a href="#main" { (words.top) } }
        }
    }
}
