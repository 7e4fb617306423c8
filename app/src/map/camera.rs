use crate::{
    geo::{self, DEFAULT_VIEW, LonLat, Projected},
    view::Camera,
};

/// Which part of the map shows: how many times closer than the default view,
/// and the point in its middle, in map units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    /// 1 shows the whole world.
    pub zoom: f64,
    /// The point in the middle.
    pub middle: Projected,
}

/// How much of a pull past the edge the map follows, and at most by which share
/// of the drawing.
const GIVE: f64 = 0.35;
const MOST_GIVEN: f64 = 0.12;

/// How much larger than what the map is fitted to the picture is, and how close
/// it comes at most to something small.
const ROOM: f64 = 1.2;
const CLOSEST_FIT: f64 = 12.0;

impl Default for Viewport {
    fn default() -> Self {
        let (corner, extent) = (corner(), extent());
        let middle = Projected { x: corner.x + extent.x / 2.0, y: corner.y + extent.y / 2.0 };
        Self { zoom: 1.0, middle }
    }
}

impl Viewport {
    /// What an address asks the map to show.
    pub fn of(camera: Option<Camera>) -> Self {
        let wanted = camera.and_then(|camera| {
            let place = LonLat::new(camera.longitude(), camera.latitude())?;
            Some(Self { zoom: camera.zoom(), middle: geo::project(place) })
        });
        wanted.map_or_else(Self::default, Self::bounded)
    }

    /// What the address should say; `None` for the default view.
    pub fn camera(self) -> Option<Camera> {
        if self.zoom < 1.05 {
            return None;
        }
        let place = geo::unproject(self.middle)?;
        Camera::new(self.zoom, place.latitude(), place.longitude())
    }

    /// The same place `factor` times closer, with the point `at` (in units of
    /// the drawing: where the finger or pointer is) staying where it is.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: Projected) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, Camera::CLOSEST);
        let fixed = self.to_map(at);
        let keep = self.zoom / zoom;
        let middle = Projected {
            x: fixed.x + (self.middle.x - fixed.x) * keep,
            y: fixed.y + (self.middle.y - fixed.y) * keep,
        };
        Self { zoom, middle }.bounded()
    }

    /// Moved by a distance in units of the drawing, as a hand drags paper.
    #[must_use]
    pub fn moved(self, right: f64, down: f64) -> Self {
        let middle =
            Projected { x: self.middle.x - right / self.zoom, y: self.middle.y - down / self.zoom };
        Self { middle, ..self }.bounded()
    }

    /// Moved as [`Viewport::moved`] does, but by a hand that pulls: past the
    /// edge the map gives way a little, and less than the hand asks.
    #[must_use]
    pub fn pulled(self, right: f64, down: f64) -> Self {
        let (whole, zoom) = (Self::default().middle, self.zoom.max(1.0));
        let give = |at: f64, by: f64, whole: f64, size: f64| {
            let room = size / 2.0 * (1.0 - 1.0 / zoom);
            let free = at - by / zoom;
            if (free - whole).abs() <= room {
                return free;
            }
            within(at - by * GIVE / zoom, whole, room + size * MOST_GIVEN / zoom)
        };
        let middle = Projected {
            x: give(self.middle.x, right, whole.x, extent().x),
            y: give(self.middle.y, down, whole.y, extent().y),
        };
        Self { middle, ..self }
    }

    /// Where the map comes to rest when the hand lets go.
    #[must_use]
    pub fn rested(self) -> Self {
        self.bounded()
    }

    /// A part of the way to another viewport, from 0 to 1: a point of the map
    /// that both show at the same place stays there.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        let mix = |from: f64, to: f64| from + (to - from) * share;
        let (from, to, whole) = (self.offset(), other.offset(), Self::default().middle);
        let zoom = mix(self.zoom, other.zoom);
        let middle = Projected {
            x: (whole.x - mix(from.x, to.x)) / zoom,
            y: (whole.y - mix(from.y, to.y)) / zoom,
        };
        Self { zoom, middle }
    }

    /// With a point of the map in the middle, at least that close.
    #[must_use]
    pub fn around(self, middle: Projected, zoom: f64) -> Self {
        Self { zoom: self.zoom.max(zoom), middle }.bounded()
    }

    /// All of some points of the map, with some room around them.
    #[must_use]
    pub fn fitting(points: impl IntoIterator<Item = Projected>) -> Self {
        let far = f64::INFINITY;
        let (mut low, mut high) = (Projected { x: far, y: far }, Projected { x: -far, y: -far });
        for point in points {
            low = Projected { x: low.x.min(point.x), y: low.y.min(point.y) };
            high = Projected { x: high.x.max(point.x), y: high.y.max(point.y) };
        }
        if low.x > high.x {
            return Self::default();
        }
        let share = |low: f64, high: f64, whole: f64| (high - low) / whole;
        let widest = share(low.x, high.x, extent().x).max(share(low.y, high.y, extent().y));
        let zoom = (1.0 / (widest * ROOM).max(1.0 / CLOSEST_FIT)).max(1.0);
        let middle = Projected { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
        Self { zoom, middle }.bounded()
    }

    /// Two places with the great circle between them.
    #[must_use]
    pub fn of_pair(one: LonLat, other: LonLat) -> Self {
        let between = (1..8_u8).filter_map(|eighth| {
            geo::heading_along(one, other, f64::from(eighth) / 8.0).map(|(point, _)| point)
        });
        Self::fitting([geo::project(one), geo::project(other)].into_iter().chain(between))
    }

    /// The point of the map at a point of the drawing.
    pub fn to_map(self, at: Projected) -> Projected {
        let whole = Self::default().middle;
        Projected {
            x: self.middle.x + (at.x - whole.x) / self.zoom,
            y: self.middle.y + (at.y - whole.y) / self.zoom,
        }
    }

    /// The point of the drawing at a point of the map.
    pub fn to_drawing(self, point: Projected) -> Projected {
        let whole = Self::default().middle;
        Projected {
            x: whole.x + (point.x - self.middle.x) * self.zoom,
            y: whole.y + (point.y - self.middle.y) * self.zoom,
        }
    }

    /// The offset of the drawing: `drawing = offset + zoom · map`.
    pub fn offset(self) -> Projected {
        self.to_drawing(Projected { x: 0.0, y: 0.0 })
    }

    /// Never farther than the whole world, never past its edge.
    fn bounded(self) -> Self {
        let zoom = self.zoom.clamp(1.0, Camera::CLOSEST);
        let whole = Self::default().middle;
        let room = |size: f64| size / 2.0 * (1.0 - 1.0 / zoom);
        let (wide, high) = (room(extent().x), room(extent().y));
        let middle = Projected {
            x: within(self.middle.x, whole.x, wide),
            y: within(self.middle.y, whole.y, high),
        };
        Self { zoom, middle }
    }
}

