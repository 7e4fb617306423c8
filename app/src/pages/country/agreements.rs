//! The agreements of the country by what became of them, by decade with their
//! partners, and the latest as documents.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{Agreement, AgreementStatus, Iso2, Layer},
    i18n::numbers,
    pages::tie::document,
};

/// How many of the latest are told in full.
const LATEST: usize = 5;

/// How many decades stand in the brief on paper.
const PRINTED: usize = 4;

/// The tables and the latest documents.
pub(super) fn agreements(told: &Told<'_>) -> Markup {
    let all = &told.content.agreements;
    let coverage = (told.language.messages().layer)(Layer::Agreements).coverage;
    html! {
        @if all.is_empty() {
            p { (told.words.agreements_none) }
        } @else {
            p { ((told.words.agreements_lede)(&told.amount(all.len()), &told.amount(by_partner(told, all).len()))) }
            (by_status(told))
            (by_decade(told))
            h3 class="screen" { (told.words.latest) }
            (latest(told))
        }
        p class="weak" { (coverage) }
    }
}

fn by_status(told: &Told<'_>) -> Markup {
    let with = |status: AgreementStatus| {
        told.content.agreements.iter().filter(|one| one.status == status).count()
    };
    html! {
        div class="wide statuses" {
            table class="values" {
                caption { (told.words.by_status) }
                thead {
                    tr {
                        th scope="col" { (told.words.status_column) }
                        th scope="col" { (told.words.agreements_column) }
                    }
                }
                tbody {
                    @for &status in AgreementStatus::ALL {
                        @let count = with(status);
                        @if count > 0 {
                            tr {
                                th scope="row" { ((told.pair_words.status)(status)) }
                                td { (told.amount(count).text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn by_decade(told: &Told<'_>) -> Markup {
    let mut decades: BTreeMap<Option<u16>, Vec<&Agreement>> = BTreeMap::new();
    for &agreement in &told.content.agreements {
        let decade = agreement.signed.map(|date| date.year().number() / 10 * 10);
        decades.entry(decade).or_default().push(agreement);
    }
    let name = |decade: Option<u16>| match decade {
        Some(first) => {
            let digits = |year: u16| numbers::digits(told.language, &year.to_string());
            (told.words.decade)(&digits(first), &digits(first + 9))
        }
        None => told.pair_words.undated.to_owned(),
    };
    html! {
        div class="wide" role="region" tabindex="0" aria-label=(told.words.by_decade) {
            table class="values decades" {
                caption { (told.words.by_decade) }
                thead {
                    tr {
                        th scope="col" { (told.words.decade_column) }
                        th scope="col" { (told.words.agreements_column) }
                        th scope="col" { (told.words.with_column) }
                    }
                }
                tbody {
                    @for (at, (decade, signed)) in decades.iter().rev().enumerate() {
                        tr class=[(at >= PRINTED).then_some("screen")] {
                            th scope="row" { (name(*decade)) }
                            td { (told.amount(signed.len()).text) }
                            td { (partners(told, signed)) }
                        }
                    }
                }
            }
        }
        @if decades.len() > PRINTED { p class="paper" { (told.words.earlier_decades) } }
    }
}

/// Partners with how many agreements each, most first.
fn partners(told: &Told<'_>, agreements: &[&Agreement]) -> Markup {
    html! {
        ul class="inline" {
            @for (code, count) in by_partner(told, agreements) {
                li {
                    @if let Some(href) = told.pair_with_code(code) {
                        a href={ (href) "#agreements" } { (told.name_of(code)) }
                    }
                    @if count > 1 { " " span class="weak" { "(" (told.amount(count).text) ")" } }
                }
            }
        }
    }
}

fn by_partner(told: &Told<'_>, agreements: &[&Agreement]) -> Vec<(Iso2, usize)> {
    let own = told.code();
    let mut counts: BTreeMap<Iso2, usize> = BTreeMap::new();
    for agreement in agreements {
        let pair = agreement.pair;
        *counts.entry(if pair.a() == own { pair.b() } else { pair.a() }).or_default() += 1;
    }
    let mut counts: Vec<(Iso2, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counts
}

fn latest(told: &Told<'_>) -> Markup {
    let mut agreements = told.content.agreements.clone();
    agreements.sort_by_key(|agreement| std::cmp::Reverse(agreement.signed));
    let own = told.code();
    html! {
        ul class="documents screen" {
            @for agreement in agreements.iter().take(LATEST) {
                @let pair = agreement.pair;
                @let other = if pair.a() == own { pair.b() } else { pair.a() };
                li {
                    p class="facts-line" {
                        @if let Some(href) = told.pair_with_code(other) {
                            a href={ (href) "#agreements" } { (told.name_of(other)) }
                        }
                    }
                    (document(told.language, agreement))
                }
            }
        }
    }
}
