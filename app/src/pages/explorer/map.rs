use leptos::prelude::*;

use crate::{
    geo::DEFAULT_VIEW,
    map::{camera::Viewport, gesture, scene, svg},
    pages::explorer::ExplorerState,
};

/// The map: a plate with the land, the arcs and the names, drawn for one
/// viewport and moved as it is while the hand is on it; and the buttons that do
/// what a wheel or two fingers do. Ties that are too many for arcs are ink on
/// a canvas between the land and the names.
#[component]
pub fn MapView(state: ExplorerState) -> impl IntoView {
    let messages = state.language.messages();
    let arcs = move || {
        state.with_shown(|shown| {
            let ties = if shown.many() { &[] } else { shown.listed() };
            let countries = &state.edition().countries;
            svg::arcs(&scene::scene(countries, &shown.view, &shown.explorer.focus, ties))
        })
    };
    let labels = move || {
        let (viewport, units) = (state.drawn.get(), state.units.get());
        state.with_shown(|shown| {
            let countries = &state.edition().countries;
            let labels = scene::labels(countries, &shown.view, &shown.explorer, viewport, units);
            svg::labels(&labels, scene::LETTERS * units)
        })
    };
    let zoom = move |factor: f64| {
        let middle = Viewport::default().middle;
        state.look(state.viewport.get_untracked().zoomed(factor, middle));
    };
    let reset = move |_| state.look(Viewport::default());
    let class = move || {
        let mut class = String::from("plate");
        for (name, holds) in [
            (" focused", state.with_shown(|shown| shown.view.country.is_some())),
            (" zoomed", state.drawn.get() != Viewport::default()),
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
                        <g class="land" inner_html=state.edition().land.clone()></g>
                        <g class="arcs" inner_html=arcs></g>
                    </g>
                </svg>
                <canvas class="ink" id="ink" aria-hidden="true"></canvas>
                <svg
                    class="names"
                    viewBox=DEFAULT_VIEW.to_string()
                    aria-hidden="true"
                    inner_html=labels
                ></svg>
            </div>
            <p class="hint" id="map-hint">{messages.map_hint}</p>
            <div class="zoom">
                <button type="button" title=messages.zoom_in aria-label=messages.zoom_in on:click=move |_| {
                    zoom(gesture::STEP);
                }>"+"</button>
                <button type="button" title=messages.zoom_out aria-label=messages.zoom_out on:click=move |_| {
                    zoom(1.0 / gesture::STEP);
                }>"−"</button>
                <button
                    type="button"
                    title=messages.zoom_reset
                    aria-label=messages.zoom_reset
                    on:click=reset
                >
                    "⤢"
                </button>
            </div>
            <div class="tip" id="tip" aria-hidden="true" hidden></div>
        </div>
    }
}
