//! Draws the map anew when it has come to rest or shows something else. Arcs
//! that are few are SVG and come with the page; those that are many are ink on
//! a canvas, drawn in short slices while the picture before stays.

use std::{cell::RefCell, rc::Rc};

use app::{
    atlas::TieRow,
    domain::Layer,
    geo::{Curves, WIDTH},
    map::{
        camera::Viewport,
        pens::pens,
        picture::{Line, Picture, Placement, Sheet},
        scale::Fill,
    },
    pages::explorer::Shown,
    view::View,
};
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast, JsValue, closure::Closure};
use web_sys::MessageChannel;

use crate::{
    colour, glide,
    map_element::{MapElement, now},
    milestones,
    sheets::Sheets,
};

/// How long a slice may take in milliseconds.
const SLICE: f64 = 6.0;
/// Beyond two pixels to a CSS pixel nobody sees a difference in ink.
const FINEST: f64 = 2.0;
/// How far the ink goes beyond the frame on each side when the map is zoomed
/// in, as a share of it; the style sheet knows it too.
const BEYOND: f64 = 0.25;

/// The canvas and the picture that is being made for it.
struct Painter {
    map: MapElement,
    sheets: Sheets,
    picture: Picture,
    curves: Curves,
    /// What the picture is drawn for.
    target: Viewport,
    /// Whether a picture is being made.
    busy: bool,
    /// The colour of the ink, and what it was read for: the layer and the
    /// reader's colours. To ask for it takes time.
    colour: Option<(Layer, u32, [u8; 3])>,
}

type Shared = Rc<RefCell<Painter>>;

/// Draws whatever the map comes to show.
pub fn follow(map: &MapElement) {
    let Some(painter) = Painter::new(map) else { return without_ink(map) };
    let painter = Rc::new(RefCell::new(painter));
    let next = slices(&painter);
    restore(&painter);
    let (state, scheme) = (map.state, map.scheme);
    Effect::new(move || {
        let (shown, rest) = (state.answer.get(), state.rest.get());
        state.units.track();
        scheme.track();
        painter.borrow_mut().begin(&shown, rest);
        if shown.many() {
            go_on(&painter, &next);
        }
    });
}

/// Where the browser gives no canvas, all but the ink shows.
fn without_ink(map: &MapElement) {
    let state = map.state;
    Effect::new(move || {
        state.answer.track();
        state.show(state.rest.get());
        milestones::painted(state);
    });
}

impl Painter {
    fn new(map: &MapElement) -> Option<Self> {
        let countries = &map.state.edition().countries;
        let places = countries.iter().map(|(_, country)| country.anchor).collect();
        Some(Self {
            map: map.clone(),
            sheets: Sheets::find()?,
            picture: Picture::default(),
            curves: Curves::new(places),
            target: Viewport::default(),
            busy: false,
            colour: None,
        })
    }

    /// Begins a picture, or shows at once what takes none.
    fn begin(&mut self, shown: &Shown, target: Viewport) {
        self.target = target;
        self.busy = shown.many();
        if shown.many() {
            let lines = lines(&shown.view, &shown.explorer.ties);
            let colour = self.colour(shown.view.layer);
            self.picture.begin(self.sheet(&lines, colour), lines);
        } else {
            self.sheets.canvas().set_hidden(true);
            self.map.state.show(target);
            // Before the rest of the ties is here, the picture is not whole.
            if shown.whole {
                milestones::painted(self.map.state);
            }
        }
    }

