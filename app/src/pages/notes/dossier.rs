//! The notes that concern what a dossier tells of.

use maud::{Markup, html};

use super::told::href;
use crate::{
    domain::{PartialDate, note::Heading},
    i18n::{Amount, Language, NotesMessages, date, numbers},
    pages::frame::Place,
    view::NotesView,
};

/// How many are told; the list of notes tells all.
const TOLD: usize = 5;
/// How many stand in the brief on paper.
const PRINTED: usize = 2;

/// The newest notes, each with the agreements of the dossier that it links,
/// and a way to all of them; nothing without any.
pub(in crate::pages) fn concerning(
    language: Language,
    notes: &[&Heading],
    agreements: impl Fn(&Heading) -> Vec<PartialDate>,
    (all, said): (&NotesView, &str),
) -> Option<Markup> {
    let words = NotesMessages::of(language);
    let signed = |note: &Heading| {
        let days: Vec<String> =
            agreements(note).into_iter().map(|day| date(language, day)).collect();
        (!days.is_empty()).then(|| (words.about_agreements)(&days.join(words.and_author)))
    };
    (!notes.is_empty()).then(|| {
        html! {
            ul class="documents" {
                @for (at, note) in notes.iter().take(TOLD).enumerate() {
                    li class=[(at >= PRINTED).then_some("screen")] {
                        (brief(language, note, signed(note)))
                    }
                }
            }
            @if notes.len() > TOLD {
                @let all = numbers::integer(language, notes.len() as u64);
                @let told = Amount { text: numbers::integer(language, TOLD as u64), one: false };
                p class="weak screen" { ((words.of_all)(&told, &all)) }
            }
            p class="data" { a href=(href(all)) { (said) } }
        }
    })
}

/// A note in a line or two: its title, when it was published, what it tells of.
fn brief(language: Language, note: &Heading, more: Option<String>) -> Markup {
    let words = NotesMessages::of(language);
    let (spoken, said) = note.words.best(language);
    let foreign = (spoken != language).then_some(spoken);
    html! {
        p class="title" {
            a href=(Place::note(&note.slug).href(language)) lang=[foreign]
                dir=[foreign.map(Language::direction)] { (said.title) }
        }
        p class="facts-line" {
            (date(language, note.published.day()))
            @for &theme in &note.subject.themes { " · " ((words.theme)(theme)) }
            @if let Some(more) = more { " · " (more) }
        }
    }
}
