//! What follows when a picture stands: the words beside the map are told as
//! soon as no link is held down, and whoever measures the page is told the
//! time. `__ready` is that of the first whole picture after waking,
//! `__yearPainted` that of the picture of a year, both by `performance.now()`
//! once the browser has painted.

use app::{client::document, domain::Year, pages::explorer::ExplorerState};
use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::MessageChannel;

use crate::map_element::now;

/// The picture is whole and will be on the screen with the next frame.
pub fn painted(state: ExplorerState) {
    request_animation_frame(move || {
        after_painting(move || {
            note(state.shown.get_untracked().view.year);
            tell(state);
        });
    });
}

/// Tells the words anew, which takes the links among them away: one that is
/// held down is let go first, for a press that loses its link opens nothing.
fn tell(state: ExplorerState) {
    if document().query_selector("a:active").is_ok_and(|held| held.is_some()) {
        request_animation_frame(move || tell(state));
    } else {
        state.tell();
    }
}

/// Runs after the painting of the frame that is under way: a message comes
/// right after it, while a timer may have to wait for others.
fn after_painting(act: impl FnOnce() + 'static) {
    let Ok(channel) = MessageChannel::new() else { return act() };
    let port = channel.port1();
    let own = port.clone();
    let handler = Closure::once_into_js(move || {
        own.close();
        act();
    });
    port.set_onmessage(handler.dyn_ref());
    // Only what cannot be copied is refused.
    let _ = channel.port2().post_message(&JsValue::NULL);
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
