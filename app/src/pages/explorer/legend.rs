use leptos::prelude::*;

use crate::{
    i18n::figures,
    indicators::Indicator,
    map::scale::{COUNTRY_WORKS, Scale},
    pages::explorer::{ExplorerState, Shown},
};

/// What the colours mean: the steps of the scale with their breaks, and the
/// four states that are no value.
pub fn legend(state: ExplorerState, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language;
    let messages = language.messages();
    let indicator = shown.view.indicator;
    let name = (messages.indicator)(indicator).name;
    let threshold = figures::count(language, shown.view.threshold.works());
    let steps = |scale: Scale, unit: Indicator| {
        let breaks = scale.breaks().map(|limit| figures::value(language, unit, limit));
        let cells = (0_usize..7).map(|step| {
            let limit = step.checked_sub(1).map(|at| breaks[at].clone());
            view! { <li><i class=format!("swatch s{step}")></i><span>{limit}</span></li> }
        });
        view! { <ol class="steps">{cells.collect_view()}</ol> }
    };
    let country = state.country_name(&shown.view);
    let world = country.is_none();
    let title = match &country {
        Some(country) => (messages.legend_country)(country, name),
        None => messages.legend_world.to_owned(),
    };
    let scale = if world { COUNTRY_WORKS } else { Scale::of(indicator) };
    let unit = if world { Indicator::Count } else { indicator };
    let lines = world.then(|| {
        view! {
            <p>{(messages.legend_lines)(name)}</p>
            <div class="lines">{steps(Scale::of(indicator), indicator)}</div>
        }
    });
    let states = [
        ("zero", messages.zero.to_owned()),
        ("none", messages.no_data.to_owned()),
        ("na", messages.not_applicable.to_owned()),
        ("below", (messages.below)(&threshold)),
    ];
    let states = states.into_iter().map(|(class, name)| {
        view! {
            <li>
                <svg class=format!("swatch {class}") viewBox="0 0 14 14" aria-hidden="true">
                    <rect width="14" height="14"/>
                </svg>
                {name}
            </li>
        }
    });
    view! {
        <section class="legend" aria-label=messages.legend>
            <p>{title}</p>
            {steps(scale, unit)}
            {lines}
            <ul class="states">{states.collect_view()}</ul>
        </section>
    }
}
