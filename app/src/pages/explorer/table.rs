use maud::{Markup, html};

use crate::{
    i18n::{Amount, Language, figures, numbers},
    pages::explorer::{
        ExplorerState, Shown,
        rows::{Cell, cell, columns, count, heading, href, measured, percentile, subject},
    },
    view::View,
};

/// The ties of the map as a table.
pub fn table(state: ExplorerState, shown: &Shown) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let view = &shown.view;
    let ties = shown.listed();
    let listed = numbers::integer(language, ties.len() as u64);
    let strongest = Amount { text: listed.clone(), one: ties.len() == 1 };
    let available = figures::count(language, shown.explorer.available);
    let year = figures::year(language, view.year);
    let indicator = (messages.indicator)(view.layer, view.indicator).name;
    let caption = match state.country_name(view) {
        Some(country) => (messages.table_country)(&strongest, &country, &year, indicator),
        None => (messages.table_world)(&strongest, &year, indicator),
    };
    let names = match view.country {
        Some(_) => messages.country_column,
        None => messages.pair_column,
    };
    let columns = columns(view);
    let measured = measured(view);
    html! {
        div class="scroll" tabindex="0" role="region" aria-labelledby="ties-caption" {
            table {
                caption id="ties-caption" {
                    (caption) " " span { ((messages.table_of)(&listed, &available)) }
                }
                thead {
                    tr {
                        th scope="col" { (messages.rank_column) }
                        th scope="col" { (names) }
                        th scope="col" { ((messages.layer)(view.layer).column) }
                        @for &column in &columns {
                            th scope="col" { (heading(view, column)) }
                        }
                        @if let Some(measured) = measured {
                            th scope="col" { ((messages.percentile_column)(measured)) }
                        }
                    }
                }
                tbody {
                    @for (place, tie) in (1..).zip(ties) {
                        tr {
                            td { (numbers::integer(language, place)) }
                            th scope="row" {
                                a href=(href(state, shown, tie)) { (subject(state, shown, tie)) }
                            }
                            td { (count(state, shown, tie)) }
                            @for &column in &columns {
                                (figure(language, &cell(shown, tie, column)))
                            }
                            @if measured.is_some() {
                                td { @if let Some(words) = percentile(shown, tie) { (words) } }
                            }
                        }
                    }
                }
            }
        }
        @if ties.is_empty() { p class="empty" { ((messages.no_ties)(indicator, &year)) } }
        p class="data" {
            a href=(export(view)) rel="external" { (messages.data_links) }
        }
    }
}

/// A cell with its interval under it, and a mark when it stands on too small a count.
pub fn figure(language: Language, cell: &Cell) -> Markup {
    let below = language.messages().below_mark;
    html! {
        td class=[cell.below.then_some("weak")] {
            (cell.value)
            @if cell.below { " " abbr title=(below) { "*" span class="live" { (below) } } }
            @if let Some(interval) = &cell.interval { " " small { (interval) } }
        }
    }
}

/// Where the view is taken away.
fn export(view: &View) -> String {
    let mut href = view.href();
    href.insert_str(view.path().len(), "export");
    href
}
