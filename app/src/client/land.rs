use std::cell::OnceCell;

use leptos::{prelude::*, wasm_bindgen::JsCast};
use web_sys::Element;

use crate::{
    atlas::{CountryIndex, Shading},
    client::dom::{all, set},
    map::land,
    pages::explorer::ExplorerState,
    view::View,
};

/// What may come right before a country's link is followed, or its address taken.
const SIGNS: [&str; 3] = ["pointerover", "focusin", "click"];

/// Gives the link of a country the view that it leads to as soon as somebody
/// turns to it: Chromium styles every link anew whose address changes, and there
/// are 250 of them.
pub(super) fn follow_links(state: ExplorerState) {
    for sign in SIGNS {
        let _ = window_event_listener_untyped(sign, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = target.and_then(|target| target.closest("#map [data-country]").ok()?);
            let Some(link) = link else { return };
            let edition = state.edition();
            let code = link.get_attribute("data-country").and_then(|code| code.parse().ok());
            if let Some(country) = code.and_then(|code| edition.countries.index(code)) {
                let view = state.asked.get_untracked().view;
                set(&link, "href", &land::href(&edition.countries, &view, country));
            }
        });
    }
}

/// The countries on the map. Their shapes stay as the server drew them, so they
/// are looked for once, when the first view follows another.
pub(super) struct Land {
    state: ExplorerState,
    places: OnceCell<Vec<Place>>,
}

struct Place {
    link: Element,
    country: CountryIndex,
    /// Whether it has no polygon.
    dot: bool,
}

impl Land {
    /// The countries on the map of an open explorer.
    pub(super) fn new(state: ExplorerState) -> Self {
        Self { state, places: OnceCell::new() }
    }

    /// Gives each the colour of a view.
    pub(super) fn colour(&self, view: &View, shading: &Shading) {
        for Place { link, country, dot } in self.places() {
            set(link, "class", &land::class(view, shading, *country, *dot));
        }
    }

    /// Gives each what it says of a view, and the links to parts of the map the
    /// view that they lead to.
    pub(super) fn tell(&self, view: &View, shading: &Shading) {
        let edition = self.state.edition();
        for Place { link, country, .. } in self.places() {
            set(link, "aria-label", &land::label(&edition.countries, view, shading, *country));
        }
        all("[data-map]", |link| {
            let camera = link.get_attribute("data-map").and_then(|camera| camera.parse().ok());
            set(&link, "href", &view.with_camera(camera).href());
        });
    }

    fn places(&self) -> &[Place] {
        self.places.get_or_init(|| {
            let edition = self.state.edition();
            let mut places = Vec::new();
            all("#map [data-country]", |link| {
                let code = link.get_attribute("data-country").and_then(|code| code.parse().ok());
                if let Some(country) = code.and_then(|code| edition.countries.index(code)) {
                    let dot = link.class_list().contains("dot");
                    places.push(Place { link, country, dot });
                }
            });
            places
        })
    }
}
