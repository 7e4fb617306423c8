//! Every measure of every layer in its last year, side by side.

use maud::{Markup, html};

use super::told::{Told, ways};
use crate::{
    atlas::{Contender, CountryIndex, Figure, Measure, own_rank, ranked_countries, stands},
    domain::{Layer, Year},
    i18n::{TieMessages, figures, numbers},
    indicators::Indicator,
    pages::{
        dossier::{percentile, state},
        frame::TextPage,
    },
    view::{Chosen, Ranked},
};

/// The table: a row a measure, a column each.
pub(super) fn figures(told: &Told<'_>) -> Markup {
    let contenders = &told.content.contenders;
    html! {
        p { (told.words.figures_about) }
        div class="wide" role="region" tabindex="0" aria-label=((told.words.title_of)(&told.names())) {
            table class="values" {
                thead {
                    tr {
                        th scope="col" { (TieMessages::of(told.language).measure_column) }
                        @for &one in contenders { th scope="col" { (told.name(one)) } }
                    }
                }
                @for chosen in told.layers() { (of_layer(told, chosen)) }
            }
        }
    }
}

fn of_layer(told: &Told<'_>, chosen: Chosen) -> Markup {
    let Chosen { layer, by } = chosen;
    let Some(figures) = told.reader().figures(layer) else { return html! {} };
    let year = figures.span().last;
    let name = (told.language.messages().layer)(layer).name;
    html! {
        tbody {
            tr {
                th scope="rowgroup" colspan=(told.content.contenders.len() + 1) {
                    a href={ (TextPage::Methods.href(told.language)) "#" (layer) } {
                        ((TieMessages::of(told.language).layer_in_year)(
                            name, &told.reader().year(year),
                        ))
                    }
                }
            }
            @for by in by.offered(layer) {
                tr {
                    th scope="row" { (told.reader().measure(layer, by)) }
                    @for &one in &told.content.contenders {
                        td { (cell(told, Chosen { layer, by }, year, one)) }
                    }
                }
            }
        }
    }
}

fn cell(told: &Told<'_>, chosen: Chosen, year: Year, contender: Contender) -> Markup {
    let ways = ways(chosen.by, contender);
    html! {
        @for &way in &ways {
            @if ways.len() > 1 { small { (told.direction(way)) } }
            (value(told, chosen, year, way))
        }
    }
}

/// A figure or its state, with its interval and where it stands among others.
fn value(told: &Told<'_>, chosen: Chosen, year: Year, way: Contender) -> Markup {
    let Chosen { layer, by } = chosen;
    let unit = by.written_as(layer);
    let figures_of_layer = told.reader().figures(layer);
    let figure = figures_of_layer.and_then(|figures| stands(figures, year, by, way).ok());
    let figure = figure.unwrap_or(Figure::NoData);
    let interval = figure.estimate().and_then(|one| figures::interval(told.language, unit, one));
    html! {
        span class=[state(figure)] { (told.reader().bare(layer, unit, figure)) }
        @if let Some(interval) = interval { small { (interval) } }
        @if let Some(place) = place(told, chosen, year, way) { small { (place) } }
    }
}

/// The rank of a country by its own figure, or the percentage of pairs that lie
/// below one.
fn place(told: &Told<'_>, chosen: Chosen, year: Year, way: Contender) -> Option<String> {
    match (chosen.by, way) {
        (Ranked::Countries(Measure::Own), Contender::Country(country)) => {
            rank(told, chosen.layer, year, country)
        }
        (Ranked::Pairs(indicator), Contender::Tie(from, to)) => {
            above(told, chosen.layer, year, (indicator, [from, to]))
        }
        _ => None,
    }
}

fn rank(told: &Told<'_>, layer: Layer, year: Year, country: CountryIndex) -> Option<String> {
    let column = told.reader().figures(layer)?.column(year).ok()?;
    let rank = own_rank(column, country)?;
    let of = u32::try_from(ranked_countries(column)).unwrap_or(u32::MAX);
    let [rank, of] = [rank, of].map(|number| figures::count(told.language, number));
    Some((told.words.rank)(&rank, &of))
}

fn above(
    told: &Told<'_>,
    layer: Layer,
    year: Year,
    (indicator, ends): (Indicator, [CountryIndex; 2]),
) -> Option<String> {
    let lens = told.reader().lens(layer, indicator, year)?;
    let percent = numbers::whole_percent(told.language, percentile(&lens, ends)?.into());
    Some((TieMessages::of(told.language).above)(&percent))
}
