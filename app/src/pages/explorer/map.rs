use leptos::prelude::*;

use crate::{
    geo::DEFAULT_VIEW,
    map::{camera::Viewport, scene, svg},
    pages::explorer::{ExplorerState, Shown},
};

/// The arcs of what is shown, as the children of a group; none where the ties
/// are too many for arcs.
pub fn arcs(state: ExplorerState, shown: &Shown) -> String {
    let ties = if shown.many() { &[] } else { shown.listed() };
    let countries = &state.edition().countries;
    svg::arcs(&scene::scene(countries, &shown.view, &shown.explorer.focus, ties))
}

/// The names on the map, as markup.
pub fn names(state: ExplorerState, shown: &Shown, viewport: Viewport, units: f64) -> String {
    let countries = &state.edition().countries;
    let names = scene::labels(countries, &shown.view, &shown.explorer, viewport, units);
    svg::labels(&names, scene::LETTERS * units)
}

/// The map: a plate with the land, the arcs and the names, drawn for one
/// viewport and moved as it is while the hand is on it; and the buttons that do
/// what a wheel or two fingers do, by the keys that do the same. Ties that are
/// too many for arcs are ink on a canvas between the land and the names. What
/// changes often lies in drawings of their own over the land, which takes long
/// to paint: the border of the country under the pointer, and the arcs and names,
/// which the program keeps there itself once awake.
#[component]
pub fn MapView(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let button = move |key: &'static str, name: &'static str, sign: &'static str| {
        view! {
            <button type="button" data-key=key title=name aria-label=name>
                {sign}
            </button>
        }
    };
    let class = move || {
        let mut class = String::from("plate");
        for (name, holds) in [
            (" focused", state.with_shown(|shown| shown.view.country.is_some())),
            (" zoomed", state.drawn.get() != Viewport::default()),
            (" noted", state.with_shown(|shown| shown.view.notes)),
            (" awake", state.awake.get()),
        ] {
            if holds {
                class.push_str(name);
            }
        }
        class
    };
    view! {
        <div class="frame">
            <div class=class id="plate">
                <svg
                    id="map"
                    class="map"
                    viewBox=DEFAULT_VIEW.to_string()
                    role="group"
                    aria-label=messages.map_label
                    aria-describedby="map-hint"
                    tabindex=move || if state.awake.get() { "0" } else { "-1" }
                >
                    <defs>
                        <pattern
                            id="hatch"
                            width="28"
                            height="28"
                            patternUnits="userSpaceOnUse"
                            patternTransform="rotate(45)"
                        >
                            <rect class="ground" width="28" height="28"/>
                            <rect class="mark" width="7" height="28"/>
                        </pattern>
                        <pattern id="points" width="24" height="24" patternUnits="userSpaceOnUse">
                            <rect class="ground" width="24" height="24"/>
                            <circle class="mark" cx="12" cy="12" r="4.5"/>
                        </pattern>
                    </defs>
                    <g class="viewport" transform=move || svg::transform(state.drawn.get())>
                        <g class="land" inner_html=state.edition().drawn.land.clone()></g>
                    </g>
                </svg>
                <div class="inks">
                    <canvas class="ink" id="ink" aria-hidden="true"></canvas>
                </div>
                <svg class="over" viewBox=DEFAULT_VIEW.to_string() aria-hidden="true">
                    <g
                        class="pointed"
                        id="pointed"
                        transform=move || svg::transform(state.drawn.get())
                    ></g>
                </svg>
                <svg class="over" id="over" viewBox=DEFAULT_VIEW.to_string() aria-hidden="true">
                    <g transform=move || svg::transform(state.drawn.get())>
                        <g class="notes" inner_html=state.edition().drawn.notes.clone()></g>
                        <g
                            class="arcs"
                            id="arcs"
                            inner_html=arcs(state, &state.shown.get_untracked())
                        ></g>
                    </g>
                    <g
                        class="names"
                        id="labels"
                        inner_html=names(
                            state,
                            &state.shown.get_untracked(),
                            state.drawn.get_untracked(),
                            state.units.get_untracked(),
                        )
                    ></g>
                </svg>
            </div>
            <p class="hint" id="map-hint">{messages.map_hint}</p>
            <div class="zoom">
                {button("+", messages.zoom_in, "+")} {button("-", messages.zoom_out, "−")}
                {button("0", messages.zoom_reset, "⤢")} {button("f", messages.fit, "◎")}
            </div>
            <div class="aside">
                <div class="tip" id="tip" aria-hidden="true" hidden></div>
            </div>
        </div>
    }
}