    /// The sheet for a viewport: the frame, and when zoomed in some more.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a screen"
    )]
    fn sheet(&self, lines: &[Line], colour: [u8; 3]) -> Sheet {
        let (frame, size) = (self.map.frame(), self.map.size());
        let ratio = window().device_pixel_ratio().clamp(1.0, FINEST);
        let beyond = if self.wide() { BEYOND } else { 0.0 };
        let offset = self.target.offset();
        let zoom = self.target.zoom / frame.units;
        let pixels = |units: f64, size: f64| ((units / frame.units + beyond * size) * ratio) as f32;
        let whole = |size: f64| (size * (1.0 + 2.0 * beyond) * ratio) as usize;
        Sheet {
            width: whole(size.0),
            height: whole(size.1),
            placement: Placement {
                scale: (zoom * ratio) as f32,
                right: pixels(offset.x - frame.corner.x, size.0),
                down: pixels(offset.y - frame.corner.y, size.1),
            },
            pens: pens(lines, (f64::from(WIDTH) * zoom) as f32, ratio as f32),
            colour,
        }
    }

    fn colour(&mut self, layer: Layer) -> [u8; 3] {
        let scheme = self.map.scheme.get_untracked();
        match self.colour {
            Some((known, then, colour)) if (known, then) == (layer, scheme) => colour,
            _ => {
                let colour = colour::of(self.sheets.canvas());
                self.colour = Some((layer, scheme, colour));
                colour
            }
        }
    }

    fn wide(&self) -> bool {
        self.target.zoom > 1.0
    }

    /// Shows a whole picture in the place of the one before, together with all
    /// else that was drawn for its viewport.
    fn finish(&mut self) {
        self.busy = false;
        if self.map.state.playing.get_untracked() && !glide::prefers_stillness() {
            self.sheets.turn();
        } else {
            self.sheets.rest();
        }
        self.put();
        let canvas = self.sheets.canvas();
        let _ = canvas.class_list().toggle_with_force("wide", self.wide());
        canvas.set_hidden(false);
        self.map.state.show(self.target);
    }

    /// Puts the picture on the canvas, unless another is being made.
    fn put(&self) {
        let Some(sheet) = self.picture.sheet().filter(|_| !self.busy) else { return };
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
        let (width, height) = (sheet.width as u32, sheet.height as u32);
        self.sheets.put(Clamped(self.picture.pixels()), width, height);
    }
}

/// The ties as lines: those that have a value.
fn lines(view: &View, ties: &[TieRow]) -> Vec<Line> {
    let line = |tie: &TieRow| match Fill::of_figure(view, tie.figure) {
        Fill::Step(step) => Some(Line { one: tie.from.byte(), other: tie.to.byte(), step }),
        _ => None,
    };
    ties.iter().filter_map(line).collect()
}

/// Puts the picture back when the browser has lost the canvas and gives it back.
fn restore(painter: &Shared) {
    let (canvas, painter) = (painter.borrow().sheets.canvas().clone(), Rc::downgrade(painter));
    let handler = Closure::<dyn FnMut()>::new(move || {
        if let Some(painter) = painter.upgrade() {
            painter.borrow().put();
        }
    });
    let function = handler.as_ref().unchecked_ref();
    let _ = canvas.add_event_listener_with_callback("contextrestored", function);
    // The map lives as long as the page.
    handler.forget();
}

/// A function that asks for the next slice: a task of its own as soon as the
/// page is free, so that a slice never keeps a frame or a key waiting.
fn slices(painter: &Shared) -> Rc<dyn Fn()> {
    let channel = MessageChannel::new();
    let (painter, next) = (Rc::downgrade(painter), Rc::new(RefCell::new(None::<Rc<dyn Fn()>>)));
    let (own, port) = (next.clone(), channel.as_ref().ok().map(MessageChannel::port2));
    let ask: Rc<dyn Fn()> = Rc::new(move || {
        if let Some(port) = &port {
            let _ = port.post_message(&JsValue::NULL);
        }
    });
    *next.borrow_mut() = Some(ask.clone());
    let handler = Closure::<dyn FnMut()>::new(move || {
        if let (Some(painter), Some(next)) = (painter.upgrade(), own.borrow().clone()) {
            go_on(&painter, &next);
        }
    });
    if let Ok(channel) = channel {
        channel.port1().set_onmessage(Some(handler.as_ref().unchecked_ref()));
    }
    // The map lives as long as the page.
    handler.forget();
    ask
}

/// Draws one slice; while the hand moves the map, one a frame.
fn go_on(painter: &Shared, next: &Rc<dyn Fn()>) {
    let state = painter.borrow().map.state;
    let whole = {
        let painter = &mut *painter.borrow_mut();
        if !painter.busy {
            return;
        }
        let began = now();
        let whole = painter.picture.go_on(&mut painter.curves, || now() - began > SLICE);
        if whole {
            painter.finish();
        }
        whole
    };
    if whole {
        milestones::painted(state);
    } else if state.viewport.get_untracked() == state.rest.get_untracked() {
        next();
    } else {
        let next = next.clone();
        request_animation_frame(move || next());
    }
}
