//! A view in a frame of another site: the map by itself, with what it takes to
//! read it and to go through its years. Its links lead to the atlas.

use leptos::prelude::*;
use maud::html;

use crate::{
    components::Notices,
    pages::explorer::{ExplorerState, MapView, Timeline, legend, scale, source},
};

/// The map of a view, the same on the server and in the browser.
#[component]
pub fn EmbeddedMap(
    /// What it shows and where changes go.
    state: ExplorerState,
) -> impl IntoView {
    let messages = state.language.messages();
    let heading = move || state.heading(&state.told.get().view);
    let legend = move || state.markup(|shown| legend(state, shown));
    let source = move || state.markup(|shown| source(state, shown));
    let links = move || {
        state.markup(|shown| {
            let view = shown.view;
            html! {
                @if view.country.is_some() {
                    a href=(view.with_country(None).href()) { (messages.back_to_world) }
                }
                // With a relation it is another page, also awake.
                a rel="noopener" href=(view.href()) { (messages.open_atlas) }
            }
        })
    };
    view! {
        <main
            id="main"
            class="embedded"
            data-layer=move || state.answer.get().view.layer.id()
            data-scale=move || scale(state.answer.get().view.indicator)
        >
            <Notices state/>
            <header>
                <h1>{heading}</h1>
                <p inner_html=links></p>
            </header>
            <div class="picture">
                <MapView state/>
                <section class="legend" aria-label=messages.legend inner_html=legend></section>
            </div>
            <Timeline state/>
            <details class="about">
                <summary>{messages.about_figures}</summary>
                <div inner_html=source></div>
            </details>
        </main>
        <div class="live" role="status" aria-live="polite">
            {move || state.announcement()}
        </div>
    }
}
