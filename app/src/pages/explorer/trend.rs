use leptos::prelude::*;

use crate::{
    components::points,
    domain::Year,
    i18n::{figures, numbers},
    pages::explorer::{ExplorerState, Shown},
};

/// The figures of the country, or of the world, year by year: a line with
/// its ends named, and the same as a table.
pub fn trend(state: ExplorerState, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let (first, last) = state.edition().years;
    let ends = (figures::year(language, first), figures::year(language, last));
    let title = match shown.view.country {
        Some(_) => (messages.trend_of)(&ends.0, &ends.1),
        None => (messages.world_trend_of)(&ends.0, &ends.1),
    };
    let by_year = &shown.explorer.by_year;
    let most = by_year.iter().copied().flatten().max().unwrap_or(0);
    let now = u64::from(shown.view.year.number() - first.number());
    let steps = (by_year.len() as u64).saturating_sub(1).max(1);
    let mark = (now * 320 / steps).to_string();
    let figure = |figure: Option<u64>| match figure {
        Some(figure) => numbers::integer(language, figure),
        None => messages.no_data.to_owned(),
    };
    let rows = (first.number()..=last.number()).zip(by_year).map(|(number, &value)| {
        let year = Year::new(number).map(|year| figures::year(language, year));
        view! { <tr><th scope="row">{year}</th><td>{figure(value)}</td></tr> }
    });
    view! {
        <section class="trend">
            <h2>{messages.trend}</h2>
            <p id="trend-title">{title}</p>
            <svg viewBox="-2 -4 324 88" role="img" aria-labelledby="trend-title" preserveAspectRatio="none">
                <path class="axis" d="M0 80h320"/>
                <path class="now" d=format!("M{mark} 0v80")/>
                <polyline points=points(by_year.iter().copied(), 320, 80)/>
            </svg>
            <p class="ends" dir="ltr" aria-hidden="true">
                <span>{ends.0}</span>
                <b>{numbers::integer(language, most)}</b>
                <span>{ends.1}</span>
            </p>
            <details>
                <summary>{messages.figures_by_year}</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{messages.year_label}</th>
                            <th scope="col">{messages.works_column}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </details>
        </section>
    }
}
