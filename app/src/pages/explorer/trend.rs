use maud::{Markup, html};

use crate::{
    components::points,
    i18n::figures,
    pages::explorer::{ExplorerState, Shown},
};

/// The figures of the country, or of the world, year by year: a line with
/// its ends named, and the same as a table.
pub fn trend(state: ExplorerState, shown: &Shown) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let layer = shown.view.layer;
    let span = state.edition().span(&shown.view);
    if span.first == span.last {
        return html! {};
    }
    let ends = (figures::year(language, span.first), figures::year(language, span.last));
    let words = (messages.layer)(layer);
    let by_year = if shown.view.country.is_some() { words.by_year } else { words.world_by_year };
    let title = by_year(&ends.0, &ends.1);
    let by_year = &shown.explorer.by_year;
    let most = by_year.iter().copied().flatten().reduce(f64::max);
    let steps = (by_year.len() as u64).saturating_sub(1).max(1);
    let now = u64::from(shown.view.year.number() - span.first.number()) * 320 / steps;
    let line = points(by_year.iter().copied(), 320, 80);
    html! {
        section class="trend" {
            h2 { (messages.trend) }
            p id="trend-title" { (title) }
            svg viewBox="-2 -4 324 88" role="img" aria-labelledby="trend-title"
                preserveAspectRatio="none" {
                path class="axis" d="M0 80h320" {}
                path class="now" d={ "M" (now) " 0v80" } {}
                polyline points=(line) {}
            }
            p class="ends" dir="ltr" aria-hidden="true" {
                span { (ends.0) }
                b { (figures::in_a_year(language, layer, most)) }
                span { (ends.1) }
            }
            details {
                summary { (messages.figures_by_year) }
                table {
                    thead {
                        tr {
                            th scope="col" { (messages.year_label) }
                            th scope="col" { (words.own_column) }
                        }
                    }
                    tbody {
                        @for (year, figure) in span.years().zip(by_year) {
                            tr {
                                th scope="row" { (figures::year(language, year)) }
                                td { (figures::in_a_year(language, layer, *figure)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
