//! The agreements of the pair, as documents, and the events that name both.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{Agreement, Event, Layer},
    i18n::{Amount, EventWords, Language, TieMessages, date, numbers},
};

/// How many of the latest agreements stand in the brief on paper.
const PRINTED: usize = 3;

/// Every agreement, latest first, those without a date at the end; with what
/// the layer covers.
pub(super) fn agreements(told: &Told<'_>) -> Markup {
    let words = told.words;
    let mut agreements: Vec<&Agreement> = told.content.agreements.iter().collect();
    agreements.sort_by_key(|agreement| std::cmp::Reverse(agreement.signed));
    let unprinted = agreements.len().saturating_sub(PRINTED) as u64;
    html! {
        @if agreements.is_empty() {
            p { (words.agreements_none) }
        } @else {
            ul class="documents" {
                @for (at, agreement) in agreements.iter().enumerate() {
                    li class=[(at >= PRINTED).then_some("screen")] { (document(told.language, agreement)) }
                }
            }
            @if unprinted > 0 {
                p class="paper" {
                    ((words.more_in_atlas)(&Amount {
                        text: numbers::integer(told.language, unprinted),
                        one: unprinted == 1,
                    }))
                }
            }
        }
        p class="weak" { ((told.language.messages().layer)(Layer::Agreements).coverage) }
    }
}

/// What is known of one agreement.
pub(in crate::pages) fn document(language: Language, agreement: &Agreement) -> Markup {
    let words = TieMessages::of(language);
    let on = |day| date(language, day);
    let signed = agreement.signed.map(|day| (words.signed_label)(&on(day)));
    let mut facts = vec![
        signed.unwrap_or_else(|| words.undated.to_owned()),
        (words.field)(agreement.field).to_owned(),
        (words.instrument)(agreement.instrument).to_owned(),
        (words.status)(agreement.status).to_owned(),
    ];
    facts.extend(agreement.in_force.map(|day| (words.in_force_since)(&on(day))));
    facts.extend(agreement.ended.map(|day| (words.ended_on)(&on(day))));
    facts.extend(agreement.former_state.map(|code| (words.former_state)(code.as_str())));
    html! {
        p class="title" lang=(agreement.language) dir="auto" { (agreement.title) }
        p class="facts-line" {
            (facts.join(" · ")) " · "
            @if let Some(address) = &agreement.address {
                a href=(address) rel="external" {
                    ((words.register)(agreement.register)) ": " (words.record)
                }
            } @else {
                ((words.register)(agreement.register))
            }
        }
        // What the source says is in English on every page.
        @if let Some(more) = &agreement.status_words { p class="weak" lang="en" dir="ltr" { (more) } }
        @if let Some(note) = &agreement.note { p class="weak" lang="en" dir="ltr" { (note) } }
        @if let Some(caution) = &agreement.caution {
            p class="caution" { (words.caution) " " bdi lang="en" { (caution) } }
        }
    }
}

/// The events that name both countries.
pub(super) fn events(told: &Told<'_>) -> Markup {
    let event = |event: &Event| {
        let words = EventWords::of(told.language, event);
        let foreign = words.foreign(told.language);
        html! {
            p class="title" lang=[foreign] dir="auto" { (words.title) }
            p class="facts-line" {
                // On paper it stands behind the title.
                " " (date(told.language, event.date))
                span class="screen" {
                    " · " a href=(event.address) rel="external" { (told.words.event_source) }
                }
            }
            p class="weak" lang=[foreign] dir=[foreign.map(Language::direction)] { (words.description) }
        }
    };
    html! {
        ul class="documents" { @for one in &told.content.events { li { (event(one)) } } }
    }
}