/// The number, brought to within `reach` of `middle`. Not `f64::clamp`: the
/// message of its panic brings 12 KB of float formatting into WebAssembly.
fn within(number: f64, middle: f64, reach: f64) -> f64 {
    number.max(middle - reach).min(middle + reach)
}

/// The top left corner of the drawing, in its units.
pub fn corner() -> Projected {
    Projected { x: DEFAULT_VIEW.x.into(), y: DEFAULT_VIEW.y.into() }
}

/// The width and height of the drawing, in its units.
pub fn extent() -> Projected {
    Projected { x: DEFAULT_VIEW.width.into(), y: DEFAULT_VIEW.height.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn zooming_keeps_the_point_under_the_finger(
            zoom in 1.5..16.0_f64, factor in 1.0..2.0_f64, right in -0.3..0.3, down in -0.3..0.3,
        ) {
            let start = Viewport::default();
            let at = Projected {
                x: start.middle.x + right * extent().x,
                y: start.middle.y + down * extent().y,
            };
            let near = start.zoomed(zoom, at);
            let nearer = near.zoomed(factor, at);
            let (before, after) = (near.to_map(at), nearer.to_map(at));
            prop_assert!((before.x - after.x).abs() < 1e-6 && (before.y - after.y).abs() < 1e-6);
        }

        #[test]
        fn the_map_never_leaves_the_frame(right in -1e6..1e6, down in -1e6..1e6, zoom in 0.0..99.0) {
            let start = Viewport::default();
            let moved = start.zoomed(zoom, start.middle).moved(right, down);
            let left = moved.to_drawing(corner());
            prop_assert!(left.x <= corner().x + 1e-6 && left.y <= corner().y + 1e-6);
        }
    }

    #[test]
    fn a_pull_past_the_edge_gives_way_and_springs_back() {
        let start = Viewport::default();
        let pulled = start.pulled(300.0, 0.0);
        assert!(pulled.middle.x < start.middle.x && pulled.rested() == start);
        let far = (0..50).fold(start, |view, _| view.pulled(300.0, 0.0));
        assert!(start.middle.x - far.middle.x <= extent().x * MOST_GIVEN + 1e-6);
        let near = start.zoomed(4.0, start.middle);
        assert_eq!(near.pulled(40.0, 20.0), near.moved(40.0, 20.0));
    }

    #[test]
    fn on_the_way_to_a_zoom_the_point_under_the_finger_stays() {
        let start = Viewport::default();
        let at = Projected { x: start.middle.x + 700.0, y: start.middle.y - 300.0 };
        let end = start.zoomed(6.0, at);
        for share in [0.0, 0.3, 1.0] {
            let (there, fixed) = (start.towards(end, share).to_map(at), start.to_map(at));
            assert!((there.x - fixed.x).abs() < 1e-6 && (there.y - fixed.y).abs() < 1e-6);
        }
    }

    #[test]
    fn a_fit_shows_all_of_it_and_the_way_between_two() {
        let place = |longitude, latitude| LonLat::new(longitude, latitude).unwrap();
        let (tehran, tokyo) = (place(51.4, 35.7), place(139.7, 35.7));
        let view = Viewport::of_pair(tehran, tokyo);
        assert!(view.zoom > 2.0, "{}", view.zoom);
        // The great circle runs to 47° N between them.
        for point in [tehran, tokyo, place(95.5, 47.3)] {
            let at = view.to_drawing(geo::project(point));
            let (right, down) = (at.x - corner().x, at.y - corner().y);
            assert!((0.0..extent().x).contains(&right) && (0.0..extent().y).contains(&down));
        }
        let near = Viewport::fitting([geo::project(tehran)]);
        assert!((near.zoom - CLOSEST_FIT).abs() < 1e-9);
        assert_eq!(Viewport::fitting([]), Viewport::default());
    }

    #[test]
    fn an_address_reopens_the_same_picture() {
        let camera = "4/35.7/51.4".parse().unwrap();
        assert_eq!(Viewport::of(Some(camera)).camera(), Some(camera));
        assert_eq!(Viewport::default().camera(), None);
    }
}
