//! The pair in a few sentences, made of its figures.

use maud::{Markup, html};

use super::told::{Told, is_something, percentile};
use crate::{
    atlas::Figure,
    domain::Layer,
    i18n::{Amount, figures, numbers},
    indicators::Indicator,
};

/// The sentences, most important first. Where no layer holds anything, that is
/// what they say.
pub(super) fn summary(told: &Told<'_>) -> Markup {
    let [a, b] = told.names_in_text();
    let something = Layer::ALL.into_iter().any(|layer| {
        let count = told.last(layer, Indicator::Count);
        count.is_some_and(|(_, lens)| {
            is_something(lens.figure(told.content.sides[0], told.content.sides[1]))
        })
    });
    let documents = !told.content.agreements.is_empty() || !told.content.organisations.is_empty();
    if !something && !documents {
        return html! { ((told.words.nothing)(&a, &b)) };
    }
    let sentences = [
        works(told, &a, &b),
        expected(told),
        growth(told),
        agreed(told),
        shared(told),
        voted(told),
    ];
    html! { (sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")) }
}

fn amount(told: &Told<'_>, count: u64) -> Amount {
    Amount { text: numbers::integer(told.language, count), one: count == 1 }
}

fn works(told: &Told<'_>, a: &str, b: &str) -> Option<String> {
    let [x, y] = told.content.sides;
    let (year, lens) = told.last(Layer::Copublications, Indicator::Count)?;
    let year = told.year(year);
    let works = match lens.figure(x, y) {
        Figure::Value(estimate) => figures::amount(told.language, estimate.value),
        Figure::Zero => return Some((told.words.no_works)(&year, a, b)),
        _ => return Some((told.words.unknown_works)(&year, a, b)),
    };
    let sentence = (told.words.works)(&year, &works, a, b);
    let share = |from, to| {
        let estimate = lens.with(Indicator::Share).figure(from, to).estimate()?;
        Some(numbers::percent(told.language, estimate.value))
    };
    Some(match share(x, y).zip(share(y, x)) {
        Some((one, other)) => format!("{sentence}: {}", (told.words.shares)(&one, a, &other, b)),
        None => format!("{sentence}."),
    })
}

fn expected(told: &Told<'_>) -> Option<String> {
    let [x, y] = told.content.sides;
    let (_, lens) = told.last(Layer::Copublications, Indicator::Affinity)?;
    let Figure::Value(estimate) = lens.figure(x, y) else { return None };
    let times = numbers::significant(told.language, estimate.value);
    let percent = percentile(&lens, [x, y])
        .map(|percent| numbers::whole_percent(told.language, percent.into()));
    Some((told.words.expected)(&times, percent.as_deref()))
}

fn growth(told: &Told<'_>) -> Option<String> {
    let [x, y] = told.content.sides;
    let (year, lens) = told.last(Layer::Copublications, Indicator::Growth)?;
    let Figure::Value(estimate) = lens.figure(x, y) else { return None };
    let sentence = if estimate.value < 0.0 { told.words.fell } else { told.words.grew };
    let rate = numbers::percent(told.language, estimate.value.abs());
    Some(sentence(&told.year(year.before(5)?), &told.year(year), &rate))
}

fn agreed(told: &Told<'_>) -> Option<String> {
    let agreements = told.content.agreements;
    let latest = agreements.iter().filter_map(|agreement| agreement.signed).max();
    let latest = latest.map(|date| told.year(date.year()));
    let count = amount(told, agreements.len() as u64);
    (!agreements.is_empty()).then(|| (told.words.agreed)(&count, latest.as_deref()))
}

fn shared(told: &Told<'_>) -> Option<String> {
    let [x, y] = told.content.sides;
    let (year, lens) = told.last(Layer::Organisations, Indicator::Count)?;
    let Figure::Value(estimate) = lens.figure(x, y) else { return None };
    let count = figures::amount(told.language, estimate.value);
    Some((told.words.members_of)(&count, &told.year(year)))
}

fn voted(told: &Told<'_>) -> Option<String> {
    let [x, y] = told.content.sides;
    let (year, lens) = told.last(Layer::UnVoting, Indicator::Agreement)?;
    let share = lens.figure(x, y).estimate()?;
    let votes = amount(told, lens.column.tally(x, y).total().into());
    let share = numbers::percent(told.language, share.value);
    Some((told.words.voted)(&told.year(year), &share, &votes))
}
