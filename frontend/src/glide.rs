//! The map in motion by itself: it glides to where it is to come to rest.

use app::map::camera::Viewport;
use leptos::prelude::*;
use web_sys::MediaQueryList;

use crate::map_element::{MapElement, now};

/// How many milliseconds a glide takes.
const TAKES: f64 = 280.0;

thread_local! {
    /// What the visitor's system says of motion. Kept, as Chromium (156) keeps
    /// something of every such question for as long as the page lives.
    static STILLNESS: Option<MediaQueryList> =
        window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
}

/// Lets the map glide to a viewport and come to rest there; at once for those
/// who prefer less motion. A hand on the map, or another glide, ends it.
pub fn to(map: &MapElement, target: Viewport) {
    let start = map.state.viewport.get_untracked();
    if start == target || prefers_stillness() {
        map.stop(None);
        map.state.look(target);
        return;
    }
    let glide = map.stop(Some(target));
    step(map.clone(), Way { start, target, glide, began: now(), last: start });
}

#[derive(Clone, Copy)]
struct Way {
    start: Viewport,
    target: Viewport,
    glide: u32,
    began: f64,
    /// Where the glide has brought the map so far.
    last: Viewport,
}

fn step(map: MapElement, way: Way) {
    let passed = ((now() - way.began) / TAKES).min(1.0);
    if map.glide() != way.glide {
        return;
    }
    if map.state.viewport.get_untracked() != way.last {
        // A button or an address has taken the map elsewhere.
        map.stop(None);
        return;
    }
    if passed >= 1.0 {
        map.stop(None);
        map.state.look(way.target);
        return;
    }
    // Fast at first, then slower and slower.
    let left = 1.0 - passed;
    let last = way.start.towards(way.target, 1.0 - left * left * left);
    map.state.viewport.set(last);
    request_animation_frame(move || step(map, Way { last, ..way }));
}

/// Whether the visitor prefers less motion.
pub fn prefers_stillness() -> bool {
    STILLNESS.with(|query| query.as_ref().is_some_and(MediaQueryList::matches))
}
