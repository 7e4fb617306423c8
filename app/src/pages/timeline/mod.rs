//! The timeline: what happened between science and diplomacy, with where it
//! was. Markup alone, complete without scripts.

mod choices;
mod list;
mod map;
#[cfg(test)]
mod tests;
mod told;

pub use told::TimelineContent;

use maud::{Markup, html};

use self::told::Told;
use crate::{
    i18n::{Language, NotesMessages},
    pages::frame::{Link, Place, Section, Text, TextPage, Width, frame},
    view::TimelineView,
};

/// The title and the description of the page.
pub fn timeline_title(content: &TimelineContent<'_>) -> (String, String) {
    let told = Told::new(content);
    let title = match content.view.country {
        Some(country) => {
            (told.language.messages().figure_of)(told.words.title, &told.country(country))
        }
        None => told.words.title.to_owned(),
    };
    (title, told.words.description.to_owned())
}

/// The whole page.
pub fn timeline(content: &TimelineContent<'_>) -> Markup {
    let told = Told::new(content);
    let words = told.words;
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    let map = map::map(&told).map(|map| section("map", words.map, map));
    let sections = [
        Some(section("choose", words.choose, choices::form(&told))),
        map,
        Some(section("events", words.events, list::events(&told))),
        Some(section("rests-on", words.rests_on, rests_on(&told))),
    ];
    frame(&Text {
        place: Place::timeline().with_query(&content.view.query()),
        language: told.language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: vec![notes(told.language)],
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: Vec::new(),
        sections: sections.into_iter().flatten().collect(),
    })
}

fn notes(language: Language) -> Link {
    Link {
        href: TextPage::Notes.href(language),
        text: NotesMessages::of(language).title.to_owned(),
    }
}

fn rests_on(told: &Told<'_>) -> Markup {
    let words = told.words;
    html! {
        p { (words.rests) " " (words.soviet_union) " " (words.in_english) }
        p { a href=(TextPage::Methods.href(told.language)) { (told.language.messages().methods_link) } }
        ul class="links data" {
            li { a href=(data(&told.content.view, ".csv")) { (words.as_csv) } }
            li { a href=(data(&told.content.view, "")) { (words.as_json) } }
        }
    }
}

/// The same from the API, which knows countries and kinds.
fn data(view: &TimelineView, form: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(country) = view.country {
        query.append_pair("country", country.as_str());
    }
    if let Some(kind) = view.kind {
        query.append_pair("kind", kind.id());
    }
    let query = query.finish();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/api/v1/events{form}{mark}{query}")
}
