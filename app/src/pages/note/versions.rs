//! Every version of a note: when it came, why, and by whose hands.

use maud::{Markup, html};

use super::content::NotePage;
use crate::{
    domain::note::{PersonName, VersionEntry},
    i18n::{Language, NotesMessages, date, numbers},
    pages::frame::Place,
};

/// Somebody by the name in the language: of those whom the program names
/// itself, as it calls them there.
fn name<'a>(words: &NotesMessages, person: &'a PersonName) -> &'a str {
    let english = NotesMessages::of(Language::English);
    match person.as_str() {
        known if known == english.editors => words.editors,
        known if known == english.board => words.board,
        other => other,
    }
}

/// A reason, which whoever published wrote, or the program itself.
fn reason_words<'a>(words: &NotesMessages, reason: &'a str) -> &'a str {
    let own = NotesMessages::of(Language::English).new_release;
    if reason == own { words.new_release } else { reason }
}

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
        name(words, &entry.by),
        name(words, &entry.approved_by),
    );
    html! {
        p {
            a href=(Place::note_version(page.slug, entry.number).href(language))
                aria-current=[shown.then_some("page")] { (line) }
        }
        p class="weak" {
            @match &entry.reason {
                Some(reason) => { (words.reason) " " bdi { (reason_words(words, reason)) } },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_says_itself_is_in_the_language_of_the_page() {
        let persian = NotesMessages::of(Language::Persian);
        let named = |text: &str| name(persian, &text.parse().unwrap()).to_owned();
        assert_eq!(named("Entente editors"), "ویراستاران آنتانت");
        assert_eq!(named("Entente board"), "هیئت آنتانت");
        assert_eq!(named("Omid"), "Omid");
        let own = NotesMessages::of(Language::English).new_release;
        assert_eq!(reason_words(persian, own), persian.new_release);
        assert_eq!(reason_words(persian, "A date was wrong."), "A date was wrong.");
    }
}
