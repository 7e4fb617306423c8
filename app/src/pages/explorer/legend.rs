use maud::{Markup, html};

use crate::{
    i18n::{Language, figures},
    indicators::Indicator,
    map::scale::{COUNTRY_WORKS, Fill, STEPS, Scale},
    pages::explorer::{ExplorerState, Shown},
};

/// What the colours mean: the steps of the scale with their breaks, and the
/// four states that are no value.
pub fn legend(state: ExplorerState, shown: &Shown) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let indicator = shown.view.indicator;
    let name = (messages.indicator)(indicator).name;
    let threshold = figures::count(language, shown.view.threshold.works());
    let states = [
        (Fill::Zero, messages.zero.to_owned()),
        (Fill::NoData, messages.no_data.to_owned()),
        (Fill::NotApplicable, messages.not_applicable.to_owned()),
        (Fill::Below, (messages.below)(&threshold)),
    ];
    html! {
        @if let Some(country) = state.country_name(&shown.view) {
            p { ((messages.legend_country)(&country, name)) }
            (steps(language, Scale::of(indicator), indicator))
        } @else {
            p { (messages.legend_world) }
            (steps(language, COUNTRY_WORKS, Indicator::Count))
            p { ((messages.legend_lines)(name)) }
            div class="lines" { (steps(language, Scale::of(indicator), indicator)) }
        }
        ul class="states" {
            @for (fill, name) in states {
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

/// The seven steps of a scale, each with the break it begins at.
fn steps(language: Language, scale: Scale, unit: Indicator) -> Markup {
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
