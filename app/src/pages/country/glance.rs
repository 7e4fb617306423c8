//! Every layer in its last year: the country's own figure, its rank, how many
//! partners, and the years before.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{Absence, own, own_by_year, own_rank, ranked_countries},
    components::points,
    domain::Layer,
    i18n::{capital_name, figures, world_area},
    pages::frame::TextPage,
};

/// What the source says of the country, and the table of layers.
pub(super) fn glance(told: &Told<'_>) -> Markup {
    let (words, shared) = (told.words, told.pair_words);
    html! {
        (facts(told))
        div class="wide" role="region" tabindex="0" aria-label=(words.glance_caption) {
            table class="values own" {
                caption { (words.glance_caption) }
                thead {
                    tr {
                        th scope="col" { (shared.layer_column) }
                        th scope="col" { (shared.year_column) }
                        th scope="col" { (words.own_column) }
                        th scope="col" { (words.rank_column) }
                        th scope="col" { (words.partners_column) }
                        th scope="col" class="screen" { (words.years_column) }
                    }
                }
                tbody { @for layer in Layer::ALL { (row(told, layer)) } }
            }
        }
    }
}

fn facts(told: &Told<'_>) -> Markup {
    let (words, profile) = (told.words, told.content.profile);
    let area = told.area(told.content.country);
    let region = area.map(|area| match (area, area.region()) {
        (area, region) if area == region => world_area(told.language, area).to_owned(),
        (area, region) => {
            (words.area_in)(world_area(told.language, area), world_area(told.language, region))
        }
    });
    let letters: String = profile.three_letters.iter().collect();
    let number = profile.number.map(|number| format!(" · {number:03}"));
    html! {
        dl class="facts" {
            @if let Some(region) = region { dt { (words.region) } dd { (region) } }
            @if let Some(capital) = profile.capital {
                dt { (words.capital) }
                dd {
                    @match capital_name(told.language, capital) {
                        Some(name) => (name),
                        None => bdi lang="en" { (capital) },
                    }
                }
            }
            dt { (words.codes) }
            dd { bdi lang="en" { (told.code()) " · " (letters) (number.unwrap_or_default()) } }
        }
    }
}

fn row(told: &Told<'_>, layer: Layer) -> Markup {
    let language = told.language;
    let messages = (language.messages().layer)(layer);
    let Some(figures) = told.reader().figures(layer) else { return html! {} };
    let year = figures.span().last;
    let Ok(column) = figures.column(year) else { return html! {} };
    let country = told.content.country;
    let own = own(column, country);
    let rank = own_rank(column, country);
    let ranked = ranked_countries(column);
    let partners = column.partners(country).len();
    html! {
        tr {
            th scope="row" {
                a href={ (TextPage::Methods.href(language)) "#" (layer) } { (messages.name) }
            }
            td { (told.reader().year(year)) }
            td {
                @match own {
                    Some(figure) => {
                        @let amount = figures::own_amount(language, layer, Some(figure));
                        @let zero = figure == 0.0 && layer != Layer::UnVoting;
                        span class=[zero.then_some("state zero")] { (amount.text) }
                        small { @if zero { (told.words.covered_and_none) } @else { ((messages.own)(amount.one)) } }
                    }
                    None => {
                        span class="state no-data" { (messages.no_data) }
                        small { (absent(told, layer)) }
                    }
                }
            }
            td {
                @if let Some(rank) = rank {
                    ((told.words.rank_of)(
                        &figures::count(language, rank), &told.amount(ranked).text,
                    ))
                }
            }
            td { @if own.is_some() { (told.amount(partners).text) } }
            td class="screen" { (spark(told, layer)) }
        }
    }
}

/// What it means that a layer has no figure of the country.
fn absent(told: &Told<'_>, layer: Layer) -> String {
    match Absence::of(layer) {
        Absence::Both => (told.pair_words.not_covered)(&told.name_in_text()),
        Absence::Either => told.words.no_register.to_owned(),
        Absence::Never => told.pair_words.not_recorded.to_owned(),
    }
}

/// The country's own figures by year as a small line.
fn spark(told: &Told<'_>, layer: Layer) -> Markup {
    let by_year = told.history(layer).map(|history| own_by_year(&history)).unwrap_or_default();
    let enough = by_year.iter().flatten().count() > 1;
    html! {
        @if enough {
            svg class="spark" data-layer=(layer) viewBox="0 -2 100 24" aria-hidden="true"
                preserveAspectRatio="none" {
                polyline points=(points(by_year.into_iter(), 100, 20)) {}
            }
        }
    }
}
