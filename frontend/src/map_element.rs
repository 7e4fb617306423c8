use app::{
    client::element,
    map::{
        camera,
        gesture::{Frame, Pixel},
        svg,
    },
    pages::explorer::ExplorerState,
};
use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Element, Event, SvgElement};

/// The map on the page with the state that it shows.
#[derive(Clone)]
pub struct MapElement {
    /// The SVG element.
    pub svg: Element,
    /// What it shows.
    pub state: ExplorerState,
}

impl MapElement {
    /// Finds the map and keeps its letters at their size when the window changes.
    pub fn find(state: ExplorerState) -> Option<Self> {
        let map = Self { svg: element("map")?, state };
        map.measure();
        map.tell_zoom();
        let resized = map.clone();
        let _ = window_event_listener(ev::resize, move |_| resized.measure());
        Some(map)
    }

    /// How the drawing lies on the screen: it fills its box as far as its
    /// proportions allow and stands in the middle.
    pub fn frame(&self) -> Frame {
        let bounds = self.svg.get_bounding_client_rect();
        let (corner, extent) = (camera::corner(), camera::extent());
        let width = bounds.width().max(1.0);
        let height = bounds.height().max(1.0);
        let units = (extent.x / width).max(extent.y / height);
        let mut corner = corner;
        corner.x -= (width * units - extent.x) / 2.0;
        corner.y -= (height * units - extent.y) / 2.0;
        Frame { units, corner }
    }

    /// A place in the window, from the corner of the map.
    pub fn pixel(&self, x: i32, y: i32) -> Pixel {
        let bounds = self.svg.get_bounding_client_rect();
        Pixel { x: f64::from(x) - bounds.left(), y: f64::from(y) - bounds.top() }
    }

    /// Listens for an event on the map, as one that may be prevented.
    pub fn listen<E: JsCast>(&self, name: &str, mut act: impl FnMut(E) + 'static) {
        let handler = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Ok(event) = event.dyn_into() {
                act(event);
            }
        });
        let options = AddEventListenerOptions::new();
        options.set_passive(false);
        let function = handler.as_ref().unchecked_ref();
        let _ = self.svg.add_event_listener_with_callback_and_add_event_listener_options(
            name, function, &options,
        );
        // The map lives as long as the page.
        handler.forget();
    }

    /// Tells the style sheet the zoom, so that dots and ends keep their size.
    /// Through the object model: the content security policy refuses `style`
    /// attributes.
    fn tell_zoom(&self) {
        let style = self.svg.unchecked_ref::<SvgElement>().style();
        let viewport = self.state.viewport;
        Effect::new(move || {
            let mut zoom = String::new();
            svg::fixed(&mut zoom, viewport.get().zoom, 2);
            let _ = style.set_property("--zoom", &zoom);
        });
    }

    fn measure(&self) {
        self.state.units.set(self.frame().units);
    }
}
