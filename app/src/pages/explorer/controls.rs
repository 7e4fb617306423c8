use leptos::prelude::*;

use crate::{domain::Layer, indicators::Indicator, pages::explorer::ExplorerState};

/// The pickers above the map: the kind of tie and the indicator. They are
/// links, so that they work without WebAssembly.
#[component]
pub fn Controls(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let layers = Layer::ALL.into_iter().map(|layer| {
        let view = move || state.asked.get().view;
        view! {
            <li>
                <a
                    href=move || crate::view::View { layer, ..view() }.href()
                    aria-current=move || (view().layer == layer).then_some("true")
                >
                    {(messages.layer)(layer)}
                </a>
            </li>
        }
    });
    let indicators = Indicator::ALL.into_iter().map(|indicator| {
        let words = (messages.indicator)(indicator);
        let view = move || state.asked.get().view;
        view! {
            <li>
                <a
                    href=move || view().with_indicator(indicator).href()
                    aria-current=move || (view().indicator == indicator).then_some("true")
                >
                    <b>{words.name}</b>
                    <span>{words.meaning}</span>
                </a>
            </li>
        }
    });
    view! {
        <div class="controls">
            <nav aria-label=messages.layer_label>
                <ul class="layers">{layers.collect_view()}</ul>
            </nav>
            <details class="menu" data-menu="">
                <summary>
                    <span>{messages.indicator_label} ": "</span>
                    <b>{move || (messages.indicator)(state.asked.get().view.indicator).name}</b>
                </summary>
                <ul>{indicators.collect_view()}</ul>
            </details>
        </div>
    }
}
