use app::{
    domain::note::{EndedNote, KeptNote, NoteEnd, Slug, VersionNumber},
    i18n::{NotesMessages, numbers},
    pages::{
        frame::{Link, Place},
        note::{Successor, damaged, ended as ended_page, ended_words, no_note, no_note_words},
    },
};
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use maud::{Markup, html};

use super::{failure, note::Reader};
use crate::{
    http::pages::shell::{Head, shell},
    notes::{Mention, Standing},
    store::StoreError,
};

/// The page for an address that names no note, or no version of one, with
/// those that may be meant.
pub(super) fn unknown(reader: &Reader<'_>, name: &str, version: Option<&str>) -> Response {
    let language = reader.language;
    let near = match version.and(name.parse().ok()) {
        Some(slug) => vec![slug],
        None => reader.state.notes.near(name),
    };
    let link = |slug| {
        let heading = reader.state.notes.heading(&slug)?;
        let text = heading.words.best(language).1.title.to_string();
        Some(Link { href: Place::note(&slug).href(language), text })
    };
    let near = near.into_iter().filter_map(link).collect();
    let said = no_note_words(language, name, version);
    let title = NotesMessages::of(language).unknown_title;
    let body = no_note(language, reader.served.id(), &said, near);
    page(reader, StatusCode::NOT_FOUND, (title, &said), body)
}

/// What stands in the place of a version that cannot be read: there is none,
/// or its note was withdrawn.
pub(super) async fn version(reader: &Reader<'_>, slug: &Slug, number: VersionNumber) -> Response {
    let number = numbers::integer(reader.language, number.number().into());
    match reader.state.notes.published(slug).await {
        Ok(Some(KeptNote::Ended(note))) if matches!(note.end, NoteEnd::Withdrawn { .. }) => {
            ended(reader, &note)
        }
        Ok(Some(_)) => unknown(reader, slug.as_str(), Some(&number)),
        Ok(None) => unknown(reader, slug.as_str(), None),
        Err(error) => failed(reader, &error),
    }
}

/// What stands in the place of what the store did not hand over: of a note that
/// is damaged, that it is. No time is known at which it will not be, and the
/// server answers all else, so that it is not 503.
pub(super) fn failed(reader: &Reader<'_>, error: &StoreError) -> Response {
    let StoreError::DamagedNote(note) = error else {
        return failure(reader.state, reader.language);
    };
    let words = NotesMessages::of(reader.language);
    let said = (words.damaged)(&note.name);
    let body = damaged(reader.language, reader.served.id(), &said);
    page(reader, StatusCode::INTERNAL_SERVER_ERROR, (words.damaged_title, &said), body)
}

/// What stands in the place of a note that ended: of one that was withdrawn
/// nothing else is left.
pub(super) fn ended(reader: &Reader<'_>, note: &EndedNote) -> Response {
    let language = reader.language;
    let (status, successor) = match &note.end {
        NoteEnd::Withdrawn { .. } => (StatusCode::GONE, None),
        NoteEnd::Superseded { with } => (StatusCode::OK, successor(reader, with)),
    };
    let (title, said) = ended_words(language, note);
    let body = ended_page(language, reader.served.id(), note, successor);
    page(reader, status, (&title, &said), body)
}

/// The note that stands in the place of one that another superseded.
pub(super) fn successor(reader: &Reader<'_>, with: &Slug) -> Option<Successor> {
    let Mention { slug, words, standing } = reader.state.notes.mention(with)?;
    let text = words.best(reader.language).1.title.to_string();
    let link = Link { href: Place::note(&slug).href(reader.language), text };
    Some(Successor { link, withdrawn: standing == Standing::Withdrawn })
}

fn page(
    reader: &Reader<'_>,
    status: StatusCode,
    (title, description): (&str, &str),
    body: Markup,
) -> Response {
    let head = Head::unlisted(reader.language, title, description);
    let page = shell(reader.state, &head, body.into_string(), &html! {});
    (status, Html(page.into_string())).into_response()
}
