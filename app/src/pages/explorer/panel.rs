use leptos::prelude::*;

use crate::{
    atlas::{CountryIndex, Focus, PANEL_PARTNERS, TieRow},
    components::sparkline,
    i18n::{figures, numbers},
    pages::explorer::{
        ExplorerState, Shown,
        rows::{cells, columns, href, percentile},
        table::figure,
        trend::trend,
    },
};

/// The side panel: the chosen country with its partners and its trend, or
/// the world with the countries that lead it.
pub fn panel(state: ExplorerState, shown: &Shown) -> AnyView {
    match &shown.explorer.focus {
        Focus::World { links, leaders } => world(state, shown, *links, leaders).into_any(),
        Focus::Country { country, works, histories } => {
            chosen(state, shown, *country, *works, histories).into_any()
        }
    }
}

fn world(
    state: ExplorerState,
    shown: &Shown,
    links: u64,
    leaders: &[(CountryIndex, u32)],
) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let links = numbers::integer(language, links);
    let pairs = figures::count(language, shown.explorer.available);
    let year = figures::year(language, shown.view.year);
    let rows = leaders.iter().enumerate().map(|(at, &(country, works))| {
        view! {
            <tr>
                <td>{numbers::integer(language, at as u64 + 1)}</td>
                <th scope="row">
                    <a href=state.country_href(&shown.view, country)>{state.name(country)}</a>
                </th>
                <td>{figures::count(language, works)}</td>
            </tr>
        }
    });
    view! {
        <h1 tabindex="-1">{messages.world}</h1>
        <p class="about">{(messages.world_links)(&links, &pairs, &year)}</p>
        <p class="prompt">{messages.world_prompt}</p>
        <table>
            <caption>{messages.leaders}</caption>
            <thead>
                <tr>
                    <th scope="col">{messages.rank_column}</th>
                    <th scope="col">{messages.country_column_world}</th>
                    <th scope="col">{messages.works_column}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {trend(state, shown)}
    }
}

fn chosen(
    state: ExplorerState,
    shown: &Shown,
    country: CountryIndex,
    works: Option<u32>,
    histories: &[Vec<u32>],
) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let year = figures::year(language, shown.view.year);
    let partners = figures::count(language, shown.explorer.available);
    let about = match works {
        None => (messages.no_record)(&year),
        Some(_) if shown.explorer.available == 0 => (messages.no_partners)(&year),
        Some(_) => (messages.country_partners)(&partners, &year),
    };
    let works = works.map(|works| {
        view! {
            <p class="headline">
                <b>{figures::count(language, works)}</b>
                {" "}
                {messages.international_works}
            </p>
        }
    });
    let table = (!shown.explorer.ties.is_empty()).then(|| partners_table(state, shown, histories));
    view! {
        <p class="back">
            <a href=shown.view.with_country(None).href()>{messages.back_to_world}</a>
        </p>
        <h1 tabindex="-1">{state.name(country)}</h1>
        <p class="about">{about}</p>
        {works}
        {table}
        {trend(state, shown)}
    }
}

fn partners_table(
    state: ExplorerState,
    shown: &Shown,
    histories: &[Vec<u32>],
) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let (first, last) = state.edition().years;
    let years =
        (messages.interval)(&figures::year(language, first), &figures::year(language, last));
    let heads = columns(shown.view.indicator)
        .into_iter()
        .map(|indicator| view! { <th scope="col">{(messages.indicator)(indicator).column}</th> });
    let rows = shown.explorer.ties.iter().zip(histories).enumerate();
    let rows = rows.map(|(at, (tie, counts))| row(state, shown, at, tie, counts));
    let listed = shown.explorer.ties.len();
    let more = (listed > PANEL_PARTNERS).then(|| {
        let listed = numbers::integer(language, listed as u64);
        view! { <p class="more"><a href="#ties">{(messages.all_partners)(&listed)}</a></p> }
    });
    view! {
        <table class="partners">
            <caption>{messages.partners}</caption>
            <thead>
                <tr>
                    <th scope="col">{messages.rank_column}</th>
                    <th scope="col">{messages.country_column}</th>
                    <th scope="col">{messages.works_column}</th>
                    <th scope="col">{years}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {more}
    }
}

fn row(
    state: ExplorerState,
    shown: &Shown,
    at: usize,
    tie: &TieRow,
    counts: &[u32],
) -> impl IntoView + use<> {
    let messages = state.language.messages();
    let stronger = percentile(shown, tie).map(|percent| {
        view! { <small>{messages.percentile_column} " " {percent}</small> }
    });
    view! {
        <tr>
            <td>{numbers::integer(state.language, at as u64 + 1)}</td>
            <th scope="row">
                <a href=href(state, shown, tie)>{state.name(tie.to)}</a>
                {stronger}
            </th>
            <td>{figures::count(state.language, tie.works)}</td>
            <td>{sparkline(counts)}</td>
            {cells(shown, tie).into_iter().map(|cell| figure(state, cell)).collect_view()}
        </tr>
    }
}
