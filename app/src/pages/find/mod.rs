//! The search: a page of results, complete without scripts, and the same
//! results as a list under the field for the script that asks while a visitor
//! types.

use maud::{Markup, html};

use crate::{
    domain::SnapshotId,
    i18n::{FindMessages, Language, figures},
    pages::frame::{Link, Place, Text, Width, frame},
};

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A country.
    Country,
    /// A pair of countries.
    Pair,
    /// An organisation of science.
    Organisation,
    /// A policy note.
    Note,
}

impl Kind {
    fn name(self, words: &FindMessages) -> &'static str {
        match self {
            Self::Country => words.country,
            Self::Pair => words.pair,
            Self::Organisation => words.organisation,
            Self::Note => words.note,
        }
    }
}

/// What was found, with its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// What it is called in the language of the page.
    pub name: String,
    /// Where its page is.
    pub place: Place,
    /// Whether it is only called nearly as the words say.
    pub near: bool,
}

impl Hit {
    /// What kind of thing it is, and whether it is only called nearly so.
    fn about(&self, words: &FindMessages) -> String {
        let kind = self.kind.name(words);
        if self.near { format!("{kind} · {}", words.near) } else { kind.to_owned() }
    }
}

/// The page of what was found for words, likeliest first.
pub fn find(language: Language, snapshot: SnapshotId, words: &str, hits: &[Hit]) -> Markup {
    let messages = FindMessages::of(language);
    let count = u32::try_from(hits.len()).unwrap_or(u32::MAX);
    let said = match (words, hits) {
        ("", _) => messages.advice.to_owned(),
        (_, []) => format!("{} {}", (messages.nothing)(words), messages.advice),
        (_, [first, ..]) if first.near => {
            format!("{} {}", (messages.nothing)(words), messages.near_names)
        }
        _ => (messages.found)(&figures::amount(language, f64::from(count))),
    };
    frame(&Text {
        place: Place::find(words),
        language,
        snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: find_title(language, words),
        lede: html! { (said) },
        links: hits.iter().map(|hit| link(language, hit)).collect(),
        sections: Vec::new(),
    })
}

/// The title of the page.
pub fn find_title(language: Language, words: &str) -> String {
    let messages = FindMessages::of(language);
    if words.is_empty() { messages.title.to_owned() } else { (messages.title_of)(words) }
}

/// The same as the options of a list (ARIA 1.2, combobox pattern).
pub fn options(language: Language, hits: &[Hit]) -> Markup {
    html! {
        @for (at, hit) in hits.iter().enumerate() {
            li role="option" id={ "hit-" (at) } aria-selected="false"
                data-href=(hit.place.href(language)) {
                bdi { (hit.name) } " " span { (hit.about(FindMessages::of(language))) }
            }
        }
    }
}

fn link(language: Language, hit: &Hit) -> Link {
    let about = hit.about(FindMessages::of(language));
    Link { href: hit.place.href(language), text: format!("{} · {about}", hit.name) }
}
