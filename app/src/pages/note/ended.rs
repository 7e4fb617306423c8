//! Notes that cannot be read: they never were, or they no longer are.

use maud::{Markup, html};

use crate::{
    domain::{
        SnapshotId,
        note::{EndedNote, NoteEnd},
    },
    i18n::{Language, NotesMessages, date},
    pages::frame::{Link, Place, Text, TextPage, Width, frame},
};

/// The page that says that there is no such note, with those that may be
/// meant; of a note that there is, that it has no such version.
pub fn no_note(language: Language, snapshot: SnapshotId, said: &str, near: Vec<Link>) -> Markup {
    let words = NotesMessages::of(language);
    let hint = (!near.is_empty()).then_some(words.near);
    page(
        language,
        snapshot,
        words.unknown_title,
        html! { (said) " " @if let Some(hint) = hint { (hint) } },
        near,
    )
}

/// What such a page says: of a note by its name, or of one of its versions.
pub fn no_note_words(language: Language, slug: &str, version: Option<&str>) -> String {
    let words = NotesMessages::of(language);
    version.map_or_else(|| (words.unknown)(slug), |version| (words.unknown_version)(version))
}

/// What stands in the place of a note that the store has and that does not
/// pass the checks.
pub fn damaged(language: Language, snapshot: SnapshotId, said: &str) -> Markup {
    let title = NotesMessages::of(language).damaged_title;
    page(language, snapshot, title, html! { (said) }, Vec::new())
}

/// The note that took the place of another in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Successor {
    /// Where it is, by its title.
    pub link: Link,
    /// Whether it was withdrawn since.
    pub withdrawn: bool,
}

/// What stands in the place of a note that ended, with the one that took its
/// place.
pub fn ended(
    language: Language,
    snapshot: SnapshotId,
    note: &EndedNote,
    successor: Option<Successor>,
) -> Markup {
    let words = NotesMessages::of(language);
    let (title, said) = ended_words(language, note);
    match &note.end {
        NoteEnd::Withdrawn { reason } => {
            let said = html! { (said) " " (words.reason) " " bdi { (reason) } };
            page(language, snapshot, &title, said, Vec::new())
        }
        NoteEnd::Superseded { .. } => {
            let withdrawn = successor.as_ref().is_some_and(|successor| successor.withdrawn);
            let leads = if withdrawn { words.successor_withdrawn } else { words.superseded_by };
            let said = html! { (said) @if successor.is_some() { " " (leads) } };
            let links = successor.into_iter().map(|successor| successor.link).collect();
            page(language, snapshot, &title, said, links)
        }
    }
}

/// The title of that page, and what became of the note.
pub fn ended_words(language: Language, note: &EndedNote) -> (String, String) {
    let words = NotesMessages::of(language);
    let called = &note.words.best(language).1.title;
    let day = date(language, note.at.day());
    match note.end {
        NoteEnd::Withdrawn { .. } => {
            (words.withdrawn_title.to_owned(), (words.withdrawn)(called, &day))
        }
        NoteEnd::Superseded { .. } => {
            (words.superseded_title.to_owned(), (words.superseded)(called, &day))
        }
    }
}

fn page(
    language: Language,
    snapshot: SnapshotId,
    title: &str,
    lede: Markup,
    mut links: Vec<Link>,
) -> Markup {
    let words = NotesMessages::of(language);
    links.push(Link { href: TextPage::Notes.href(language), text: words.all_notes.to_owned() });
    frame(&Text {
        place: Place::of(TextPage::Notes),
        language,
        snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: title.to_owned(),
        lede,
        links,
        sections: Vec::new(),
    })
}
