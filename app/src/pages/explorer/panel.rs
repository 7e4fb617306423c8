use leptos::prelude::GetUntracked;
use maud::{Markup, html};

use crate::{
    atlas::{CountryIndex, Focus, PANEL_PARTNERS},
    components::sparkline,
    domain::Pair,
    i18n::{figures, numbers},
    indicators::{Indicator, Unit},
    pages::explorer::{
        ExplorerState, Shown,
        rows::{cell, count, heading, href, measured, narrow_columns, percentile},
        table::figure,
        trend::trend,
    },
    view::View,
};

/// The side panel: the chosen country with its partners and its trend, or
/// the world with the countries that lead it.
pub fn panel(state: ExplorerState, shown: &Shown) -> Markup {
    let about = match &shown.explorer.focus {
        Focus::World { own, leaders } => world(state, shown, *own, leaders),
        Focus::Country { country, own, flows, histories } => {
            let headline = headline(shown, *own, *flows);
            chosen(state, shown, *country, own.is_some(), &headline, histories)
        }
    };
    html! { (about) (trend(state, shown)) }
}

fn world(
    state: ExplorerState,
    shown: &Shown,
    own: Option<f64>,
    leaders: &[(CountryIndex, f64)],
) -> Markup {
    let (language, layer) = (state.language, shown.view.layer);
    let messages = language.messages();
    let words = (messages.layer)(layer);
    let own = figures::own_amount(language, layer, own);
    let pairs = figures::count(language, shown.explorer.available);
    let year = figures::year(language, shown.view.year);
    html! {
        h1 tabindex="-1" { (messages.world) }
        p class="about" { ((words.world)(&own, &pairs, &year)) }
        p class="prompt" { (messages.world_prompt) }
        table {
            caption { (words.leaders) }
            thead {
                tr {
                    th scope="col" { (messages.rank_column) }
                    th scope="col" { (messages.country_column_world) }
                    th scope="col" { (words.own_column) }
                }
            }
            tbody {
                @for (place, &(country, own)) in (1..).zip(leaders) {
                    tr {
                        td { (numbers::integer(language, place)) }
                        th scope="row" {
                            a href=(state.country_href(&shown.view, country)) {
                                (state.name(country))
                            }
                        }
                        td { (figures::own_value(language, layer, own)) }
                    }
                }
            }
        }
    }
}

/// The country's own figure, and of a directed layer what goes out and comes in.
fn headline(shown: &Shown, own: Option<f64>, flows: Option<(u64, u64)>) -> Markup {
    let (language, layer) = (shown.view.language, shown.view.layer);
    let messages = language.messages();
    let words = (messages.layer)(layer);
    html! {
        @if let Some(own) = own {
            p class="headline" {
                @let own = figures::own_amount(language, layer, Some(own));
                b { (own.text) } " " ((words.own)(own.one))
                @if let Some((outward, inward)) = flows {
                    " " span class="flows" {
                        ((messages.flows)(
                            layer,
                            &numbers::integer(language, outward),
                            &numbers::integer(language, inward),
                            &numbers::signed(language, inward.cast_signed() - outward.cast_signed()),
                        ))
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
    recorded: bool,
    headline: &Markup,
    histories: &[Vec<u32>],
) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let words = (messages.layer)(shown.view.layer);
    let year = figures::year(language, shown.view.year);
    let partners = figures::amount(language, f64::from(shown.explorer.available));
    let View { layer, indicator, .. } = shown.view;
    // Under an indicator of a part, only those partners are listed that have it.
    let part = indicator != Indicator::Count && indicator.unit() == Unit::Count;
    let indicator = (messages.indicator)(layer, indicator).name;
    let about = match shown.explorer.available {
        0 if !recorded => (messages.no_record)(&year),
        0 if part => (messages.no_ties)(indicator, &year),
        0 => (words.no_partners)(&year),
        _ if part => (messages.part_partners)(indicator, &partners, &year),
        _ => (words.partners)(&partners, &year),
    };
    html! {
        p class="back" {
            a href=(shown.view.with_country(None).href()) { (messages.back_to_world) }
        }
        h1 tabindex="-1" { (state.name(country)) }
        p class="about" { (about) }
        (headline)
        p class="about" {
            a href={ "/" (language) "/country/" (state.edition().countries.code(country)) } {
                ((messages.dossier)(&state.name(country)))
            }
        }
        (tie(state, country))
        (notes(state, country))
        @if !shown.listed().is_empty() {
            (partners_table(state, shown, histories))
        }
    }
}

/// The dossier of the country with the one that was chosen before it.
fn tie(state: ExplorerState, country: CountryIndex) -> Markup {
    let countries = &state.edition().countries;
    let pair = state
        .asked
        .get_untracked()
        .trail
        .country
        .and_then(|before| Pair::new(before, countries.code(country)));
    let name = |code| countries.index(code).map_or("", |at| countries.get(at).name(state.language));
    html! {
        @if let Some(pair) = pair {
            p class="about" {
                a href={ "/" (state.language) "/tie/" (pair) } {
                    ((state.language.messages().tie)(name(pair.a()), name(pair.b())))
                }
            }
        }
    }
}

/// How many policy notes tell of the country, with a link to them.
fn notes(state: ExplorerState, country: CountryIndex) -> Markup {
    let language = state.language;
    let count = state.edition().noted.about(country);
    let amount = figures::amount(language, f64::from(count));
    html! {
        @if count > 0 {
            p class="about" {
                a href={ "/" (language) "/notes?country=" (state.edition().countries.code(country)) } {
                    ((language.messages().notes_about)(&amount, &state.name(country)))
                }
            }
        }
    }
}

fn partners_table(state: ExplorerState, shown: &Shown, histories: &[Vec<u32>]) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let span = state.edition().span(&shown.view);
    let years = (figures::year(language, span.first), figures::year(language, span.last));
    let columns = narrow_columns(&shown.view);
    // One year makes no line, and two directions take its place.
    let drawn = span.first < span.last && !shown.view.layer.directed();
    let measured = measured(&shown.view);
    let ties = shown.listed();
    let listed = numbers::integer(language, ties.len() as u64);
    let available = figures::count(language, shown.explorer.available);
    html! {
        table class={ "partners" @if shown.view.layer.directed() { " both-ways" } } {
            caption { (messages.partners) }
            thead {
                tr {
                    th scope="col" { (messages.rank_column) }
                    th scope="col" { (messages.country_column) }
                    th scope="col" { ((messages.layer)(shown.view.layer).column) }
                    @if drawn { th scope="col" { ((messages.interval)(&years.0, &years.1)) } }
                    @for &column in &columns {
                        th scope="col" { (heading(&shown.view, column)) }
                    }
                }
            }
            tbody {
                @for (place, (tie, counts)) in (1..).zip(ties.iter().zip(histories)) {
                    tr {
                        td { (numbers::integer(language, place)) }
                        th scope="row" {
                            a href=(href(state, shown, tie)) { (state.name(tie.to)) }
                            @if let Some((percent, measured)) =
                                percentile(shown, tie).zip(measured)
                            {
                                " " small {
                                    ((messages.percentile_column)(measured))
                                    " "
                                    (percent)
                                }
                            }
                        }
                        td { (count(state, shown, tie)) }
                        @if drawn { td { (sparkline(counts)) } }
                        @for &column in &columns {
                            (figure(language, &cell(shown, tie, column)))
                        }
                    }
                }
            }
        }
        @if ties.len() > PANEL_PARTNERS {
            p class="more" { a href="#ties" { ((messages.all_partners)(&listed, &available)) } }
        }
    }
}
