//! The pair before and after an agreement, beside comparable pairs.

use maud::{Markup, html};

use super::{told::Told, years::signatures};
use crate::{
    atlas::{BeforeAfter, NotComparable, YEARS_AROUND},
    charts::{Panel, Reading, ScaleKind, Series, TimeChart, YearAxis, figure},
    domain::{Layer, Year},
    i18n::{Amount, figures, numbers},
    indicators::{Interval, Unit},
    pages::frame::Place,
};

/// What the comparison finds, or why there is none; with the choice of the
/// year of signature.
pub(super) fn around(told: &Told<'_>) -> Markup {
    let (words, around) = (told.words, &told.content.around);
    html! {
        @match &around.shown {
            None => {
                @if let Some((first, last)) = around.covered {
                    p { ((words.around_none)(&told.year(first), &told.year(last))) }
                }
            }
            Some((year, found)) => {
                p { (words.around_lede) }
                @if around.choices.len() > 1 { (choices(told, *year)) }
                @match found {
                    Ok(found) => (compared(told, found)),
                    Err(NotComparable::NoPeers) => {
                        p { ((words.around_no_peers)(&told.year(*year))) }
                    }
                    Err(NotComparable::TooFew | NotComparable::NotCovered) => {
                        p { ((words.around_too_few)(&told.year(*year))) }
                    }
                }
            }
        }
    }
}

/// Plain links, one a year of signature.
fn choices(told: &Told<'_>, shown: Year) -> Markup {
    let place = |year: Year| {
        let place = Place::pair(told.content.pair).with_query(&format!("agreement={year}"));
        format!("{}#around", place.href(told.language))
    };
    html! {
        nav class="choices" aria-label=(told.words.around_choose) {
            span { (told.words.around_choose) }
            ul {
                @for &year in &told.content.around.choices {
                    li {
                        a href=(place(year)) aria-current=[(year == shown).then_some("true")] {
                            (told.year(year))
                        }
                    }
                }
            }
        }
    }
}

fn compared(told: &Told<'_>, found: &BeforeAfter) -> Markup {
    let words = told.words;
    let others = told
        .content
        .agreements
        .iter()
        .filter_map(|agreement| agreement.signed)
        .filter(|date| date.year().number().abs_diff(found.year.number()) <= YEARS_AROUND)
        .count()
        .saturating_sub(1) as u64;
    html! {
        (chart(told, found))
        p {
            (at(told, found, true)) " " (at(told, found, false))
            @if others > 0 {
                " "
                ((words.around_others)(&Amount {
                    text: numbers::integer(told.language, others),
                    one: others == 1,
                }))
            }
        }
        p {
            ((words.around_method)(
                &numbers::integer(told.language, found.compared as u64),
                &numbers::integer(told.language, found.tenth.into()),
                &figures::count(told.language, found.sizes.0),
                &figures::count(told.language, found.sizes.1),
            ))
        }
        p class="caution" { (words.around_caveat) }
    }
}

/// The first year, or the last, in a sentence.
fn at(told: &Told<'_>, found: &BeforeAfter, last: bool) -> String {
    let times = |value| numbers::decimal(told.language, value, 2);
    let years = numbers::integer(told.language, YEARS_AROUND.into());
    let (own, peers) = if last {
        (found.index.last(), found.peers.last())
    } else {
        (found.index.first(), found.peers.first())
    };
    let sentence = if last { told.words.around_result } else { told.words.around_before };
    match own.zip(peers) {
        Some((&own, peers)) => {
            let [median, lower, upper] = [peers.median, peers.lower, peers.upper].map(times);
            sentence(&times(own), &median, &lower, &upper, &years)
        }
        None => String::new(),
    }
}

fn chart(told: &Told<'_>, found: &BeforeAfter) -> Markup {
    let words = told.words;
    let times = |value| numbers::decimal(told.language, value, 2);
    let counted = (told.language.messages().layer)(Layer::Copublications).counted;
    let own = found.index.iter().zip(&found.counts).map(|(&value, &count)| Reading {
        value: Some(value),
        interval: None,
        text: format!(
            "{} ({})",
            times(value),
            counted(&figures::amount(told.language, count.into()))
        ),
    });
    let peers = found.peers.iter().map(|peers| Reading {
        value: Some(peers.median),
        interval: Some(Interval { low: peers.lower, high: peers.upper }),
        text: format!(
            "{} ({})",
            times(peers.median),
            (told.language.messages().interval)(&times(peers.lower), &times(peers.upper))
        ),
    });
    let series =
        |name: &str, readings| Series { name: name.to_owned(), first: found.first, readings };
    let last = Year::new(found.year.number() + YEARS_AROUND).unwrap_or(found.year);
    let axis = YearAxis::new(found.first, last);
    figure(&TimeChart {
        id: "around-chart".to_owned(),
        language: told.language,
        title: (words.around_chart)(&told.year(found.year)),
        description: words.around_about.to_owned(),
        axis,
        panels: vec![Panel {
            title: String::new(),
            layer: None,
            unit: Unit::Ratio,
            scale: ScaleKind::Linear,
            series: vec![
                series(words.around_own, own.collect()),
                series(words.around_peers, peers.collect()),
            ],
        }],
        marks: signatures(told, axis),
        one_scale: false,
    })
}
