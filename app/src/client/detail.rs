use std::{cell::Cell, rc::Rc};

use leptos::{prelude::*, task::spawn_local};
use web_sys::Element;

use crate::{
    client::{
        api,
        dom::{document, element},
    },
    geo::map_units,
    pages::explorer::ExplorerState,
};

/// From this zoom on the coarse borders look coarse.
const CLOSE: f64 = 3.0;
/// So many countries are drawn in a frame, so that the map keeps moving.
const LINES_A_FRAME: usize = 40;
const SVG: &str = "http://www.w3.org/2000/svg";

/// Fetches finer borders when the map is first seen from close by, and puts
/// them in place of the coarse ones. When that fails, the coarse ones stay
/// until another change of the zoom asks again.
pub(super) fn follow(state: ExplorerState) {
    let asked = Rc::new(Cell::new(false));
    Effect::new(move |before: Option<f64>| {
        let zoom = state.rest.get().zoom;
        if zoom >= CLOSE && before != Some(zoom) && !asked.replace(true) {
            let asked = asked.clone();
            spawn_local(async move {
                match fetch().await {
                    Some(text) => draw(text, 0),
                    None => asked.set(false),
                }
            });
        }
        zoom
    });
}

/// The text of the finer borders: a line is a country's code, or `-` for land
/// without one, a space, and path data in whole tenths of a map unit.
async fn fetch() -> Option<String> {
    let address = element("app")?.get_attribute("data-detail")?;
    String::from_utf8(api::fetch(&address).await.ok()?).ok()
}

/// Draws some lines of the text, and the others in the frames that follow.
fn draw(text: String, from: usize) {
    let mut next = from;
    for line in text[from..].split_inclusive('\n').take(LINES_A_FRAME) {
        next += line.len();
        // A country that the page does not show is passed over.
        let _ = line.split_once(' ').map(|(code, data)| outline(code, data));
    }
    if next < text.len() {
        request_animation_frame(move || draw(text, next));
    }
}

/// Gives a country its finer outline, in map units: to scale the path instead
/// would scale the pattern that fills it. A dot gets one of its own, beneath.
fn outline(code: &str, data: &str) -> Option<()> {
    let find = |parts: &[&str]| document().query_selector(&parts.concat()).ok().flatten();
    let path = if code == "-" {
        find(&["#map .unnamed"])?
    } else {
        let link = find(&["#map [data-country=", code, "]"])?;
        match link.query_selector("path").ok().flatten() {
            Some(path) => path,
            None => beneath(&link)?,
        }
    };
    path.set_attribute("d", &map_units(data)).ok()
}

/// A new path beneath all that an element holds.
fn beneath(link: &Element) -> Option<Element> {
    let path = document().create_element_ns(Some(SVG), "path").ok()?;
    link.prepend_with_node_1(&path).ok()?;
    Some(path)
}
