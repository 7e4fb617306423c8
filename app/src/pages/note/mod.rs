//! A policy note. Markup alone, complete without scripts.

mod changes;
mod cite;
mod content;
mod ended;
mod facts;
mod sources;
mod versions;

pub use changes::{Change, ChangesPage, Paragraph, changes, changes_title};
pub use content::{NoteCitation, NotePage, NoteText};
pub use ended::{Successor, damaged, ended, ended_words, no_note, no_note_words};

pub(super) use sources::host;

use maud::{Markup, PreEscaped, html};

use crate::{
    domain::note::Translation,
    i18n::{Amount, Language, NotesMessages, date, numbers},
    pages::frame::{Link, Place, Prose, Section, Text, TextPage, Width, frame_around},
};

/// The title and the description of the page.
pub fn note_title(page: &NotePage<'_>) -> (String, String) {
    let said = translation(page);
    (said.title().to_owned(), said.summary().to_owned())
}

/// The whole page.
pub fn note(page: &NotePage<'_>) -> Markup {
    let words = NotesMessages::of(page.language);
    let said = translation(page);
    let foreign = (page.spoken != page.language).then_some(page.spoken);
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    let text = Text {
        place: Place::note(page.slug),
        language: page.language,
        snapshot: page.snapshot,
        width: Width::Text,
        trail: vec![Link {
            href: TextPage::Notes.href(page.language),
            text: words.title.to_owned(),
        }],
        title: said.title().to_owned(),
        lede: html! { (said.summary()) },
        links: Vec::new(),
        sections: vec![
            section("sources", words.sources, sources::sources(page)),
            section("about", words.about, facts::facts(page)),
            section("versions", words.versions, versions::versions(page)),
            section("cite", words.cite, cite::cite(page)),
        ],
    };
    let prose = Prose {
        contents: page.text.contents.clone(),
        markup: html! {
            article class="prose" lang=[foreign] dir=[foreign.map(Language::direction)] {
                (PreEscaped(&page.text.html))
            }
        },
        foreign,
        notice: notice(page, words),
        byline: byline(page, words),
    };
    frame_around(&text, Some(&prose))
}

/// The text in the language that is read.
pub(super) fn translation<'a>(page: &'a NotePage<'_>) -> &'a Translation {
    let translations = &page.version.content.translations;
    translations.get(page.spoken).unwrap_or_else(|| translations.best(page.language).1)
}

/// Who wrote it, when it was published, and how long it takes.
fn byline(page: &NotePage<'_>, words: &NotesMessages) -> Markup {
    let (language, entry) = (page.language, &page.version.entry);
    let number = numbers::integer(language, entry.number.number().into());
    let minutes = Amount {
        text: numbers::integer(language, page.text.minutes.into()),
        one: page.text.minutes == 1,
    };
    html! {
        p class="facts-line" {
            ((words.by)(&facts::authors(page))) " · "
            time datetime=(entry.published.day()) { (date(language, entry.published.day())) } " · "
            a href=(Place::note_version(page.slug, entry.number).href(language)) {
                ((words.version)(&number))
            }
            " · " ((words.minutes)(&minutes))
        }
    }
}

/// What is to be known before it is read.
fn notice(page: &NotePage<'_>, words: &NotesMessages) -> Markup {
    let language = page.language;
    let number = |version: u32| numbers::integer(language, version.into());
    let (shown, current) = (page.version.entry.number, page.current().number);
    html! {
        @if page.spoken != language {
            p class="notice" { ((words.only_in)((words.language)(page.spoken))) }
        }
        @if let Some(link) = &page.superseded_by {
            p class="notice" { (words.version_superseded) " " a href=(link.href) { (link.text) } }
        }
        @if !page.is_current() {
            p class="notice" {
                ((words.older)(&number(shown.number()), &number(current.number()))) " "
                a href=(Place::note(page.slug).href(language)) { (words.to_current) } " · "
                a href=(Place::note_changes(page.slug, [shown, current]).href(language)) {
                    ((words.changes_since)(&number(shown.number())))
                }
            }
        }
    }
}
