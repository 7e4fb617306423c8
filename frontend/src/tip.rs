//! The words under the pointer: the country, and the ties that pass there, the
//! strongest first. None hides another.

use std::{cell::RefCell, sync::Arc, time::Duration};

use app::{
    client::element,
    geo::{self, Nearness},
    map::{gesture::Pixel, scene, svg},
    pages::explorer::Shown,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::{map_element::MapElement, reach};

/// How far beside an arc, in CSS pixels, a mouse or pen still means it, and a
/// finger.
const REACH: f64 = 4.0;
const REACH_OF_FINGER: f64 = 14.0;
/// How many ties are told at once.
const MOST: usize = 4;
/// How far beside the pointer its words stand, in CSS pixels.
const OFFSET: f64 = 14.0;
/// How long a hint stays.
const HINT: Duration = Duration::from_secs(2);

thread_local! {
    /// Where the ties of what is shown run, once a pointer has asked.
    static WAYS: RefCell<Option<(Arc<Shown>, Nearness)>> = const { RefCell::new(None) };
}

/// Shows what is under the pointer.
pub fn show(map: &MapElement, event: &PointerEvent) {
    let at = map.pixel(event.client_x(), event.client_y());
    let link = reach::under(map, event);
    outline(link.as_ref());
    tell(map, at, link.and_then(|link| link.get_attribute("aria-label")), REACH);
}

/// Draws the border of a country over the land: to change the land itself
/// would have all of it painted anew. Copies of its shapes: as text, the border
/// of a large country would be written and parsed at every move.
fn outline(link: Option<&Element>) {
    let Some(pointed) = element("pointed") else { return };
    let code = link.and_then(|link| link.get_attribute("data-country")).unwrap_or_default();
    if pointed.get_attribute("data-of").unwrap_or_default() != code {
        pointed.set_text_content(None);
        let mut shape = link.and_then(Element::first_element_child);
        while let Some(next) = shape {
            if let Ok(copy) = next.clone_node_with_deep(true) {
                let _ = pointed.append_child(&copy);
            }
            shape = next.next_element_sibling();
        }
        let _ = pointed.set_attribute("data-of", &code);
    }
}

/// Tells a single finger, which moves the page around the map, what moves the
/// map.
pub fn ask_for_two_fingers(map: &MapElement) {
    let Some(tip) = find() else { return };
    tip.set_text_content(Some(map.state.language.messages().two_fingers));
    tip.set_hidden(false);
    let (width, height) = map.size();
    place(map, &tip, Pixel { x: width / 4.0, y: height / 2.0 });
    set_timeout(hide, HINT);
}

/// Shows the ties that pass where a finger has tapped on the sea.
pub fn show_ties(map: &MapElement, x: i32, y: i32) {
    tell(map, map.pixel(x, y), None, REACH_OF_FINGER);
}

fn tell(map: &MapElement, at: Pixel, country: Option<String>, reach: f64) {
    let words: Vec<String> = country.into_iter().chain(ties(map, at, reach)).collect();
    let (Some(tip), false) = (find(), words.is_empty()) else { return hide() };
    let words = words.join("\n");
    if tip.text_content().as_deref() != Some(&words) {
        tip.set_text_content(Some(&words));
    }
    tip.set_hidden(false);
    place(map, &tip, at);
}

/// Beside the pointer, on the side where there is more room: to measure the
/// words would have the page laid out at every move.
fn place(map: &MapElement, tip: &HtmlElement, at: Pixel) {
    let (width, height) = map.size();
    let mut inset = String::new();
    // As the style sheet counts: the top, the right, the bottom, the left.
    for (at, size, start) in
        [(at.y, height, true), (at.x, width, false), (at.y, height, false), (at.x, width, true)]
    {
        let far = at > size / 2.0;
        if far == start {
            inset.push_str("auto ");
        } else {
            svg::fixed(&mut inset, if far { size - at } else { at } + OFFSET, 0);
            inset.push_str("px ");
        }
    }
    let _ = tip.style().set_property("inset", &inset);
}

/// Hides the words.
pub fn hide() {
    outline(None);
    if let Some(tip) = find() {
        tip.set_hidden(true);
    }
}

fn find() -> Option<HtmlElement> {
    element("tip")?.dyn_into().ok()
}

/// What the ties say that pass a place of the frame.
fn ties(map: &MapElement, at: Pixel, reach: f64) -> Vec<String> {
    let (shown, edition) = (map.state.shown.get_untracked(), map.state.edition());
    let (view, frame) = (map.state.viewport.get_untracked(), map.frame());
    let Some(place) = geo::unproject(view.to_map(frame.drawing(at))) else { return Vec::new() };
    let angle = geo::radians(reach * frame.units / view.zoom);
    WAYS.with_borrow_mut(|ways| {
        let fresh = ways.as_ref().is_some_and(|(known, _)| Arc::ptr_eq(known, &shown));
        if !fresh {
            let places: Vec<_> = edition.countries.iter().map(|(_, one)| one.anchor).collect();
            let ends = shown.explorer.ties.iter().map(|tie| (tie.from.place(), tie.to.place()));
            *ways = Some((shown.clone(), Nearness::new(&places, ends)));
        }
        let Some((_, ways)) = ways else { return Vec::new() };
        let found = ways.near(place, angle, MOST);
        let words = |at: usize| {
            let tie = shown.explorer.ties.get(at)?;
            Some(scene::words(&edition.countries, &shown.view, tie))
        };
        found.into_iter().filter_map(words).collect()
    })
}
