//! The list of policy notes. Markup alone, complete without scripts.

mod choices;
mod dossier;
mod facets;
mod results;
mod told;

pub(super) use dossier::concerning;
pub use told::NotesContent;
pub(super) use told::{href, name, pair_name};

use maud::{Markup, html};

use self::told::Told;
use crate::{
    i18n::{Language, NotesMessages},
    pages::frame::{Link, Place, Section, Text, TextPage, Width, frame},
};

/// Where the feed of new notes is, in a language.
pub fn feed(language: Language) -> String {
    format!("/{language}/notes.atom")
}

/// The title and the description of the page.
pub fn notes_title(content: &NotesContent<'_>) -> (String, String) {
    let words = NotesMessages::of(content.view.language);
    let title = match content.view.words.as_str() {
        "" => words.title.to_owned(),
        searched => format!("{}: {}", words.title, (words.words_of)(searched)),
    };
    (title, words.description.to_owned())
}

/// The whole page.
pub fn notes(content: &NotesContent<'_>) -> Markup {
    let told = Told::new(content);
    let words = told.words;
    let link = |href: String, text: &str| Link { href, text: text.to_owned() };
    frame(&Text {
        place: Place::of(TextPage::Notes).with_query(&content.view.query()),
        language: told.language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: vec![
            link(Place::timeline().href(told.language), words.to_timeline),
            link(feed(told.language), words.feed),
        ],
        sections: vec![
            Section { id: "choose", title: words.choose.to_owned(), body: choices::form(&told) },
            Section { id: "notes", title: words.found.to_owned(), body: results::results(&told) },
        ],
    })
}
