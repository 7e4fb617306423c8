//! A page of a ranking as a table.

use maud::{Markup, html};

use super::told::{Told, href};
use crate::{
    atlas::{Contender, Place, has_count_beside},
    domain::Pair,
    i18n::{figures, numbers, world_area},
    pages::frame,
    view::{Ranked, RankingsView},
};

/// The table with the pages before and after it.
pub(super) fn table(told: &Told<'_>) -> Markup {
    let content = told.content;
    let first = usize::from(content.page() - 1) * RankingsView::ROWS;
    let rows: Vec<&Place> = content.places.iter().skip(first).take(RankingsView::ROWS).collect();
    html! {
        @if rows.is_empty() {
            p { (told.words.none) }
        } @else {
            div class="wide" role="region" tabindex="0" aria-labelledby="ranking" {
                table class="values ranking" data-layer=(content.view.layer) {
                    (caption(told, first + 1, first + rows.len()))
                    (head(told))
                    tbody { @for place in &rows { (row(told, place)) } }
                }
            }
            @if content.pages() > 1 { (pages(told)) }
        }
    }
}

fn caption(told: &Told<'_>, first: usize, last: usize) -> Markup {
    let (view, words) = (told.content.view, told.words);
    let all = told.amount(told.content.places.len());
    let places = match view.area {
        Some(area) => (words.within)(world_area(told.language, area), &all),
        None => (words.everywhere)(&all),
    };
    let layer = (told.language.messages().layer)(view.layer).name;
    html! {
        caption id="ranking" {
            ((words.caption)(told.measure(view.ranked), layer, &told.reader().year(view.year)))
            small {
                (places)
                @if told.content.pages() > 1 {
                    " · " ((words.shown)(&told.amount(first).text, &told.amount(last).text))
                }
            }
        }
    }
}

fn head(told: &Told<'_>) -> Markup {
    let (view, messages) = (told.content.view, told.language.messages());
    let contender = match view.ranked {
        Ranked::Countries(_) => messages.country_column_world,
        Ranked::Pairs(_) => messages.pair_column,
    };
    html! {
        thead {
            tr {
                th scope="col" { (told.words.rank_column) }
                th scope="col" { (contender) }
                th scope="col" { (told.measure(view.ranked)) }
                @if has_count_beside(view.ranked) {
                    th scope="col" { (count_column(told)) }
                }
                @if let Some(since) = view.since {
                    th scope="col" { ((told.words.change_column)(&told.reader().year(since))) }
                }
            }
        }
    }
}

/// What the count beside a figure is of.
fn count_column(told: &Told<'_>) -> &'static str {
    let words = (told.language.messages().layer)(told.content.view.layer);
    match told.content.view.ranked {
        Ranked::Countries(_) => words.own_column,
        Ranked::Pairs(_) => words.column,
    }
}

fn row(told: &Told<'_>, place: &Place) -> Markup {
    let (view, language) = (told.content.view, told.language);
    let unit = told.unit();
    let count = u32::try_from(place.count).unwrap_or(u32::MAX);
    html! {
        tr {
            td { (figures::count(language, place.rank)) }
            th scope="row" { (name(told, place.contender)) }
            td {
                (figures::value(language, unit, place.estimate.value))
                @if let Some(interval) = figures::interval(language, unit, place.estimate) {
                    small { (interval) }
                }
            }
            @if has_count_beside(view.ranked) { td { (figures::count(language, count)) } }
            @if view.since.is_some() { td { (change(told, place)) } }
        }
    }
}

fn name(told: &Told<'_>, contender: Contender) -> Markup {
    let (countries, messages) = (told.content.atlas.countries(), told.language.messages());
    html! {
        @match contender {
            Contender::Country(country) => {
                @let place = frame::Place::country(countries.code(country));
                a href=(place.href(told.language)) { (told.reader().name(country)) }
            }
            Contender::Tie(from, to) => {
                @let directed = told.unit().directed();
                @let join = if directed { messages.direction } else { messages.pair };
                @let pair = Pair::new(countries.code(from), countries.code(to));
                @let place = pair.map(|pair| frame::Place::pair(pair).href(told.language));
                a href=[place] { (join(told.reader().name(from), told.reader().name(to))) }
            }
        }
    }
}

/// How the place differs from that of the other year.
fn change(told: &Told<'_>, place: &Place) -> Markup {
    let words = told.words;
    let number = |count: u32| figures::count(told.language, count);
    html! {
        @match place.before {
            None => span class="weak" { (words.not_ranked) },
            Some(before) if before == place.rank => (words.stayed),
            Some(before) => {
                @let moved = before.abs_diff(place.rank);
                @if before > place.rank {
                    span class="rose" { ((words.rose)(&number(moved))) }
                } @else {
                    span class="fell" { ((words.fell)(&number(moved))) }
                }
                small { ((words.was)(&number(before))) }
            }
        }
    }
}

fn pages(told: &Told<'_>) -> Markup {
    let (content, words) = (told.content, told.words);
    let (page, last) = (content.page(), content.pages());
    let number = |page: u16| numbers::integer(told.language, page.into());
    let to = |page: u16| format!("{}#places", href(content.view.with_page(page)));
    html! {
        nav class="choices turn" aria-label=(words.pages) {
            ul {
                @if page > 1 { li { a rel="prev" href=(to(page - 1)) { (words.previous) } } }
                li { ((words.page)(&number(page), &number(last))) }
                @if page < last { li { a rel="next" href=(to(page + 1)) { (words.next) } } }
            }
        }
    }
}
