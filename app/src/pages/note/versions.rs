//! Every version of a note: when it came, why, and by whose hands.

use maud::{Markup, html};

use super::content::NotePage;
use crate::{
    domain::note::VersionEntry,
    i18n::{NotesMessages, date, numbers},
    pages::frame::Place,
};

/// The versions, the newest first.
pub(super) fn versions(page: &NotePage<'_>) -> Markup {
    let words = NotesMessages::of(page.language);
    html! {
        ul class="documents" {
            @for (at, entry) in page.versions.iter().enumerate() {
                li { (told(page, entry, page.versions.get(at + 1))) }
            }
        }
        p class="weak" { (words.permanent) }
        p class="paper" { ((words.printed)(&page.address)) }
    }
}

/// A version, and what changed since the one before it.
fn told(page: &NotePage<'_>, entry: &VersionEntry, before: Option<&VersionEntry>) -> Markup {
    let (language, words) = (page.language, NotesMessages::of(page.language));
    let number = |entry: &VersionEntry| numbers::integer(language, entry.number.number().into());
    let shown = entry.number == page.version.entry.number;
    let line = (words.version_line)(
        &number(entry),
        &date(language, entry.published.day()),
        entry.by.as_str(),
        entry.approved_by.as_str(),
    );
    html! {
        p {
            a href=(Place::note_version(page.slug, entry.number).href(language))
                aria-current=[shown.then_some("page")] { (line) }
        }
        p class="weak" {
            @match &entry.reason {
                Some(reason) => ((words.reason)(reason)),
                None => (words.first_version),
            }
        }
        @if let Some(before) = before {
            @let range = [before.number, entry.number];
            p {
                a href=(Place::note_changes(page.slug, range).href(language)) {
                    ((words.changes_since)(&number(before)))
                }
            }
        }
    }
}
