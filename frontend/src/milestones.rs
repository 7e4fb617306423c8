//! Tells whoever measures the page when its picture stands: `__ready` is the
//! time of the first whole picture after waking, `__yearPainted` that of the
//! picture of a year. Both are times of `performance.now()`, taken once the
//! browser has painted.

use std::time::Duration;

use app::domain::Year;
use js_sys::{Object, Reflect};
use leptos::prelude::*;

use crate::map_element::now;

/// The picture of a year is whole and will be on the screen with the next frame.
pub fn painted(year: Year) {
    request_animation_frame(move || {
        // After this frame's painting.
        set_timeout(move || tell(year), Duration::ZERO);
    });
}

fn tell(year: Year) {
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
