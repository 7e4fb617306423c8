//! What a note rests on: the list that its numbers lead to.

use maud::{Markup, html};

use super::content::NotePage;
use crate::{
    domain::note::NoteSource,
    i18n::{NotesMessages, date},
};

/// The sources in the order of their numbers.
pub(super) fn sources(page: &NotePage<'_>) -> Markup {
    html! {
        ol class="numbered" {
            @for source in &page.version.content.sources {
                li id={ "source-" (source.key) } { (told(page, source)) }
            }
        }
    }
}

fn told(page: &NotePage<'_>, source: &NoteSource) -> Markup {
    let (language, words) = (page.language, NotesMessages::of(page.language));
    let cited = page.text.cited.iter().any(|key| key == source.key.as_str());
    html! {
        a href=(source.address) rel="external noopener noreferrer"
            lang=(source.language) dir="auto" hreflang=(source.language) { (source.title) }
        p class="weak" {
            @if let Some(by) = &source.by { bdi { (by) } " · " }
            @if let Some(day) = source.date { (date(language, day)) " · " }
            bdi { (host(source.address.as_str())) } " · "
            ((words.read_on)(&date(language, source.read)))
            @if !cited { " · " (words.not_cited) }
        }
    }
}

/// The host of an address, which says whose it is.
pub(in crate::pages) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
