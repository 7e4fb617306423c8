//! The missions that the country sends and hosts.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::told::Told;
use crate::{
    domain::{Iso2, Layer},
    i18n::figures,
    pages::tie::Posted,
};

/// The sums, and a table with every country, folded away until it is wanted.
pub(super) fn missions(told: &Told<'_>) -> Markup {
    let own = told.code();
    let layer = (told.language.messages().layer)(Layer::Missions);
    let missions = &told.content.missions;
    let sum = |sent: bool| {
        let found = missions.iter().filter(|one| (one.direction.from() == own) == sent);
        let (mut embassies, mut others, mut countries) = (0, 0, 0);
        for one in found {
            embassies += one.embassies;
            others += one.others;
            countries += 1;
        }
        let amount = |count: u32| figures::amount(told.language, count.into());
        let posted = (told.pair_words.posted)(&amount(embassies), &amount(others));
        (countries > 0).then(|| (posted, told.amount(countries)))
    };
    html! {
        @if missions.is_empty() {
            p { (told.words.missions_none) }
        } @else {
            p {
                @if let Some((posted, countries)) = sum(true) { ((told.words.sends)(&posted, &countries)) " " }
                @if let Some((posted, countries)) = sum(false) { ((told.words.hosts)(&posted, &countries)) }
            }
            (every(told))
        }
        p class="weak" { (layer.source) ". " (layer.coverage) }
    }
}

/// Missions one way and the other.
type Ways<'a> = [Option<&'a Posted<'a>>; 2];

fn every(told: &Told<'_>) -> Markup {
    let own = told.code();
    let mut by_country: BTreeMap<Iso2, Ways<'_>> = BTreeMap::new();
    for posted in &told.content.missions {
        let (from, to) = (posted.direction.from(), posted.direction.to());
        let (other, way) = if from == own { (to, 0) } else { (from, 1) };
        by_country.entry(other).or_default()[way] = Some(posted);
    }
    let mut countries: Vec<(Iso2, Ways<'_>)> = by_country.into_iter().collect();
    let size = |posted: Option<&Posted<'_>>| posted.map_or(0, |one| one.embassies + one.others);
    countries.sort_by_key(|(_, [sent, hosted])| std::cmp::Reverse(size(*sent) + size(*hosted)));
    html! {
        details class="fold screen" {
            summary { ((told.words.missions_by_country)(&told.amount(countries.len()))) }
            div class="wide" role="region" tabindex="0" aria-label=(told.words.missions_each) {
                table class="values" {
                    thead {
                        tr {
                            th scope="col" { (told.words.partner_column) }
                            th scope="col" { (told.words.sent_column) }
                            th scope="col" { (told.words.hosted_column) }
                        }
                    }
                    tbody {
                        @for (code, ways) in &countries {
                            tr {
                                th scope="row" {
                                    a href=[told.pair_with_code(*code)] { (told.name_of(*code)) }
                                }
                                @for posted in ways { td { (cell(told, *posted)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cell(told: &Told<'_>, posted: Option<&Posted<'_>>) -> Markup {
    let none = (told.language.messages().layer)(Layer::Missions).no_data;
    html! {
        @match posted {
            Some(posted) => (figures::count(told.language, posted.embassies + posted.others)),
            None => span class="state no-data" { (none) },
        }
    }
}
