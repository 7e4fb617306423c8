//! Every layer in its last year: a figure, or which of the four states it is
//! in and what that means there.

use maud::{Markup, html};

pub(super) use crate::pages::dossier::state;

use super::told::{Told, percentile};
use crate::{
    atlas::{Absence, Figure, Lens},
    domain::Layer,
    i18n::{figures, in_text, numbers},
    indicators::usual,
    pages::frame::TextPage,
};

/// The table.
pub(super) fn glance(told: &Told<'_>) -> Markup {
    let words = told.words;
    html! {
        div class="wide" role="region" tabindex="0"
            aria-label=((words.glance_caption)(&told.pair())) {
            table class="values" {
                caption { ((words.glance_caption)(&told.pair())) }
                thead {
                    tr {
                        th scope="col" { (words.layer_column) }
                        th scope="col" { (words.year_column) }
                        th scope="col" { (words.figure_column) }
                        th scope="col" { (words.above_column) }
                    }
                }
                tbody { @for layer in Layer::ALL { (row(told, layer)) } }
            }
        }
    }
}

fn row(told: &Told<'_>, layer: Layer) -> Markup {
    let [x, y] = told.content.sides;
    let name = (told.language.messages().layer)(layer).name;
    html! {
        @if let Some((year, lens)) = told.last(layer, usual(layer)) {
            @let figure = lens.figure(x, y);
            tr {
                th scope="row" {
                    a href={ (TextPage::Methods.href(told.language)) "#" (layer) } { (name) }
                }
                td { (told.year(year)) }
                td {
                    span class=[state(figure)] { (value(told, layer, &lens, figure)) }
                    @if let Some(meaning) = absence(told, layer, &lens, figure) {
                        small { (meaning) }
                    }
                }
                td {
                    @if let Some(percent) = percentile(&lens, [x, y]) {
                        ((told.words.above)(&numbers::whole_percent(told.language, percent.into())))
                    }
                }
            }
        }
    }
}

fn value(told: &Told<'_>, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
    let [x, y] = told.content.sides;
    match figure {
        Figure::Value(estimate) if layer == Layer::UnVoting => {
            let share = numbers::percent(told.language, estimate.value);
            let votes = figures::amount(told.language, lens.column.tally(x, y).total().into());
            (told.words.voted_alike)(&share, &votes)
        }
        _ => told.figure(layer, lens, figure),
    }
}

/// What it means that nothing is there, by the rule of the layer.
pub(super) fn absence(
    told: &Told<'_>,
    layer: Layer,
    lens: &Lens<'_>,
    figure: Figure,
) -> Option<String> {
    let words = told.words;
    let missing = || {
        let sides = told.content.sides.into_iter();
        let missing = sides.filter(|&side| lens.column.size(side).is_none());
        let names: Vec<String> =
            missing.map(|side| in_text(told.language, told.name(side))).collect();
        match &names[..] {
            [a, b] => (words.both_of)(a, b),
            names => names.concat(),
        }
    };
    match (figure, Absence::of(layer)) {
        (Figure::Zero, Absence::Either) => Some(words.register_and_none.to_owned()),
        (Figure::Zero, _) => Some(words.covered_and_none.to_owned()),
        (Figure::NotApplicable, _) if layer == Layer::UnVoting => {
            Some(words.covered_and_none.to_owned())
        }
        (Figure::NoData, Absence::Both) => Some((words.not_covered)(&missing())),
        (Figure::NoData, Absence::Either) => Some(words.no_register.to_owned()),
        (Figure::NoData, Absence::Never) => Some(words.not_recorded.to_owned()),
        _ => None,
    }
}
