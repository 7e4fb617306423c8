//! The partners of the country by one kind of tie, as a table in the order of
//! one of its columns.

use maud::{Markup, html};

use super::told::Told;
use crate::{
    atlas::{CountryIndex, History, Lens, series, strongest_ties},
    components::sparkline,
    domain::Layer,
    i18n::{figures, numbers},
    indicators::Indicator,
    pages::{
        choices,
        dossier::{percentile, state},
        frame::Place,
    },
    view::{Notice, PartnersParameter, PartnersView, partner_columns},
};

/// How many partners are listed unless all are asked for.
const LISTED: usize = 30;
/// How many of them stand in the brief on paper.
const PRINTED: usize = 10;

/// The choice of the layer, and the table.
pub(super) fn partners(told: &Told<'_>) -> Markup {
    let view = told.content.view;
    let words = (told.language.messages().layer)(view.layer);
    let there = Layer::ALL.into_iter().filter(|&layer| told.reader().figures(layer).is_some());
    let layers = there.map(|layer| {
        let name = (told.language.messages().layer)(layer).name;
        (name, href(view.with_layer(layer)), layer == view.layer)
    });
    html! {
        (choices::links(told.pair_words.layer_column, layers))
        @match told.reader().last(view.layer, view.sort) {
            Some((year, lens)) => {
                @let country = Some(told.content.country);
                @let most = usize::from(u8::MAX);
                @let (rows, _) = strongest_ties(&lens, country, (most, 0), None);
                @let found: Vec<CountryIndex> = rows.iter().map(|row| row.to).collect();
                @if found.is_empty() {
                    p { ((words.no_partners)(&told.reader().year(year))) }
                } @else {
                    (table(told, &lens, &found))
                }
            }
            None => {}
        }
        p class="weak" { (words.source) ". " (words.coverage) }
    }
}

/// Where a table is.
fn href(view: PartnersView) -> String {
    let place = Place::country(view.country).with_query(&view.query());
    format!("{}#partners", place.href(view.language))
}

fn table(told: &Told<'_>, lens: &Lens<'_>, found: &[CountryIndex]) -> Markup {
    let (view, language, words) = (told.content.view, told.language, told.words);
    let year = told.reader().year(lens.column.year());
    let layer = (language.messages().layer)(view.layer);
    let caption = (layer.partners)(&told.amount(found.len()), &year);
    let listed = if view.whole { found.len() } else { LISTED.min(found.len()) };
    let history = told.history(view.layer);
    let drawn = history.as_ref().filter(|history| history.sizes().len() > 1);
    html! {
        div class="wide" role="region" tabindex="0" aria-labelledby="partners-caption" {
            table class="values partners" data-layer=(view.layer) {
                caption id="partners-caption" { (caption) }
                thead {
                    tr {
                        th scope="col" { (words.partner_column) }
                        @for &column in partner_columns(view.layer) { (head(told, column)) }
                        @if drawn.is_some() { th scope="col" class="screen" { (words.years_column) } }
                    }
                }
                tbody {
                    @for (at, &partner) in found.iter().take(listed).enumerate() {
                        (row(told, lens, drawn, (at, partner)))
                    }
                }
            }
        }
        @if listed < found.len() {
            p class="screen" {
                a class="more" href=(href(view.with_all())) {
                    ((words.all_partners)(&told.amount(found.len()).text))
                }
            }
        }
    }
}

/// The head of a column, which puts the table into its order.
fn head(told: &Told<'_>, column: Indicator) -> Markup {
    let view = told.content.view;
    // The column of the odds ratio holds an interval elsewhere.
    let name = match column {
        Indicator::Orc => told.words.odds_column,
        _ => (told.language.messages().indicator)(view.layer, column).column,
    };
    // A rank is the only column that rises, and no table has it.
    let order = (column == view.sort).then_some("descending");
    html! {
        th scope="col" aria-sort=[order] {
            a href=(href(view.with_sort(column))) title=((told.words.sort_by)(name)) {
                (name) @if order.is_some() { span aria-hidden="true" { " ↓" } }
            }
        }
    }
}

fn row(
    told: &Told<'_>,
    lens: &Lens<'_>,
    drawn: Option<&History>,
    (at, partner): (usize, CountryIndex),
) -> Markup {
    let (layer, country) = (told.content.view.layer, told.content.country);
    html! {
        tr class=[(at >= PRINTED).then_some("screen")] {
            th scope="row" { a href=[told.pair_with(partner)] { (told.reader().name(partner)) } }
            @for &column in partner_columns(layer) {
                @if let Some((_, lens)) = told.reader().last(layer, column) {
                    @let figure = lens.figure(country, partner);
                    td {
                        span class=[state(figure)] { (told.reader().number(layer, &lens, figure)) }
                        @if let Some(above) = above(told, &lens, partner) { small { (above) } }
                    }
                }
            }
            @if let Some(history) = drawn {
                td class="screen" {
                    (sparkline(&series(lens.column.layer(), history.tallies(partner))))
                }
            }
        }
    }
}

/// Where an intensity stands among those of all pairs.
fn above(told: &Told<'_>, lens: &Lens<'_>, partner: CountryIndex) -> Option<String> {
    let percent = percentile(lens, [told.content.country, partner])
        .filter(|_| lens.indicator == Indicator::Orc)?;
    Some((told.pair_words.above)(&numbers::whole_percent(told.language, percent.into())))
}

/// What of the address was not understood, a sentence each.
pub(super) fn notices(told: &Told<'_>) -> Vec<String> {
    told.content.notices.iter().map(|notice| notice_words(told, notice)).collect()
}

fn notice_words(told: &Told<'_>, notice: &Notice<PartnersParameter>) -> String {
    let (view, messages) = (told.content.view, told.language.messages());
    let used = match &notice.parameter {
        PartnersParameter::Layer => (messages.layer)(view.layer).name.to_owned(),
        PartnersParameter::Sort => (messages.indicator)(view.layer, view.sort).column.to_owned(),
        PartnersParameter::Partners => (told.words.first_partners)(&figures::count(
            told.language,
            u32::try_from(LISTED).unwrap_or(u32::MAX),
        )),
        PartnersParameter::Unknown(name) => {
            return choices::ignored(told.language, notice, name);
        }
    };
    choices::instead(told.language, notice, &used)
}
