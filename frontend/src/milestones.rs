//! What follows when a picture stands: the words beside the map are told, and
//! whoever measures the page is told the time. `__ready` is that of the first
//! whole picture after waking, `__yearPainted` that of the picture of a year,
//! both by `performance.now()` once the browser has painted.

use std::time::Duration;

use app::{domain::Year, pages::explorer::ExplorerState};
use js_sys::{Object, Reflect};
use leptos::prelude::*;

use crate::map_element::now;

/// The picture is whole and will be on the screen with the next frame.
pub fn painted(state: ExplorerState) {
    request_animation_frame(move || {
        // After this frame's painting.
        let after = move || {
            note(state.shown.get_untracked().view.year);
            state.tell();
        };
        set_timeout(after, Duration::ZERO);
    });
}

fn note(year: Year) {
    let window = window();
    let time = now().into();
    // Only a frozen window would refuse.
    if Reflect::get(&window, &"__ready".into()).is_ok_and(|ready| ready.is_undefined()) {
        let _ = Reflect::set(&window, &"__ready".into(), &time);
    }
    let painted = Object::new();
    let _ = Reflect::set(&painted, &"year".into(), &year.number().into());
    let _ = Reflect::set(&painted, &"t".into(), &time);
    let _ = Reflect::set(&window, &"__yearPainted".into(), &painted);
}
