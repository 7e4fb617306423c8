use crate::{geo::Projected, map::camera::Viewport};

/// How far, in CSS pixels, a pointer may stray and still be a tap.
const TAP_REACH: f64 = 6.0;
/// How many milliseconds may pass between the taps of a double-tap.
const DOUBLE_TAP_PAUSE: f64 = 350.0;
/// How far apart, in CSS pixels, the taps of a double-tap may be.
const DOUBLE_TAP_REACH: f64 = 30.0;
/// How much closer one step of the keys, the buttons or a double-tap goes.
pub const STEP: f64 = 1.6;

/// A point on the screen, in CSS pixels from the corner of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pixel {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Pixel {
    fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// How the drawing lies in the box of the map on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Units of the drawing per CSS pixel.
    pub units: f64,
    /// The point of the drawing at the corner of the box.
    pub corner: Projected,
}

impl Frame {
    /// The point of the drawing under a pixel.
    pub fn drawing(self, pixel: Pixel) -> Projected {
        Projected {
            x: self.corner.x + pixel.x * self.units,
            y: self.corner.y + pixel.y * self.units,
        }
    }
}

/// One mouse, finger or pen on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Pointer {
    id: i32,
    at: Pixel,
}

/// The hands on the map: which pointers are down, and whether they have
/// dragged. It knows nothing of the DOM; events go in, a new viewport comes
/// out.
#[derive(Debug, Clone, Default)]
pub struct Gesture {
    pointers: Vec<Pointer>,
    start: Option<Pixel>,
    dragged: bool,
    last_tap: Option<(f64, Pixel)>,
}

impl Gesture {
    /// A pointer goes down.
    pub fn down(&mut self, id: i32, at: Pixel) {
        if self.pointers.is_empty() {
            self.dragged = false;
            self.start = Some(at);
        } else {
            self.dragged = true;
        }
        self.pointers.retain(|pointer| pointer.id != id);
        self.pointers.push(Pointer { id, at });
    }

    /// A pointer moves: one drags the map, two pinch it.
    pub fn moved(&mut self, id: i32, at: Pixel, frame: Frame, view: Viewport) -> Viewport {
        let Some(place) = self.pointers.iter().position(|pointer| pointer.id == id) else {
            return view;
        };
        if self.start.is_some_and(|start| start.distance(at) > TAP_REACH) {
            self.dragged = true;
        }
        let before = self.pointers[place].at;
        if !self.dragged {
            return view;
        }
        self.pointers[place].at = at;
        let other = self.pointers.iter().find(|pointer| pointer.id != id).map(|other| other.at);
        let Some(other) = other else {
            return view.pulled((at.x - before.x) * frame.units, (at.y - before.y) * frame.units);
        };
        let middle =
            |a: Pixel, b: Pixel| Pixel { x: f64::midpoint(a.x, b.x), y: f64::midpoint(a.y, b.y) };
        let (was, is) = (middle(before, other), middle(at, other));
        let spread = at.distance(other) / before.distance(other).max(1.0);
        view.zoomed(spread, frame.drawing(was))
            .moved((is.x - was.x) * frame.units, (is.y - was.y) * frame.units)
    }

    /// A pointer goes up at a time in milliseconds. The second of two quick
    /// taps gives the place to zoom in on.
    pub fn up(&mut self, id: i32, at: Pixel, time: f64) -> Option<Pixel> {
        self.pointers.retain(|pointer| pointer.id != id);
        if self.dragged {
            self.last_tap = None;
            return None;
        }
        let double = self.last_tap.take().is_some_and(|(before, place)| {
            time - before < DOUBLE_TAP_PAUSE && place.distance(at) < DOUBLE_TAP_REACH
        });
        if double {
            // The click that follows is part of the gesture too.
            self.dragged = true;
            return Some(at);
        }
        self.last_tap = Some((time, at));
        None
    }

    /// A pointer is taken away by the browser, to scroll the page for example.
    pub fn cancelled(&mut self, id: i32) {
        self.pointers.retain(|pointer| pointer.id != id);
        self.last_tap = None;
    }

    /// Whether the pointers have moved or zoomed the map since they went down,
    /// so that the click that follows is not meant for what lies beneath.
    pub fn dragged(&self) -> bool {
        self.dragged
    }

    /// Whether more than one pointer is down.
    pub fn pinching(&self) -> bool {
        self.pointers.len() > 1
    }

    /// Whether a pointer is down and the map follows it.
    pub fn dragging(&self) -> bool {
        self.dragged && !self.pointers.is_empty()
    }
}

