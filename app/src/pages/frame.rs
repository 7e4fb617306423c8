//! The frame of a page of text: head, contents, sections and foot, without
//! scripts.

use maud::{Markup, html};

use crate::{
    domain::SnapshotId,
    i18n::{FrameMessages, Language},
};

/// A page of text of the atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPage {
    /// How every figure is made.
    Methods,
    /// What can be taken away.
    Data,
}

impl TextPage {
    /// Every page of text, in the order of the links to them.
    pub const ALL: [Self; 2] = [Self::Methods, Self::Data];

    /// The last part of its address.
    pub fn slug(self) -> &'static str {
        match self {
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
            Self::Methods => language.messages().methods_link,
            Self::Data => language.messages().data_link,
        }
    }
}

/// A part of a page with a place in its contents.
#[derive(Debug)]
pub struct Section {
    /// What an address names it by, after `#`.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it says.
    pub body: Markup,
}

/// What a page of text consists of.
#[derive(Debug)]
pub struct Text {
    /// Which page.
    pub page: TextPage,
    /// Its language.
    pub language: Language,
    /// The snapshot that it tells of.
    pub snapshot: SnapshotId,
    /// Its heading.
    pub title: &'static str,
    /// What it is about, in a sentence or two.
    pub lede: &'static str,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// The page within its frame.
pub fn frame(text: &Text) -> Markup {
    let words = FrameMessages::of(text.language);
    html! {
        a class="skip" href="#main" { (words.skip) }
        (head(text, words))
        div class="document" {
            nav class="contents" aria-labelledby="contents" {
                h2 id="contents" { (words.contents) }
                ol {
                    @for section in &text.sections {
                        li { a href={ "#" (section.id) } { (section.title) } }
                    }
                }
            }
            main id="main" {
                h1 { (text.title) }
                p class="lede" { (text.lede) }
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

fn head(text: &Text, words: &FrameMessages) -> Markup {
    let language = text.language;
    let (messages, other) = (language.messages(), language.other());
    html! {
        header class="head" {
            a class="brand" href={ "/" (language) "/" } {
                (messages.brand) span aria-hidden="true" { "." }
            }
            p class="tagline" { (messages.tagline) }
            nav class="pages" aria-label=(words.pages) {
                a href={ "/" (language) "/" } { (words.explorer) }
                @for page in TextPage::ALL {
                    a href=(page.href(language)) aria-current=[(page == text.page).then_some("page")] {
                        (page.link(language))
                    }
                }
            }
            a class="language" lang=(other) hreflang=(other) rel="alternate"
                href=(text.page.href(other)) {
                (other.own_name())
            }
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
