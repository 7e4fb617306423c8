//! Mouse, fingers and pen: dragging, pinching, double-tapping, the wheel,
//! and the words under the pointer.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use app::{
    map::gesture::{Gesture, STEP, Speed, wheel_factor},
    pages::explorer::History,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

use crate::{glide, map_element::MapElement, reach, tip};

/// How many CSS pixels a line of the wheel is, where the browser counts lines.
const LINE: f64 = 16.0;
/// How long a tap waits for a second one.
const TAP_PAUSE: Duration = Duration::from_millis(300);

/// The choice that a tap has made and that a second tap takes back.
type Waiting = Rc<RefCell<Option<TimeoutHandle>>>;

/// Ties the map to pointers and the wheel.
pub fn attach(map: &MapElement) {
    let (gesture, speed) = (Rc::default(), Rc::default());
    press(map, &gesture);
    drag(map, &gesture, &speed);
    if map.framed {
        hold(map, &gesture);
    }
    release(map, &gesture, &speed);
    wheel(map);
}

fn press(map: &MapElement, gesture: &Rc<RefCell<Gesture>>) {
    let (map, gesture) = (map.clone(), gesture.clone());
    map.clone().listen("pointerdown", move |event: PointerEvent| {
        if event.button() == 0 {
            let at = map.pixel(event.client_x(), event.client_y());
            map.stop(None);
            gesture.borrow_mut().down(event.pointer_id(), at);
        }
    });
}

fn drag(map: &MapElement, gesture: &Rc<RefCell<Gesture>>, speed: &Rc<Cell<Speed>>) {
    let (map, gesture, speed) = (map.clone(), gesture.clone(), speed.clone());
    map.clone().listen("pointermove", move |event: PointerEvent| {
        let at = map.pixel(event.client_x(), event.client_y());
        let mut gesture = gesture.borrow_mut();
        if map.framed && event.pointer_type() == "touch" && !gesture.pinching() {
            return;
        }
        let was = gesture.dragging();
        let before = map.state.viewport.get_untracked();
        let after = gesture.moved(event.pointer_id(), at, map.frame(), before);
        if gesture.dragging() {
            if !was {
                // Only now: a captured pointer's click would not reach a country.
                let _ = map.svg.set_pointer_capture(event.pointer_id());
            }
            tip::hide();
        } else if event.pointer_type() != "touch" {
            tip::show(&map, &event);
        }
        if before != after {
            // Two fingers zoom; a map that they let go of stays where it is.
            let mut moving = speed.take();
            if !gesture.pinching() {
                moving.at(at, event.time_stamp());
                speed.set(moving);
            }
            map.state.viewport.set(after);
        }
    });
    let _ = window_event_listener(leptos::ev::pointerout, move |event| {
        let inside = event
            .related_target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| target.closest("#map").ok().flatten().is_some());
        if !inside {
            tip::hide();
        }
    });
}

/// Inside another page the browser scrolls with one finger and with two; two
/// are the map's.
fn hold(map: &MapElement, gesture: &Rc<RefCell<Gesture>>) {
    for name in ["touchstart", "touchmove"] {
        let gesture = gesture.clone();
        map.listen(name, move |event: Event| {
            if gesture.borrow().pinching() {
                event.prevent_default();
            }
        });
    }
}

