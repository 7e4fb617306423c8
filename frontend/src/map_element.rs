use std::{cell::Cell, rc::Rc};

use app::{
    atlas::CountryIndex,
    client::element,
    geo::Projected,
    map::{
        camera::{self, Viewport},
        gesture::{Frame, Pixel},
        svg,
    },
    pages::explorer::ExplorerState,
};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element, Event, HtmlElement, ResizeObserver};

use crate::reach;

/// The map on the page with the state that it shows.
#[derive(Clone)]
pub struct MapElement {
    /// The SVG element with the land and the arcs.
    pub svg: Element,
    /// The element that holds all that is drawn, and moves.
    pub plate: Element,
    /// The element that the plate moves in, and that stays where it is.
    frame: Element,
    /// The width and height of the plate in CSS pixels.
    size: Rc<Cell<(f64, f64)>>,
    /// The countries that are dots, and where.
    pub dots: Rc<Vec<(CountryIndex, Projected)>>,
    /// What it shows.
    pub state: ExplorerState,
    /// Changes when the reader's system changes its colours.
    pub scheme: RwSignal<u32>,
    /// Counts what has moved the map, so that a glide knows that it is over.
    moves: Rc<Cell<u32>>,
    /// Where a glide leads.
    goal: Rc<Cell<Option<Viewport>>>,
    /// Whether the page stands inside another: there one finger, and the
    /// wheel, are the other page's.
    pub framed: bool,
}

impl MapElement {
    /// Finds the map and follows the size of its frame.
    pub fn find(state: ExplorerState) -> Option<Self> {
        let (svg, plate) = (element("map")?, element("plate")?);
        let frame = plate.parent_element()?;
        let (size, scheme) = (Rc::default(), RwSignal::new(0));
        let (moves, goal) = (Rc::default(), Rc::default());
        let dots = Rc::new(reach::dots(&svg, state));
        let framed = window().parent().ok().flatten().is_some_and(|other| other != window());
        let _ = frame.toggle_attribute_with_force("data-framed", framed);
        let map = Self { svg, plate, frame, size, dots, state, scheme, moves, goal, framed };
        map.measure();
        map.tell_scale();
        map.watch_colours();
        map.watch_size();
        Some(map)
    }

    /// How the drawing lies on the screen: it fills its box as far as its
    /// proportions allow and stands in the middle.
    pub fn frame(&self) -> Frame {
        let (corner, extent) = (camera::corner(), camera::extent());
        let (width, height) = self.size();
        let units = (extent.x / width).max(extent.y / height);
        let mut corner = corner;
        corner.x -= (width * units - extent.x) / 2.0;
        corner.y -= (height * units - extent.y) / 2.0;
        Frame { units, corner }
    }

    /// The width and height of the plate in CSS pixels.
    pub fn size(&self) -> (f64, f64) {
        self.size.get()
    }

    /// Where the map is, or where it is gliding to: what a key adds to.
    pub fn goal(&self) -> Viewport {
        self.goal.get().unwrap_or_else(|| self.state.viewport.get_untracked())
    }

    /// Ends whatever moves the map by itself, for something that leads to a
    /// goal or for a hand; the number of the move that begins now.
    pub fn stop(&self, goal: Option<Viewport>) -> u32 {
        self.goal.set(goal);
        self.moves.set(self.moves.get().wrapping_add(1));
        self.moves.get()
    }

    /// The number of the move that the map is in.
    pub fn glide(&self) -> u32 {
        self.moves.get()
    }

    /// A place in the window, from the corner of the map.
    pub fn pixel(&self, x: i32, y: i32) -> Pixel {
        let bounds = self.frame.get_bounding_client_rect();
        Pixel { x: f64::from(x) - bounds.left(), y: f64::from(y) - bounds.top() }
    }

    /// Listens for an event on the map, as one that may be prevented.
    pub fn listen<E: JsCast>(&self, name: &str, act: impl FnMut(E) + 'static) {
        listen(&self.svg, name, act);
    }

    /// Tells the style sheet the zoom, so that dots and ends keep their size, and
    /// the marks of the notes how many units of the drawing a pixel takes. Through
    /// the object model: the content security policy refuses `style` attributes.
    /// No more of the page than has to hear of it: whatever is inside is styled
    /// anew, and while the whole world shows that would be every country.
    fn tell_scale(&self) {
        let (viewport, units) = (self.state.drawn, self.state.units);
        tell(&self.plate, "--zoom", move || Some(viewport.get().zoom).filter(|&zoom| zoom > 1.0));
        if let Ok(Some(notes)) = self.plate.query_selector(".notes") {
            tell(&notes, "--pixel", move || Some(units.get()));
        }
    }

    /// Counts the changes of the system's colours.
    fn watch_colours(&self) {
        for query in ["(prefers-color-scheme: dark)", "(forced-colors: active)"] {
            let Ok(Some(list)) = window().match_media(query) else { continue };
            let scheme = self.scheme;
            let handler = Closure::<dyn FnMut()>::new(move || scheme.update(|seen| *seen += 1));
            let _ =
                list.add_event_listener_with_callback("change", handler.as_ref().unchecked_ref());
            // The map lives as long as the page.
            handler.forget();
        }
    }

    /// Measures the frame whenever the browser has given it another size: to
    /// ask for it in between would have the whole page laid out.
    fn watch_size(&self) {
        let map = self.clone();
        let handler = Closure::<dyn FnMut()>::new(move || map.measure());
        if let Ok(observer) = ResizeObserver::new(handler.as_ref().unchecked_ref()) {
            observer.observe(&self.frame);
        }
        // The map lives as long as the page.
        handler.forget();
    }

    /// The plate begins where the frame does, and where there are buttons below
    /// it ends before. Its own bounds are those that the hand has moved it to.
    fn measure(&self) {
        let bounds = self.frame.get_bounding_client_rect();
        let below = self.frame.client_height() - self.plate.client_height();
        let height = bounds.height() - f64::from(below);
        self.size.set((bounds.width().max(1.0), height.max(1.0)));
        self.state.units.set(self.frame().units);
    }
}

/// Keeps a number of the style sheet in step, for an element and what is inside.
fn tell(element: &Element, name: &'static str, number: impl Fn() -> Option<f64> + 'static) {
    // Elements of HTML and SVG have it alike; the type asked for stands for both.
    let style = element.unchecked_ref::<HtmlElement>().style();
    Effect::new(move || {
        let _ = match number() {
            Some(number) => {
                let mut text = String::new();
                svg::fixed(&mut text, number, 2);
                style.set_property(name, &text)
            }
            None => style.remove_property(name).map(drop),
        };
    });
}

/// Listens for an event on the map and all that handles it.
pub fn listen_around<E: JsCast>(name: &str, act: impl FnMut(E) + 'static) {
    if let Some(around) = element("main") {
        listen(&around, name, act);
    }
}

/// Listens for an event, as one that may be prevented, for as long as the page
/// lives.
fn listen<E: JsCast>(element: &Element, name: &str, mut act: impl FnMut(E) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Ok(event) = event.dyn_into() {
            act(event);
        }
    });
    let options = AddEventListenerOptions::new();
    options.set_passive(false);
    let function = handler.as_ref().unchecked_ref();
    let _ = element
        .add_event_listener_with_callback_and_add_event_listener_options(name, function, &options);
    handler.forget();
}

/// The time in milliseconds since the page began to load.
pub fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
