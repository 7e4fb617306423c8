//! The frame of a page of text: head, contents, sections and foot, without
//! scripts. Methods, data and the dossiers stand in it.

mod place;

pub use place::{Place, TextPage};

use maud::{Markup, Render, html};

use crate::{
    domain::SnapshotId,
    i18n::{FindMessages, FrameMessages, Language, TimelineMessages},
};

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

/// Text that stands above the parts of a page, with headings of its own.
#[derive(Debug)]
pub struct Prose {
    /// Its headings, as links to them.
    pub contents: Vec<Link>,
    /// The text.
    pub markup: Markup,
    /// Which language it, the title and the lede are in, when it is not that
    /// of the page.
    pub foreign: Option<Language>,
    /// What stands above the title: what is to be known before it is read.
    pub notice: Markup,
    /// Who wrote it and when.
    pub byline: Markup,
}

/// The page within its frame.
pub fn frame(text: &Text) -> Markup {
    frame_around(text, None)
}

/// The page within its frame, under what of its address was not understood.
pub fn frame_under(text: &Text, sentences: &[String]) -> Markup {
    let notice = not_understood(text.language, sentences);
    let (markup, byline) = (html! {}, html! {});
    let prose = Prose { contents: Vec::new(), markup, foreign: None, notice, byline };
    frame_around(text, Some(&prose))
}

/// The page within its frame, around a text of its own.
pub fn frame_around(text: &Text, prose: Option<&Prose>) -> Markup {
    let words = FrameMessages::of(text.language);
    let foreign = prose.and_then(|prose| prose.foreign);
    let direction = foreign.map(Language::direction);
    html! {
        a class="skip" href="#main" { (words.skip) }
        (head(text))
        main id="main" class={ "document" @if text.width == Width::Dossier { " dossier" } } {
            // What the page is about stands before its contents, in reading as
            // in sight.
            div {
                @if !text.trail.is_empty() { (trail(text, words)) }
                @if let Some(prose) = prose { (prose.notice) }
                h1 lang=[foreign] dir=[direction] { (text.title) }
                p class="lede" lang=[foreign] dir=[direction] { (text.lede) }
                @if let Some(prose) = prose { (prose.byline) }
                @if !text.links.is_empty() {
                    ul class="links" {
                        @for link in &text.links { li { a href=(link.href) { (link.text) } } }
                    }
                }
            }
            @if !text.sections.is_empty() {
                (contents(text, prose, words))
                div {
                    @if let Some(prose) = prose { (prose.markup) }
                    @for section in &text.sections { (part(section)) }
                }
            }
        }
        (foot(text, words))
    }
}

fn part(section: &Section) -> Markup {
    html! {
        section id=(section.id) aria-labelledby={ (section.id) "-title" } {
            h2 id={ (section.id) "-title" } { (section.title) }
            (section.body)
        }
    }
}

fn contents(text: &Text, prose: Option<&Prose>, words: &FrameMessages) -> Markup {
    let foreign = prose.and_then(|prose| prose.foreign);
    html! {
        nav class="contents" aria-labelledby="contents" {
            h2 id="contents" { (words.contents) }
            ol {
                @for link in prose.iter().flat_map(|prose| &prose.contents) {
                    li {
                        a href=(link.href) lang=[foreign] dir=[foreign.map(Language::direction)] {
                            (link.text)
                        }
                    }
                }
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
            (pages(language, text.place.listed()))
            (search(language))
            a class="language" lang=(other) hreflang=(other) rel="alternate"
                href=(text.place.href(other)) {
                (other.own_name())
            }
        }
    }
}

/// What of an address was not understood, as sentences; nothing without any.
pub(super) fn not_understood(language: Language, sentences: &[impl Render]) -> Markup {
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
            p {
                a href=(Place::timeline().href(text.language)) {
                    (TimelineMessages::of(text.language).link)
                } " · "
                a href="#main" { (words.top) }
            }
        }
    }
}