fn release(map: &MapElement, gesture: &Rc<RefCell<Gesture>>, speed: &Rc<Cell<Speed>>) {
    let waiting = Waiting::default();
    // Where the pointer went up: browsers move the click of a finger towards
    // small links.
    let lifted = Rc::new(Cell::new((0, 0)));
    let up = {
        let (map, gesture) = (map.clone(), gesture.clone());
        let (waiting, lifted, speed) = (waiting.clone(), lifted.clone(), speed.clone());
        move |event: PointerEvent| {
            let at = map.pixel(event.client_x(), event.client_y());
            lifted.set((event.client_x(), event.client_y()));
            let double = gesture.borrow_mut().up(event.pointer_id(), at, event.time_stamp());
            if let Some(at) = double {
                wait(&waiting, None);
                let place = map.frame().drawing(at);
                let view = map.state.viewport.get_untracked();
                glide::to(&map, view.zoomed(STEP * STEP, place));
            } else if gesture.borrow().dragged() && !gesture.borrow().dragging() {
                let view = map.state.viewport.get_untracked();
                let units = map.frame().units;
                let on = speed.take().glide(event.time_stamp());
                let target = on.map_or(view, |by| view.moved(by.x * units, by.y * units));
                glide::to(&map, target.rested());
            } else if map.state.viewport.get_untracked() != map.state.rest.get_untracked() {
                // A tap has held a glide.
                map.state.settle();
            }
        }
    };
    map.listen("pointerup", up);
    let (cancelled, settled) = (gesture.clone(), map.clone());
    map.listen("pointercancel", move |event: PointerEvent| {
        if settled.framed && !cancelled.borrow().pinching() {
            tip::ask_for_two_fingers(&settled);
        }
        cancelled.borrow_mut().cancelled(event.pointer_id());
        settled.state.settle();
    });
    // The click that ends a drag is not meant for the country beneath.
    let (gesture, chosen) = (gesture.clone(), map.clone());
    map.listen("click", move |event: MouseEvent| {
        if gesture.borrow().dragged() {
            event.prevent_default();
        } else {
            choose(&chosen, &event, lifted.get(), &waiting);
        }
    });
    map.listen("dragstart", |event: MouseEvent| event.prevent_default());
}

/// A click means the country that [`reach`] says, which need not be the link
/// it met. A finger's waits until it cannot be the first of two taps.
fn choose(map: &MapElement, event: &MouseEvent, at: (i32, i32), waiting: &Waiting) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    // A key's click has no place: it means the link that has the focus.
    let kind = event.dyn_ref::<PointerEvent>().map(PointerEvent::pointer_type);
    if kind.as_deref().is_none_or(str::is_empty) {
        return;
    }
    let (x, y) = at;
    let touch = kind.as_deref() == Some("touch");
    tip::hide();
    let Some(country) = reach::country(map, x, y) else {
        if touch {
            tip::show_ties(map, x, y);
        }
        return;
    };
    event.prevent_default();
    let state = map.state;
    let go = move || {
        let code = state.edition().countries.code(country);
        state.go(state.asked.get_untracked().view.with_country(Some(code)), History::Push);
    };
    if touch {
        wait(waiting, set_timeout_with_handle(go, TAP_PAUSE).ok());
    } else {
        go();
    }
}

/// Takes back what was waiting, for what waits now.
fn wait(waiting: &Waiting, now: Option<TimeoutHandle>) {
    if let Some(before) = waiting.replace(now) {
        before.clear();
    }
}

fn wheel(map: &MapElement) {
    let (map, settled) = (map.clone(), Waiting::default());
    map.clone().listen("wheel", move |event: WheelEvent| {
        if map.framed && !event.ctrl_key() {
            return;
        }
        let view = map.state.viewport.get_untracked();
        let lines = event.delta_mode() == WheelEvent::DOM_DELTA_LINE;
        let delta = event.delta_y() * if lines { LINE } else { 1.0 };
        let at = map.frame().drawing(map.pixel(event.client_x(), event.client_y()));
        let after = view.zoomed(wheel_factor(delta, event.ctrl_key()), at);
        // At the end of the zoom the page scrolls on, but not in the same turn.
        let turning = settled.borrow().is_some();
        if after == view && !event.ctrl_key() && !turning {
            return;
        }
        event.prevent_default();
        map.stop(None);
        map.state.viewport.set(after);
        let settle = map.clone();
        let pause = Duration::from_millis(250);
        let turned = settled.clone();
        let settle = move || {
            turned.borrow_mut().take();
            settle.state.settle();
        };
        wait(&settled, set_timeout_with_handle(settle, pause).ok());
    });
}