/// How fast a pointer goes, so that a map that is let go of in motion glides on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Speed {
    last: Option<(Pixel, f64)>,
    /// CSS pixels per millisecond, to the right and down.
    speed: (f64, f64),
}

/// A pointer that has rested so many milliseconds is not in motion.
const REST: f64 = 60.0;
/// A glide goes as far as the pointer would have gone in so many milliseconds.
const GLIDE: f64 = 160.0;
/// Below so many CSS pixels a glide is not worth the motion.
const LEAST_GLIDE: f64 = 12.0;

impl Speed {
    /// A pointer is at a place, at a time in milliseconds.
    pub fn at(&mut self, place: Pixel, time: f64) {
        if let Some((before, then)) = self.last {
            let took = (time - then).max(1.0);
            // Half of what was known stays, since single moves are jerky.
            let mix = |known: f64, moved: f64| f64::midpoint(known, moved / took);
            let fresh = took < REST;
            let known = if fresh { self.speed } else { (0.0, 0.0) };
            self.speed = (mix(known.0, place.x - before.x), mix(known.1, place.y - before.y));
        }
        self.last = Some((place, time));
    }

    /// How far the map glides on in CSS pixels when it is let go at a time;
    /// `None` when it stays where it is.
    pub fn glide(&mut self, time: f64) -> Option<Pixel> {
        let (_, then) = std::mem::take(&mut self.last)?;
        let (right, down) = std::mem::take(&mut self.speed);
        let by = Pixel { x: right * GLIDE, y: down * GLIDE };
        (time - then < REST && by.x.hypot(by.y) > LEAST_GLIDE).then_some(by)
    }
}

/// How much closer a turn of the wheel goes. `delta` is in CSS pixels; a
/// pinch on a trackpad arrives as small turns with the control key.
pub fn wheel_factor(delta: f64, pinch: bool) -> f64 {
    let speed = if pinch { 0.01 } else { 0.002 };
    (-delta.clamp(-240.0, 240.0) * speed).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { units: 4.0, corner: Projected { x: 0.0, y: 0.0 } };

    fn pixel(x: f64, y: f64) -> Pixel {
        Pixel { x, y }
    }

    #[test]
    fn one_pointer_drags_and_its_click_is_not_for_a_country() {
        let mut gesture = Gesture::default();
        let near = Viewport::default().zoomed(4.0, Viewport::default().middle);
        gesture.down(1, pixel(100.0, 100.0));
        let moved = gesture.moved(1, pixel(120.0, 100.0), FRAME, near);
        assert!((near.middle.x - moved.middle.x - 20.0).abs() < 1e-9);
        assert_eq!(gesture.up(1, pixel(120.0, 100.0), 0.0), None);
        assert!(gesture.dragged());
    }

    #[test]
    fn two_quick_taps_zoom_and_two_slow_ones_do_not() {
        let mut gesture = Gesture::default();
        let mut tap = |time, x| {
            gesture.down(1, pixel(x, 5.0));
            gesture.up(1, pixel(x, 5.0), time)
        };
        assert_eq!(tap(0.0, 5.0), None);
        assert_eq!(tap(200.0, 9.0), Some(pixel(9.0, 5.0)));
        assert_eq!(tap(400.0, 9.0), None, "a third tap begins anew");
        assert_eq!(tap(900.0, 9.0), None);
        assert_eq!(tap(1000.0, 99.0), None);
        assert!(!gesture.dragged());
    }

    #[test]
    fn spreading_two_fingers_zooms_in() {
        let mut gesture = Gesture::default();
        let start = Viewport::default();
        gesture.down(1, pixel(400.0, 200.0));
        gesture.down(2, pixel(500.0, 200.0));
        let spread = gesture.moved(2, pixel(600.0, 200.0), FRAME, start);
        assert!((spread.zoom - 2.0).abs() < 1e-9);
        assert!(gesture.dragging());
    }

    #[test]
    fn a_map_let_go_in_motion_glides_on_and_one_held_still_does_not() {
        let mut speed = Speed::default();
        let go = |speed: &mut Speed| {
            for step in 0..6 {
                let step = f64::from(step);
                speed.at(pixel(step * 16.0, 0.0), step * 16.0);
            }
        };
        go(&mut speed);
        let by = speed.glide(90.0).unwrap();
        assert!(by.x > 100.0 && by.y.abs() < 1e-9, "{by:?}");
        assert_eq!(speed.glide(90.0), None, "once");
        go(&mut speed);
        assert_eq!(speed.glide(300.0), None);
    }

    #[test]
    fn a_wheel_cannot_leap() {
        assert!(wheel_factor(-10_000.0, false) < 2.0);
        assert!(wheel_factor(100.0, false) < 1.0);
    }
}
