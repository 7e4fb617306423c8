use maud::{Markup, html};

use crate::{
    domain::{Layer, Threshold},
    i18n::{Language, figures},
    indicators::Indicator,
    map::{
        scale::{Fill, STEPS, Scale},
        svg::SHEET,
    },
    pages::explorer::{ExplorerState, Shown},
};

/// What the colours mean: the steps of the scale with their breaks, and the
/// four states that are no value.
pub fn legend(state: ExplorerState, shown: &Shown) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let (layer, indicator) = (shown.view.layer, shown.view.indicator);
    let name = (messages.indicator)(layer, indicator).name;
    let words = (messages.layer)(layer);
    let scale = Scale::of(layer, indicator);
    html! {
        @if let Some(country) = state.country_name(&shown.view) {
            p { (sample()) ((messages.legend_country)(&country, name)) }
            (steps(language, scale, indicator))
        } @else {
            p { (words.legend) }
            (steps(language, Scale::of_own(layer), figures::own_indicator(layer)))
            p { (sample()) ((messages.legend_lines)(name)) }
            div class="lines" { (steps(language, scale, indicator)) }
        }
        (states(language, layer, shown.view.threshold))
        (notes(state, shown))
    }
}

/// The mark of a policy note, and a link that makes all marks stand out.
fn notes(state: ExplorerState, shown: &Shown) -> Markup {
    let messages = state.language.messages();
    let view = shown.view;
    let say = if view.notes { messages.notes_quiet } else { messages.notes_clear };
    html! {
        @if state.edition().noted.iter().next().is_some() {
            p class="noted" {
                svg class="notes" viewBox="6 -32 24 30" aria-hidden="true" {
                    path d=(SHEET) {}
                }
                (messages.notes_marked) " "
                a href=(view.with_notes(!view.notes).href()) { (say) }
            }
        }
    }
}

/// The four states that are no value, as the map draws them.
pub fn states(language: Language, layer: Layer, threshold: Threshold) -> Markup {
    let messages = language.messages();
    let named = [
        (Fill::Zero, messages.zero.to_owned()),
        (Fill::NoData, (messages.layer)(layer).no_data.to_owned()),
        (Fill::NotApplicable, messages.not_applicable.to_owned()),
        (Fill::Below, figures::below(language, layer, threshold)),
    ];
    // Nothing is below a threshold of one, and no mission is known not to be.
    let drawn = |fill| match fill {
        Fill::Below => threshold.count() > 1,
        Fill::Zero => layer != Layer::Missions,
        _ => true,
    };
    html! {
        ul class="states" {
            @for (fill, name) in named.into_iter().filter(|(fill, _)| drawn(*fill)) {
                li {
                    svg class={ "swatch " (fill.class()) } viewBox="0 0 14 14" aria-hidden="true" {
                        rect width="14" height="14" {}
                    }
                    (name)
                }
            }
        }
    }
}

/// A piece of a line, dashed as the lines of the layer are.
fn sample() -> Markup {
    html! {
        svg class="sample" viewBox="0 0 40 8" aria-hidden="true" {
            path class="arc s4" d="M2 4h36" {}
        }
    }
}

/// The seven steps of a scale, each with the break it begins at.
pub fn steps(language: Language, scale: Scale, unit: Indicator) -> Markup {
    let limits = scale.breaks().map(|limit| figures::limit(language, unit, limit));
    html! {
        ol class="steps" {
            @for step in 0..STEPS {
                li {
                    i class={ "swatch " (Fill::Step(step).class()) } {}
                    span { @if step > 0 { (limits[usize::from(step) - 1]) } }
                }
            }
        }
    }
}
