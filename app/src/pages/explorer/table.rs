use leptos::prelude::*;

use crate::{
    atlas::TieRow,
    i18n::figures,
    pages::explorer::{
        ExplorerState, Shown,
        rows::{Cell, cells, columns, href, percentile, subject},
    },
};

/// The ties of the map as a table.
pub fn table(state: ExplorerState, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let view = &shown.view;
    let ties = &shown.explorer.ties;
    let count = |number: usize| figures::count(language, u32::try_from(number).unwrap_or(u32::MAX));
    let (number, year) = (count(ties.len()), figures::year(language, view.year));
    let indicator = (messages.indicator)(view.indicator).name;
    let caption = match state.country_name(view) {
        Some(country) => (messages.table_country)(&number, &country, &year, indicator),
        None => (messages.table_world)(&number, &year, indicator),
    };
    let available = figures::count(language, shown.explorer.available);
    let names = if view.country.is_some() { messages.country_column } else { messages.pair_column };
    let heads = columns(view.indicator)
        .into_iter()
        .map(|indicator| view! { <th scope="col">{(messages.indicator)(indicator).column}</th> });
    let rows = ties.iter().enumerate().map(|(at, tie)| row(state, shown, count(at + 1), tie));
    let href = href_of_data(shown);
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby="ties-caption">
            <table>
                <caption id="ties-caption">
                    {caption} <span>{(messages.table_of)(&number, &available)}</span>
                </caption>
                <thead>
                    <tr>
                        <th scope="col">{messages.rank_column}</th>
                        <th scope="col">{names}</th>
                        <th scope="col">{messages.works_column}</th>
                        {heads.collect_view()}
                        <th scope="col">{messages.percentile_column}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <p class="data"><a href=href rel="external">{messages.data_links} " (JSON)"</a></p>
    }
}

fn row(state: ExplorerState, shown: &Shown, place: String, tie: &TieRow) -> impl IntoView + use<> {
    let works = figures::count(state.language, tie.works);
    view! {
        <tr>
            <td>{place}</td>
            <th scope="row"><a href=href(state, shown, tie)>{subject(state, shown, tie)}</a></th>
            <td>{works}</td>
            {cells(shown, tie).into_iter().map(|cell| figure(state, cell)).collect_view()}
            <td>{percentile(shown, tie)}</td>
        </tr>
    }
}

/// A figure with its interval under it, and a mark when it stands on too few works.
pub fn figure(state: ExplorerState, cell: Cell) -> impl IntoView + use<> {
    let mark = cell.below.then(|| {
        let words = state.language.messages().below_mark;
        view! { <abbr title=words>"*"<span class="live">{words}</span></abbr> }
    });
    let interval = cell.interval.map(|interval| view! { <small>{interval}</small> });
    view! { <td class:weak=cell.below>{cell.value} {mark} {interval}</td> }
}

/// The same ties from the public API.
fn href_of_data(shown: &Shown) -> String {
    let view = &shown.view;
    let mut href = format!(
        "/api/v1/ties?layer={}&year={}&indicator={}&min={}&limit={}",
        view.layer,
        view.year,
        view.indicator.id(),
        view.threshold,
        view.top,
    );
    if let Some(country) = view.country {
        href.push_str("&country=");
        href.push_str(country.as_str());
    }
    href
}
