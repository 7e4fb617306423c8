use maud::{Markup, html};

use crate::{
    components::points,
    domain::Year,
    i18n::figures,
    pages::explorer::{ExplorerState, Shown},
};

/// The figures of the country, or of the world, year by year: a line with
/// its ends named, and the same as a table.
pub fn trend(state: ExplorerState, shown: &Shown) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let (first, last) = state.edition().years;
    let ends = (figures::year(language, first), figures::year(language, last));
    let (title, unit) = match shown.view.country {
        Some(_) => ((messages.trend_of)(&ends.0, &ends.1), messages.works_column),
        None => ((messages.world_trend_of)(&ends.0, &ends.1), messages.links_column),
    };
    let by_year = &shown.explorer.by_year;
    let most = by_year.iter().copied().flatten().max();
    let steps = (by_year.len() as u64).saturating_sub(1).max(1);
    let now = u64::from(shown.view.year.number() - first.number()) * 320 / steps;
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
                b { (figures::in_a_year(language, most)) }
                span { (ends.1) }
            }
            details {
                summary { (messages.figures_by_year) }
                table {
                    thead {
                        tr {
                            th scope="col" { (messages.year_label) }
                            th scope="col" { (unit) }
                        }
                    }
                    tbody {
                        @for (number, figure) in (first.number()..=last.number()).zip(by_year) {
                            tr {
                                th scope="row" {
                                    @if let Some(year) = Year::new(number) {
                                        (figures::year(language, year))
                                    }
                                }
                                td { (figures::in_a_year(language, *figure)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
