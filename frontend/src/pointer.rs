//! Mouse, fingers and pen: dragging, pinching, double-tapping, the wheel,
//! and the words under the pointer.

use std::{cell::RefCell, rc::Rc};

use app::{
    client::element,
    map::gesture::{Gesture, STEP, wheel_factor},
    pages::explorer::History,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, PointerEvent, WheelEvent};

use crate::{map_element::MapElement, reach};

/// How many CSS pixels a line of the wheel is, where the browser counts lines.
const LINE: f64 = 16.0;
/// How far beside the pointer its words stand, in CSS pixels.
const TIP_OFFSET: i32 = 14;

/// Ties the map to pointers and the wheel.
pub fn attach(map: &MapElement) {
    let gesture = Rc::new(RefCell::new(Gesture::default()));
    press(map, &gesture);
    drag(map, &gesture);
    release(map, &gesture);
    wheel(map);
}

fn press(map: &MapElement, gesture: &Rc<RefCell<Gesture>>) {
    let (map, gesture) = (map.clone(), gesture.clone());
    map.clone().listen("pointerdown", move |event: PointerEvent| {
        if event.button() == 0 {
            let at = map.pixel(event.client_x(), event.client_y());
            gesture.borrow_mut().down(event.pointer_id(), at);
        }
    });
}

fn drag(map: &MapElement, gesture: &Rc<RefCell<Gesture>>) {
    let (map, gesture) = (map.clone(), gesture.clone());
    map.clone().listen("pointermove", move |event: PointerEvent| {
        let at = map.pixel(event.client_x(), event.client_y());
        let mut gesture = gesture.borrow_mut();
        let was = gesture.dragging();
        let before = map.state.viewport.get_untracked();
        let after = gesture.moved(event.pointer_id(), at, map.frame(), before);
        if gesture.dragging() {
            if !was {
                // Only now: a captured pointer's click would not reach a country.
                let _ = map.svg.set_pointer_capture(event.pointer_id());
            }
            hide_tip();
        } else if event.pointer_type() == "mouse" {
            show_tip(&map, &event);
        }
        if before != after {
            map.state.viewport.set(after);
        }
    });
    let _ = window_event_listener(leptos::ev::pointerout, move |event| {
        let inside = event
            .related_target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| target.closest("#map").ok().flatten().is_some());
        if !inside {
            hide_tip();
        }
    });
}

fn release(map: &MapElement, gesture: &Rc<RefCell<Gesture>>) {
    let up = {
        let (map, gesture) = (map.clone(), gesture.clone());
        move |event: PointerEvent| {
            let at = map.pixel(event.client_x(), event.client_y());
            let double = gesture.borrow_mut().up(event.pointer_id(), at, event.time_stamp());
            if let Some(at) = double {
                let place = map.frame().drawing(at);
                map.state.viewport.update(|view| *view = view.zoomed(STEP * STEP, place));
            }
            map.state.settle();
        }
    };
    map.listen("pointerup", up);
    let cancelled = gesture.clone();
    map.listen("pointercancel", move |event: PointerEvent| {
        cancelled.borrow_mut().cancelled(event.pointer_id());
    });
    // The click that ends a drag is not meant for the country beneath.
    let (gesture, chosen) = (gesture.clone(), map.clone());
    map.listen("click", move |event: MouseEvent| {
        if gesture.borrow().dragged() {
            event.prevent_default();
        } else {
            choose(&chosen, &event);
        }
    });
    map.listen("dragstart", |event: MouseEvent| event.prevent_default());
}

/// A click that met no link may still mean a country: under an arc, or beside
/// a dot.
fn choose(map: &MapElement, event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("[data-country]").ok().flatten());
    if link.is_none()
        && let Some(country) = reach::country(map, event)
    {
        let code = map.state.edition().countries.code(country);
        let view = map.state.asked.get_untracked().view.with_country(Some(code));
        map.state.go(view, History::Push);
    }
}

fn wheel(map: &MapElement) {
    let (map, settled) = (map.clone(), Rc::new(RefCell::new(None::<TimeoutHandle>)));
    map.clone().listen("wheel", move |event: WheelEvent| {
        let view = map.state.viewport.get_untracked();
        let lines = event.delta_mode() == WheelEvent::DOM_DELTA_LINE;
        let delta = event.delta_y() * if lines { LINE } else { 1.0 };
        let at = map.frame().drawing(map.pixel(event.client_x(), event.client_y()));
        let after = view.zoomed(wheel_factor(delta, event.ctrl_key()), at);
        if after == view && !event.ctrl_key() {
            // At the end of the zoom the page scrolls on.
            return;
        }
        event.prevent_default();
        map.state.viewport.set(after);
        let settle = map.clone();
        let pause = std::time::Duration::from_millis(250);
        let timer = set_timeout_with_handle(move || settle.state.settle(), pause).ok();
        if let Some(before) = settled.replace(timer) {
            before.clear();
        }
    });
}

/// Shows what the country or the arc under the pointer says.
fn show_tip(map: &MapElement, event: &PointerEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let arc = target.and_then(|target| target.query_selector(":scope > title").ok().flatten());
    let words = arc.and_then(|title| title.text_content()).or_else(|| {
        let code = map.state.edition().countries.code(reach::country(map, event)?);
        let link = map.svg.query_selector(&format!("[data-country={code}]")).ok()??;
        link.get_attribute("aria-label")
    });
    let tip = element("tip").and_then(|tip| tip.dyn_into::<HtmlElement>().ok());
    let (Some(tip), Some(words)) = (tip, words) else { return hide_tip() };
    tip.set_text_content(Some(&words));
    tip.set_hidden(false);
    let bounds = map.svg.get_bounding_client_rect();
    let at = map.pixel(event.client_x(), event.client_y());
    let room = bounds.width() - f64::from(tip.offset_width());
    let offset = f64::from(TIP_OFFSET);
    let x = (at.x + offset).min(room).max(0.0);
    let y = at.y + offset;
    let style = tip.style();
    let _ = style.set_property("transform", &format!("translate({}px,{}px)", whole(x), whole(y)));
}

fn hide_tip() {
    if let Some(tip) = element("tip").and_then(|tip| tip.dyn_into::<HtmlElement>().ok()) {
        tip.set_hidden(true);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn whole(pixels: f64) -> i32 {
    pixels as i32
}
