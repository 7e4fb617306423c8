//! The partners that stand out: by growth, and by an intensity that is unusual
//! among all pairs.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{CountryIndex, Figure, Lens},
    domain::Layer,
    i18n::{figures, numbers},
    indicators::{Estimate, Indicator},
    pages::dossier::percentile,
};

/// How many partners are told at each end.
const TOLD: usize = 5;
/// From which percentile on a tie is unusually strong, and below which
/// unusually weak.
const STRONG: u8 = 90;
const WEAK: u8 = 10;

/// A partner with a value on a sufficient count.
struct Standing {
    partner: CountryIndex,
    estimate: Estimate,
    percentile: Option<u8>,
    count: u32,
    base: Option<u32>,
}

/// Every partner with a value, the lowest first.
fn standings(told: &Told<'_>, lens: &Lens<'_>) -> Vec<Standing> {
    let country = told.content.country;
    let partners = lens.column.partners(country).iter();
    let enough = partners.filter(|(_, tally)| lens.threshold.admits(tally.total()));
    let mut found: Vec<Standing> = enough
        .filter_map(|&(partner, tally)| {
            let Figure::Value(estimate) = lens.figure(country, partner) else { return None };
            Some(Standing {
                partner,
                estimate,
                percentile: percentile(lens, [country, partner]),
                count: tally.total(),
                base: lens.base.map(|base| base.tally(country, partner).total()),
            })
        })
        .collect();
    found.sort_by(|one, other| one.estimate.value.total_cmp(&other.estimate.value));
    found
}

/// The partners with the strongest growth and the strongest decline.
pub(super) fn growth(told: &Told<'_>) -> Option<Markup> {
    let (year, lens) = told.reader().last(Layer::Copublications, Indicator::Growth)?;
    let first = told.reader().year(year.before(5)?);
    let last = told.reader().year(year);
    let found = standings(told, &lens);
    let grew: Vec<&Standing> =
        found.iter().rev().filter(|one| one.estimate.value > 0.0).take(TOLD).collect();
    let fell: Vec<&Standing> =
        found.iter().filter(|one| one.estimate.value < 0.0).take(TOLD).collect();
    let words = told.words;
    let table = |caption: String, rows: &[&Standing]| {
        html! {
            div class="wide" {
                table class="values" {
                    caption { (caption) }
                    thead {
                        tr {
                            th scope="col" { (words.partner_column) }
                            th scope="col" { ((told.language.messages().indicator)(Layer::Copublications, Indicator::Growth).column) }
                            th scope="col" { (first) }
                            th scope="col" { (last) }
                        }
                    }
                    tbody {
                        @for one in rows {
                            tr {
                                th scope="row" { a href=[told.pair_with(one.partner)] { (told.reader().name(one.partner)) } }
                                td { (figures::value(told.language, Indicator::Growth, one.estimate.value)) }
                                td { @if let Some(base) = one.base { (figures::count(told.language, base)) } }
                                td { (figures::count(told.language, one.count)) }
                            }
                        }
                    }
                }
            }
        }
    };
    Some(html! {
        p { ((words.growth_lede)(&first, &last)) }
        @if grew.is_empty() { p { (words.none_grew) } } @else { (table((words.grew)(&first, &last), &grew)) }
        @if fell.is_empty() { p { (words.none_fell) } } @else { (table((words.fell)(&first, &last), &fell)) }
        p class="weak" { (told.language.messages().dip) }
    })
}

/// The partners whose odds ratio is among the highest and the lowest tenth of
/// all pairs.
pub(super) fn unusual(told: &Told<'_>) -> Option<Markup> {
    let (year, lens) = told.reader().last(Layer::Copublications, Indicator::Orc)?;
    let year = told.reader().year(year);
    let found = standings(told, &lens);
    let strong: Vec<&Standing> = found
        .iter()
        .rev()
        .filter(|one| one.percentile.is_some_and(|percent| percent >= STRONG))
        .collect();
    let weak: Vec<&Standing> =
        found.iter().filter(|one| one.percentile.is_some_and(|percent| percent < WEAK)).collect();
    let words = told.words;
    let table = |caption: String, all: &[&Standing]| {
        let caption = if all.len() > TOLD {
            (words.first_of)(&caption, &told.amount(TOLD).text, &told.amount(all.len()).text)
        } else {
            caption
        };
        html! {
            div class="wide" {
                table class="values" {
                    caption { (caption) }
                    thead {
                        tr {
                            th scope="col" { (words.partner_column) }
                            th scope="col" { (words.odds_column) }
                            th scope="col" { (told.pair_words.interval_column) }
                            th scope="col" { (told.pair_words.above_column) }
                            th scope="col" { ((told.language.messages().layer)(Layer::Copublications).column) }
                        }
                    }
                    tbody { @for one in all.iter().take(TOLD) { (odds(told, one)) } }
                }
            }
        }
    };
    Some(html! {
        p { ((words.unusual_lede)(&year)) }
        @if strong.is_empty() { p { (words.none_strong) } } @else { (table(words.strong.to_owned(), &strong)) }
        @if weak.is_empty() { p { (words.none_weak) } } @else { (table(words.weak.to_owned(), &weak)) }
    })
}

fn odds(told: &Told<'_>, one: &Standing) -> Markup {
    let language = told.language;
    html! {
        tr {
            th scope="row" {
                a href=[told.pair_with(one.partner)] { (told.reader().name(one.partner)) }
            }
            td { (figures::value(language, Indicator::Orc, one.estimate.value)) }
            td { @if let Some(interval) = figures::interval(language, Indicator::Orc, one.estimate) { (interval) } }
            td {
                @if let Some(percent) = one.percentile {
                    ((told.pair_words.above)(&numbers::whole_percent(language, percent.into())))
                }
            }
            td { (figures::count(language, one.count)) }
        }
    }
}
