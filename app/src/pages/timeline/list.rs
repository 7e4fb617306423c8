//! The events, the latest first, under their decades.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::Event,
    i18n::{EventWords, Language, date, numbers},
    pages::{frame::Place, note::host},
    view::TimelineView,
};

/// The events, or that there are none.
pub(super) fn events(told: &Told<'_>) -> Markup {
    let all = told.number(told.content.all.len());
    let latest: Vec<&Event> = told.found.iter().rev().copied().collect();
    let decades = latest.chunk_by(|one, other| decade(one) == decade(other));
    html! {
        @if latest.is_empty() {
            p { (told.words.nothing) }
            ul class="links" {
                li {
                    a href=(href(&TimelineView::opening(told.language))) { (told.words.all_events) }
                }
            }
        } @else {
            p { ((told.words.of_all)(&told.amount(latest.len()), &all)) }
        }
        @for events in decades {
            @if let Some(first) = events.first().map(|event| decade(event)) {
                @let digits = |year: u16| numbers::digits(told.language, &year.to_string());
                h3 { ((told.words.decade)(&digits(first), &digits(first + 9))) }
            }
            ul class="documents" { @for one in events { li { (event(told, one)) } } }
        }
    }
}

fn decade(event: &Event) -> u16 {
    event.date.year().number() / 10 * 10
}

/// An event. Translated, it keeps the English title beside its source, which
/// is what the data and most sources are searched by.
fn event(told: &Told<'_>, event: &Event) -> Markup {
    let words = EventWords::of(told.language, event);
    let foreign = words.foreign(told.language);
    html! {
        p class="title" lang=[foreign] dir="auto" { (words.title) }
        p class="facts-line" {
            time datetime=(event.date) { (date(told.language, event.date)) } " · "
            ((told.words.kind)(event.kind)) " · "
            (countries(told, event))
        }
        p class="weak" lang=[foreign] dir=[foreign.map(Language::direction)] { (words.description) }
        p class="facts-line" {
            a href=(event.address) rel="external" { ((told.words.source)(host(&event.address))) }
            @if words.language != Language::English {
                " · " (told.words.english_title) " "
                bdi class="weak" lang="en" { (event.title) }
            }
        }
    }
}

fn countries(told: &Told<'_>, event: &Event) -> Markup {
    html! {
        @if event.countries.is_empty() { (told.words.the_world) }
        @for (at, &country) in event.countries.iter().enumerate() {
            @if at > 0 { (told.words.and_country) }
            a href=(Place::country(country).href(told.language)) { (told.country(country)) }
        }
    }
}

/// Where a timeline is.
pub(super) fn href(view: &TimelineView) -> String {
    Place::timeline().with_query(&view.query()).href(view.language)
}
