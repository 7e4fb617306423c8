//! The country in a few sentences, made of its figures.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{own, own_rank, ranked_countries, strongest_ties},
    domain::Layer,
    i18n::{figures, in_text},
    indicators::Indicator,
};

/// How many of its strongest partners are named.
const NAMED: usize = 3;

/// The sentences, most important first. Where no layer holds anything, that is
/// what they say.
pub(super) fn summary(told: &Told<'_>) -> Markup {
    let sentences: Vec<String> =
        [works(told), partners(told), agreed(told), belongs(told)].into_iter().flatten().collect();
    let name = told.name_in_text();
    html! {
        @if sentences.is_empty() { ((told.words.nothing)(&name)) } @else { (sentences.join(" ")) }
    }
}

fn works(told: &Told<'_>) -> Option<String> {
    let (year, lens) = told.reader().last(Layer::Copublications, Indicator::Count)?;
    let country = told.content.country;
    let works = own(lens.column, country).filter(|&works| works > 0.0)?;
    let rank = own_rank(lens.column, country)?;
    let ranked = ranked_countries(lens.column);
    Some((told.words.works)(
        &told.reader().year(year),
        &figures::amount(told.language, works),
        &told.name_in_text(),
        &figures::count(told.language, rank),
        &told.amount(ranked).text,
    ))
}

fn partners(told: &Told<'_>) -> Option<String> {
    let (_, lens) = told.reader().last(Layer::Copublications, Indicator::Count)?;
    let (rows, _) = strongest_ties(&lens, Some(told.content.country), (NAMED, 0), None);
    let name = |row: &crate::atlas::TieRow| {
        let name = in_text(told.language, told.reader().name(row.to));
        let count = figures::count(told.language, row.tally.total());
        (told.words.with_count)(&name, &count)
    };
    let names: Vec<String> = rows.iter().map(name).collect();
    let partners = lens.column.partners(told.content.country).len();
    (!names.is_empty())
        .then(|| (told.words.strongest)(&told.amount(partners), &(told.words.list)(&names)))
}

fn agreed(told: &Told<'_>) -> Option<String> {
    let agreements = told.content.agreements.len();
    (agreements > 0).then(|| (told.words.agreed)(&told.amount(agreements)))
}

fn belongs(told: &Told<'_>) -> Option<String> {
    let (year, lens) = told.reader().last(Layer::Organisations, Indicator::Count)?;
    let count = own(lens.column, told.content.country).filter(|&count| count > 0.0)?;
    let count = figures::amount(told.language, count);
    Some((told.words.belongs)(&told.reader().year(year), &count))
}
