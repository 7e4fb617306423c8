//! The page where an address names no pair.

use maud::{Markup, html};

use crate::{
    domain::SnapshotId,
    i18n::{Language, TieMessages},
    pages::frame::{Link, Place, Text, Width, frame},
};

/// What is wrong with the address of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPair {
    /// It does not name two countries; with the text that it has instead.
    Unknown(String),
    /// It names one country twice: by this name.
    Same(String),
}

/// The page that says so, with pairs or countries that may be meant, each by
/// its place and its name.
pub fn no_pair(
    language: Language,
    snapshot: SnapshotId,
    problem: &NoPair,
    near: Vec<(Place, String)>,
) -> Markup {
    let words = TieMessages::of(language);
    let (title, text) = no_pair_words(language, problem);
    let links = near.into_iter().map(|(place, text)| Link { href: place.href(language), text });
    let links: Vec<Link> = links.collect();
    frame(&Text {
        place: Place::home(),
        language,
        snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title,
        lede: html! { (text) @if !links.is_empty() { " " (words.near) } },
        links,
        sections: Vec::new(),
    })
}

/// The title and the text of the page.
pub fn no_pair_words(language: Language, problem: &NoPair) -> (String, String) {
    let words = TieMessages::of(language);
    match problem {
        NoPair::Unknown(given) => (words.unknown_title.to_owned(), (words.unknown)(given)),
        NoPair::Same(country) => ((words.same_title)(country), words.same.to_owned()),
    }
}
