//! Every pair as a table: the twin of the picture.

use maud::{Markup, html};

use super::{
    scatter::class,
    told::{Told, href},
};
use crate::{
    atlas::{Closeness, Standing},
    i18n::{figures, numbers},
    indicators::Indicator,
    view::{DiplomacyView, StandingOrder},
};

/// A page of the table with the pages around it.
pub(super) fn table(told: &Told<'_>) -> Markup {
    let content = told.content;
    let first = usize::from(content.page() - 1) * DiplomacyView::ROWS;
    let rows: Vec<&Standing> = content.shown.iter().skip(first).take(DiplomacyView::ROWS).collect();
    let number = |place| told.amount(place).text;
    let (from, to) = (number(first + 1), number(first + rows.len()));
    html! {
        @if rows.is_empty() {
            p { (told.words.nothing) }
        } @else {
            div class="wide" role="region" tabindex="0" aria-labelledby="pairs-caption" {
                table class="values standing" {
                    caption id="pairs-caption" {
                        ((told.words.table_caption)(&from, &to, &number(content.shown.len())))
                    }
                    (head(told))
                    tbody { @for pair in rows { (row(told, pair)) } }
                }
            }
            @if content.pages() > 1 { (pages(told)) }
        }
    }
}

/// What an order is called.
pub(super) fn order_name(told: &Told<'_>, order: StandingOrder) -> &'static str {
    match order {
        StandingOrder::Count => {
            (told.language.messages().layer)(told.content.view.question.layer).column
        }
        StandingOrder::Intensity => told.words.intensity_column,
        StandingOrder::Closeness => told.measure(),
        StandingOrder::Gap => told.words.gap_column,
    }
}

fn head(told: &Told<'_>) -> Markup {
    html! {
        thead {
            tr {
                th scope="col" { (told.language.messages().pair_column) }
                @for &order in StandingOrder::ALL { (column(told, order)) }
                th scope="col" { (told.words.quadrant_column) }
            }
        }
    }
}

/// The head of a column that the table can be sorted by.
fn column(told: &Told<'_>, order: StandingOrder) -> Markup {
    let view = told.content.view;
    let current = order == view.order;
    let name = order_name(told, order);
    html! {
        th scope="col" aria-sort=[current.then_some("descending")] {
            a href={ (href(view.with_order(order))) "#pairs" } title=((told.words.sort_by)(name))
                aria-current=[current.then_some("true")] { (name) }
        }
    }
}

fn row(told: &Told<'_>, pair: &Standing) -> Markup {
    let (language, words) = (told.language, told.words);
    let quadrant = told.content.standings.lines.map(|lines| lines.quadrant(pair));
    let above = |share| (words.above)(&told.percent(share));
    html! {
        tr {
            th scope="row" { a href=[told.dossier(pair)] { (told.pair(pair)) } }
            td { (figures::count(language, pair.count)) }
            td {
                (told.intensity(pair.intensity.value))
                @if let Some(interval) = figures::interval(language, Indicator::Orc, pair.intensity) {
                    small { (interval) }
                }
                small { (above(pair.intensity_above)) }
            }
            td {
                span class=[unrecorded(told, pair)] { (told.closeness(pair.closeness)) }
                small { (above(pair.closeness_above)) }
            }
            td { (numbers::signed(language, gap(pair))) }
            td {
                @if let Some(quadrant) = quadrant {
                    span class={ "quadrant-mark " (class(quadrant)) } { ((words.quadrant)(quadrant)) }
                }
            }
        }
    }
}

/// That no record is no zero.
fn unrecorded(told: &Told<'_>, pair: &Standing) -> Option<&'static str> {
    let missions = told.content.view.question.closeness == Closeness::Missions;
    match (missions, pair.closeness > 0.0) {
        (_, true) => None,
        (true, false) => Some("state no-data"),
        (false, false) => Some("state zero"),
    }
}

/// The difference of the percentiles, in whole points.
#[expect(clippy::cast_possible_truncation, reason = "from −100 to 100")]
fn gap(pair: &Standing) -> i64 {
    (pair.gap() * 100.0).round() as i64
}

fn pages(told: &Told<'_>) -> Markup {
    let (content, words) = (told.content, told.words);
    let (page, last) = (content.page(), content.pages());
    let number = |page: u16| numbers::integer(told.language, page.into());
    let to = |page: u16| format!("{}#pairs", href(content.view.with_page(page)));
    html! {
        nav class="choices turn" aria-label=(words.table) {
            ul {
                @if page > 1 { li { a rel="prev" href=(to(page - 1)) { (words.previous) } } }
                li { ((words.page_of)(&number(page), &number(last))) }
                @if page < last { li { a rel="next" href=(to(page + 1)) { (words.next) } } }
            }
        }
    }
}
