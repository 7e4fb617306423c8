//! The page where an address names no country.

use maud::{Markup, html};

use crate::{
    domain::SnapshotId,
    i18n::{CountryMessages, Language, TieMessages},
    pages::frame::{Link, Place, Text, Width, frame},
};

/// The page that says so, with countries that may be meant, each by its place
/// and its name.
pub fn no_country(
    language: Language,
    snapshot: SnapshotId,
    given: &str,
    near: Vec<(Place, String)>,
) -> Markup {
    let (title, text) = no_country_words(language, given);
    let links = near.into_iter().map(|(place, text)| Link { href: place.href(language), text });
    let links: Vec<Link> = links.collect();
    let near = TieMessages::of(language).near;
    frame(&Text {
        place: Place::home(),
        language,
        snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title,
        lede: html! { (text) @if !links.is_empty() { " " (near) } },
        links,
        sections: Vec::new(),
    })
}

/// The title and the text of the page.
pub fn no_country_words(language: Language, given: &str) -> (String, String) {
    let words = CountryMessages::of(language);
    (words.unknown_title.to_owned(), (words.unknown)(given))
}
