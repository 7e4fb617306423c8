//! The explorer: the map with its tools, the panel, and the same ties as a
//! table.
//!
//! What only says something (panel, table, legend, source, bars) is markup,
//! made by the same function on both sides and put in whole; what the visitor
//! handles (search, pickers, slider, map) is a Leptos component. Markup needs
//! no waking, and costs less WebAssembly than a view does.

mod controls;
mod edition;
mod legend;
mod map;
mod noted;
mod panel;
#[cfg(feature = "ssr")]
mod regions;
mod rows;
mod settings;
mod source;
mod state;
mod table;
mod timeline;
mod trend;

pub use edition::{Drawn, Edition};
#[cfg(feature = "ssr")]
pub use legend::{states as legend_states, steps as legend_steps};
pub use map::{arcs, names};
pub use noted::Noted;
#[cfg(feature = "ssr")]
pub use regions::regions;
pub use state::{Asked, ExplorerState, History, Shown, Status, Trail};

use leptos::prelude::*;

use crate::{
    components::{Header, Notices},
    indicators::{Indicator, Unit},
};
use controls::Controls;
pub(super) use legend::legend;
pub(super) use map::MapView;
use panel::panel;
use settings::Settings;
pub(super) use source::source;
use table::table;
pub(super) use timeline::Timeline;

/// The title of the page, as the browser's tab shows it.
pub fn title(state: ExplorerState, shown: &Shown) -> String {
    let messages = shown.view.language.messages();
    format!("{} · {}", state.heading(&shown.view), messages.brand)
}

/// What the style sheet colours a scale with two sides by.
pub(super) fn scale(indicator: Indicator) -> Option<&'static str> {
    (indicator.unit() == Unit::Balance).then_some("balance")
}

/// The whole explorer, the same on the server and in the browser.
#[component]
pub fn ExplorerPage(
    /// What it shows and where changes go.
    state: ExplorerState,
) -> impl IntoView {
    let messages = state.language.messages();
    let legend = move || state.markup(|shown| legend(state, shown));
    let panel = move || state.markup(|shown| panel(state, shown));
    let table = move || table(state, &state.listed.get()).into_string();
    let source = move || state.markup(|shown| source(state, shown));
    view! {
        <a class="skip" href="#ties">{messages.skip_to_ties}</a>
        <Header state/>
        <main
            id="main"
            data-layer=move || state.answer.get().view.layer.id()
            data-scale=move || scale(state.answer.get().view.indicator)
        >
            <Notices state/>
            <div class="stage">
                <section class="atlas" aria-label=messages.map_label>
                    <Controls state/>
                    <div class="picture">
                        <MapView state/>
                        <section class="legend" aria-label=messages.legend inner_html=legend>
                        </section>
                    </div>
                    <Timeline state/>
                </section>
                <section class="panel" id="panel" inner_html=panel></section>
            </div>
            <section class="ties" id="ties" tabindex="-1">
                <Settings state/>
                <div inner_html=table></div>
            </section>
        </main>
        <footer inner_html=source></footer>
        <div class="live" role="status" aria-live="polite">
            {move || state.announcement()}
        </div>
    }
}
