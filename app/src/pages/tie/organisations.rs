//! The organisations of science that both countries belonged to.

use maud::{Markup, html};

use super::{content::SharedOrganisation, told::Told};
use crate::{
    domain::{Layer, Year},
    pages::dossier::organisation,
};

/// A row for each organisation, with every time in which both were members.
pub(super) fn organisations(told: &Told<'_>) -> Markup {
    let words = told.words;
    let shared = &told.content.organisations;
    let by_name: Vec<&[SharedOrganisation<'_>]> =
        shared.chunk_by(|one, next| one.one.organisation == next.one.organisation).collect();
    html! {
        @if by_name.is_empty() {
            p { (words.organisations_none) }
        } @else {
            @let name = (told.language.messages().figure_of)(words.organisations_title, &told.pair());
            div class="wide" role="region" tabindex="0" aria-label=(name) {
                table class="values" {
                    thead {
                        tr {
                            th scope="col" { (words.organisation_column) }
                            th scope="col" { (words.together_column) }
                            @for side in told.content.sides { th scope="col" { (told.name(side)) } }
                        }
                    }
                    tbody { @for times in by_name { (row(told, times)) } }
                }
            }
        }
        p class="weak" {
            ((told.language.messages().layer)(Layer::Organisations).source) ". "
            ((told.language.messages().layer)(Layer::Organisations).coverage)
        }
    }
}

fn row(told: &Told<'_>, times: &[SharedOrganisation<'_>]) -> Markup {
    let kind = |of: fn(&SharedOrganisation<'_>) -> crate::domain::MembershipKind| {
        let mut kinds: Vec<&str> =
            times.iter().map(|time| (told.words.membership)(of(time))).collect();
        kinds.dedup();
        kinds.join(" · ")
    };
    html! {
        @if let Some(first) = times.first() {
            tr {
                th scope="row" { (organisation(told.language, &first.one.organisation)) }
                td { @for (at, (first, last, seen)) in joined(times).into_iter().enumerate() {
                    @if at > 0 { br; }
                    ((told.words.from_to)(
                        &told.year(first),
                        last.map(|year| told.year(year)).as_deref(),
                        seen.map(|year| told.year(year)).as_deref(),
                    ))
                } }
                td { (kind(|time| time.one.kind)) }
                td { (kind(|time| time.other.kind)) }
            }
        }
    }
}

/// Times that follow one another as one: first year, last, and the year up to
/// which the source looked where there is no last.
fn joined(times: &[SharedOrganisation<'_>]) -> Vec<(Year, Option<Year>, Option<Year>)> {
    let mut joined: Vec<(Year, Option<Year>, Option<Year>)> = Vec::new();
    for time in times {
        let seen = match (time.one.last_seen, time.other.last_seen) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        match joined.last_mut() {
            Some((_, last, until))
                if last.is_some_and(|last| last.number() + 1 >= time.first.number()) =>
            {
                *last = time.last;
                *until = seen;
            }
            _ => joined.push((time.first, time.last, seen)),
        }
    }
    joined
}
