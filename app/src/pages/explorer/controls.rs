use leptos::prelude::*;
use maud::html;

use crate::{
    indicators::offered,
    pages::explorer::{Asked, ExplorerState},
};

/// The pickers above the map: the kind of tie and the indicator. They are
/// links, so that they work without WebAssembly.
#[component]
pub fn Controls(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let layers = move || {
        let Asked { view, trail, .. } = state.asked.get();
        let sought = view.with_year(trail.year);
        let markup = html! {
            @for &span in state.edition().spans.iter() {
                @let words = (messages.layer)(span.layer);
                li {
                    a href=(sought.with_layer(span).href()) title=(words.meaning)
                        aria-current=[(view.layer == span.layer).then_some("true")] {
                        (words.name)
                    }
                }
            }
        };
        markup.into_string()
    };
    let indicators = move || {
        let view = state.asked.get().view;
        let markup = html! {
            @for &indicator in offered(view.layer) {
                @let words = (messages.indicator)(view.layer, indicator);
                li {
                    a href=(view.with_indicator(indicator).href())
                        aria-current=[(view.indicator == indicator).then_some("true")] {
                        b { (words.name) }
                        span { (words.meaning) }
                    }
                }
            }
        };
        markup.into_string()
    };
    let indicator = move || {
        let view = state.asked.get().view;
        (messages.indicator)(view.layer, view.indicator).name
    };
    view! {
        <div class="controls">
            <nav aria-label=messages.layer_label>
                <ul class="layers" inner_html=layers></ul>
            </nav>
            <div class="menus">
            <details class="menu" data-menu="">
                <summary>
                    <span>{messages.indicator_label} ": "</span>
                    <b>{indicator}</b>
                </summary>
                <ul inner_html=indicators></ul>
            </details>
            <details class="menu regions" data-menu="">
                <summary>{messages.regions}</summary>
                <ul inner_html=state.edition().drawn.regions.clone()></ul>
            </details>
            </div>
        </div>
    }
}
