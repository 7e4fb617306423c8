use std::fmt;

use super::{HEIGHT, WIDTH};

/// A rectangle of the map in whole map units. It prints as SVG's `viewBox`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ViewBox {
    /// The left edge.
    pub x: i32,
    /// The top edge.
    pub y: i32,
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// The whole Earth, pole to pole.
pub const WHOLE_WORLD: ViewBox = ViewBox { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/// What the map shows at first: 84° N, above Greenland, to 57° S, below Cape
/// Horn, so that Antarctica stays out.
pub const DEFAULT_VIEW: ViewBox = {
    let (top, bottom) = (down(NORTH_84), down(SOUTH_57));
    ViewBox { x: 0, y: top, width: WIDTH, height: bottom - top }
};

/// How far 84° N lies below the North Pole, in 100,000ths of the map's width.
const NORTH_84: i32 = 197;
/// How far 57° S lies below the North Pole, in 100,000ths of the map's width.
const SOUTH_57: i32 = 43_673;

const fn down(share: i32) -> i32 {
    WIDTH * share / 100_000
}

impl fmt::Display for ViewBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.x, self.y, self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::{LonLat, project};

    #[test]
    fn the_default_view_runs_from_84_north_to_57_south() {
        let y = |latitude| project(LonLat::new(11.0, latitude).unwrap()).y;
        assert!((f64::from(DEFAULT_VIEW.y) - y(84.0)).abs() <= 1.0);
        assert!((f64::from(DEFAULT_VIEW.y + DEFAULT_VIEW.height) - y(-57.0)).abs() <= 1.0);
    }

    #[test]
    fn the_whole_world_reaches_the_poles_and_no_further() {
        let south = project(LonLat::new(11.0, -90.0).unwrap()).y;
        assert!((0.0..1.0).contains(&(f64::from(WHOLE_WORLD.height) - south)));
    }

    #[test]
    fn a_view_box_prints_as_svg_wants_it() {
        let view = ViewBox { x: 0, y: -7, width: 40, height: 19 };
        assert_eq!(view.to_string(), "0 -7 40 19");
    }
}
