use maud::{Markup, html};

use crate::{
    atlas::{CountryIndex, Focus, PANEL_PARTNERS},
    components::sparkline,
    i18n::{figures, numbers},
    pages::explorer::{
        ExplorerState, Shown,
        rows::{cells, columns, href, measured, percentile},
        table::figure,
        trend::trend,
    },
};

/// The side panel: the chosen country with its partners and its trend, or
/// the world with the countries that lead it.
pub fn panel(state: ExplorerState, shown: &Shown) -> Markup {
    let about = match &shown.explorer.focus {
        Focus::World { links, leaders } => world(state, shown, *links, leaders),
        Focus::Country { country, works, histories } => {
            chosen(state, shown, *country, *works, histories)
        }
    };
    html! { (about) (trend(state, shown)) }
}

fn world(
    state: ExplorerState,
    shown: &Shown,
    links: u64,
    leaders: &[(CountryIndex, u32)],
) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let links = numbers::integer(language, links);
    let pairs = figures::count(language, shown.explorer.available);
    let year = figures::year(language, shown.view.year);
    html! {
        h1 tabindex="-1" { (messages.world) }
        p class="about" { ((messages.world_links)(&links, &pairs, &year)) }
        p class="prompt" { (messages.world_prompt) }
        table {
            caption { (messages.leaders) }
            thead {
                tr {
                    th scope="col" { (messages.rank_column) }
                    th scope="col" { (messages.country_column_world) }
                    th scope="col" { (messages.works_column) }
                }
            }
            tbody {
                @for (place, &(country, works)) in (1..).zip(leaders) {
                    tr {
                        td { (numbers::integer(language, place)) }
                        th scope="row" {
                            a href=(state.country_href(&shown.view, country)) {
                                (state.name(country))
                            }
                        }
                        td { (figures::count(language, works)) }
                    }
                }
            }
        }
    }
}

fn chosen(
    state: ExplorerState,
    shown: &Shown,
    country: CountryIndex,
    works: Option<u32>,
    histories: &[Vec<u32>],
) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let year = figures::year(language, shown.view.year);
    let partners = figures::count(language, shown.explorer.available);
    let about = match works {
        None => (messages.no_record)(&year),
        Some(_) if shown.explorer.available == 0 => (messages.no_partners)(&year),
        Some(_) => (messages.country_partners)(&partners, &year),
    };
    html! {
        p class="back" {
            a href=(shown.view.with_country(None).href()) { (messages.back_to_world) }
        }
        h1 tabindex="-1" { (state.name(country)) }
        p class="about" { (about) }
        @if let Some(works) = works {
            p class="headline" {
                b { (figures::count(language, works)) } " " (messages.international_works)
            }
        }
        @if !shown.explorer.ties.is_empty() {
            (partners_table(state, shown, histories))
        }
    }
}

fn partners_table(state: ExplorerState, shown: &Shown, histories: &[Vec<u32>]) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let (first, last) = state.edition().years;
    let years = (figures::year(language, first), figures::year(language, last));
    let ties = &shown.explorer.ties;
    let listed = numbers::integer(language, ties.len() as u64);
    let available = figures::count(language, shown.explorer.available);
    html! {
        table class="partners" {
            caption { (messages.partners) }
            thead {
                tr {
                    th scope="col" { (messages.rank_column) }
                    th scope="col" { (messages.country_column) }
                    th scope="col" { (messages.works_column) }
                    th scope="col" { ((messages.interval)(&years.0, &years.1)) }
                    @for indicator in columns(shown.view.indicator) {
                        th scope="col" { ((messages.indicator)(indicator).column) }
                    }
                }
            }
            tbody {
                @for (place, (tie, counts)) in (1..).zip(ties.iter().zip(histories)) {
                    tr {
                        td { (numbers::integer(language, place)) }
                        th scope="row" {
                            a href=(href(state, shown, tie)) { (state.name(tie.to)) }
                            @if let Some(percent) = percentile(shown, tie) {
                                " " small {
                                    ((messages.percentile_column)(measured(shown)))
                                    " "
                                    (percent)
                                }
                            }
                        }
                        td { (figures::count(language, tie.works)) }
                        td { (sparkline(counts)) }
                        @for cell in cells(shown, tie) { (figure(language, &cell)) }
                    }
                }
            }
        }
        @if ties.len() > PANEL_PARTNERS {
            p class="more" { a href="#ties" { ((messages.all_partners)(&listed, &available)) } }
        }
    }
}
