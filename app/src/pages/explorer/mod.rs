//! The explorer: the map with its tools, the panel, and the same ties as a
//! table.

mod controls;
mod legend;
mod map;
mod panel;
mod rows;
mod settings;
mod source;
mod state;
mod table;
mod timeline;
mod trend;

pub use state::{Asked, ExplorerState, History, Shown, Status};

use leptos::prelude::*;

use crate::components::{Header, Notices};
use controls::Controls;
use legend::legend;
use map::MapView;
use panel::panel;
use settings::Settings;
use source::source;
use table::table;
use timeline::Timeline;

/// The title of the page, as the browser's tab shows it.
pub fn title(state: ExplorerState, shown: &Shown) -> String {
    let messages = shown.view.language.messages();
    format!("{} · {}", state.heading(&shown.view), messages.brand)
}

/// The whole explorer, the same on the server and in the browser.
#[component]
pub fn ExplorerPage(
    /// What it shows and where changes go.
    state: ExplorerState,
) -> impl IntoView {
    let messages = state.language.messages();
    view! {
        <a class="skip" href="#ties">{messages.skip_to_ties}</a>
        <Header state/>
        <main id="main">
            <Notices state/>
            <div class="stage">
                <section class="atlas" aria-label=messages.map_label>
                    <Controls state/>
                    <div class="picture">
                        <MapView state/>
                        {move || state.with_shown(|shown| legend(state, shown))}
                    </div>
                    <Timeline state/>
                </section>
                <section class="panel" id="panel">
                    {move || state.with_shown(|shown| panel(state, shown))}
                </section>
            </div>
            <section class="ties" id="ties">
                <Settings state/>
                {move || state.with_shown(|shown| table(state, shown))}
            </section>
        </main>
        <footer>{move || state.with_shown(|shown| source(state, shown))}</footer>
        <div class="live" role="status" aria-live="polite">
            {move || state.announcement()}
        </div>
    }
}
