//! The organisations of science that the country belonged to, with the years.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{Layer, Membership},
    pages::dossier::organisation,
};

/// A row for each organisation, with every time.
pub(super) fn organisations(told: &Told<'_>) -> Markup {
    let words = told.pair_words;
    let by_name: Vec<&[&Membership]> = told
        .content
        .memberships
        .chunk_by(|one, next| one.organisation == next.organisation)
        .collect();
    let layer = (told.language.messages().layer)(Layer::Organisations);
    html! {
        @if by_name.is_empty() {
            p { (told.words.organisations_none) }
        } @else {
            div class="wide" role="region" tabindex="0" aria-label=(told.words.memberships) {
                table class="values" {
                    thead {
                        tr {
                            th scope="col" { (words.organisation_column) }
                            th scope="col" { (told.words.time_column) }
                            th scope="col" { (told.words.kind_column) }
                            th scope="col" { (told.words.source_column) }
                        }
                    }
                    tbody { @for times in by_name { (row(told, times)) } }
                }
            }
        }
        p class="weak" { (layer.source) ". " (layer.coverage) }
    }
}

fn row(told: &Told<'_>, times: &[&Membership]) -> Markup {
    let year = |year| told.reader().year(year);
    html! {
        @if let Some(first) = times.first() {
            tr {
                th scope="row" { (organisation(told.language, &first.organisation)) }
                td {
                    @for (at, time) in times.iter().enumerate() {
                        @if at > 0 { br; }
                        ((told.pair_words.from_to)(
                            &year(time.from),
                            time.to.map(year).as_deref(),
                            time.last_seen.map(year).as_deref(),
                        ))
                    }
                }
                td {
                    @for (at, time) in times.iter().enumerate() {
                        @if at > 0 { br; }
                        ((told.pair_words.membership)(time.kind))
                    }
                }
                td {
                    @let address = times.iter().find_map(|time| time.address.as_deref());
                    @if let Some(address) = address {
                        a href=(address) rel="external" { (told.pair_words.record) }
                    }
                }
            }
        }
    }
}
