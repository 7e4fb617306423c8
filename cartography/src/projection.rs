//! The Equal Earth projection.
//!
//! B. Šavrič, T. Patterson and B. Jenny (2018), The Equal Earth map
//! projection, doi:10.1080/13658816.2018.1504949. Centred on 11° E, so that
//! the cut at 169° W falls in the Bering Strait.

use std::f64::consts::{FRAC_PI_3, PI};

use super::{LonLat, lon_lat::wrap};

/// How many map units wide the world is at the equator. Everything drawn is
/// rounded to whole units, so this is also the map's resolution.
pub const WIDTH: i32 = 4_000;

/// How many map units there are from pole to pole, rounded up.
pub const HEIGHT: i32 = (WIDTH * 3_042 + 6_249) / 6_250;

/// The longitude at the middle of the map, in degrees.
pub const CENTRE: f64 = 11.0;

/// The polynomial of the paper's equation 1.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
/// √3 / 2, by which the sine of the latitude is shortened.
const M: f64 = 0.866_025_403_784_438_6;
/// Enough for full precision: Newton's method doubles the digits each time.
const MAXIMUM_STEPS: usize = 12;

/// A point of the map in map units, from the top left of the whole world: x
/// to the right, y down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projected {
    /// Units from the left edge.
    pub x: f64,
    /// Units from the North Pole.
    pub y: f64,
}

/// Where a place is on the map. The cut itself, 169° W, is on the left edge.
///
/// ```
/// use cartography::{LonLat, project, WIDTH};
/// let middle = project(LonLat::new(11.0, 0.0).unwrap());
/// assert!((middle.x - f64::from(WIDTH) / 2.0).abs() < 1e-9);
/// ```
pub fn project(place: LonLat) -> Projected {
    project_from_centre(wrap(place.longitude() - CENTRE), place.latitude())
}

/// The place at a point of the map; `None` off the Earth's outline.
pub fn unproject(point: Projected) -> Option<LonLat> {
    let scale = units_per_radius();
    let x = point.x / scale - PI / (M * A[0]);
    let y = height(FRAC_PI_3) - point.y / scale;
    let poles = -height(FRAC_PI_3)..=height(FRAC_PI_3);
    if !poles.contains(&y) {
        return None;
    }
    let theta = parameter_at(y);
    let latitude = (theta.sin() / M).clamp(-1.0, 1.0).asin();
    let longitude = M * x * slope(theta) / theta.cos();
    // The tolerance lets the projection's own edge points come back.
    (longitude.abs() <= PI + 1e-9)
        .then(|| LonLat::new(longitude.to_degrees() + CENTRE, latitude.to_degrees()))?
}

/// Projects a longitude east of the map's centre, not wrapped: beyond ±180°
/// the point lies past the map's edge, where a ring that straddles the cut
/// may go on.
pub fn project_from_centre(longitude: f64, latitude: f64) -> Projected {
    project_by_sine(longitude.to_radians(), latitude.to_radians().sin())
}

/// Projects a place that is so many radians east of the map's centre, by the
/// sine of its latitude: all that the projection asks of it, and what a
/// direction in space holds already.
pub(super) fn project_by_sine(east: f64, sine: f64) -> Projected {
    let shortened = M * sine;
    let theta = shortened.asin();
    let x = east * (1.0 - shortened * shortened).sqrt() / (M * slope(theta));
    Projected {
        x: (x + PI / (M * A[0])) * units_per_radius(),
        y: (height(FRAC_PI_3) - height(theta)) * units_per_radius(),
    }
}

/// How far a number of map units is on the sphere, in radians; about, as only
/// areas are true on the map.
pub fn radians(units: f64) -> f64 {
    units / units_per_radius()
}

/// Map units in one radius of the Earth, at the projection's true areas.
pub fn units_per_radius() -> f64 {
    f64::from(WIDTH) * M * A[0] / (2.0 * PI)
}

/// The paper's y, in radii north of the equator.
fn height(theta: f64) -> f64 {
    let square = theta * theta;
    theta * (A[0] + square * (A[1] + square * square * (A[2] + square * A[3])))
}

/// The derivative of [`height`].
fn slope(theta: f64) -> f64 {
    let square = theta * theta;
    A[0] + square * (3.0 * A[1] + square * square * (7.0 * A[2] + square * 9.0 * A[3]))
}

/// The inverse of [`height`], by Newton's method.
fn parameter_at(y: f64) -> f64 {
    let mut theta = y / A[0];
    for _ in 0..MAXIMUM_STEPS {
        let step = (height(theta) - y) / slope(theta);
        theta -= step;
        if step.abs() < 1e-13 {
            break;
        }
    }
    theta
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(longitude: f64, latitude: f64) -> LonLat {
        LonLat::new(longitude, latitude).unwrap()
    }

    #[test]
    fn a_point_agrees_with_an_independent_computation() {
        // On a sphere of radius 1, 90° east of the centre at 45° N.
        let point = project(place(101.0, 45.0));
        let x = point.x / units_per_radius() - PI / (M * A[0]);
        let y = height(FRAC_PI_3) - point.y / units_per_radius();
        assert!((x - 1.159_854_5).abs() < 1e-6, "{x}");
        assert!((y - 0.860_231_1).abs() < 1e-6, "{y}");
    }

    #[test]
    fn the_edges_are_where_they_should_be() {
        assert!(project(place(-169.0, 0.0)).x.abs() < 1e-9);
        assert!((project(place(-169.000_001, 0.0)).x - f64::from(WIDTH)).abs() < 1e-3);
        assert!(project(place(11.0, 90.0)).y.abs() < 1e-9);
    }

    #[test]
    fn what_is_off_the_earth_has_no_place() {
        for (x, y) in [(0.0, 0.0), (-1.0, 970.0), (2_000.0, -1.0), (f64::NAN, 9.0), (9.0, f64::NAN)]
        {
            assert_eq!(unproject(Projected { x, y }), None, "{x} {y}");
        }
    }

    proptest! {
        #[test]
        fn every_place_comes_back(longitude in -180.0..180.0, latitude in -89.99..89.99) {
            let back = unproject(project(place(longitude, latitude))).unwrap();
            prop_assert!(wrap(back.longitude() - longitude).abs() < 1e-6);
            prop_assert!((back.latitude() - latitude).abs() < 1e-6);
        }

        #[test]
        fn areas_are_kept(longitude in -160.0..140.0_f64, latitude in -88.0..88.0_f64) {
            let side = 0.01_f64;
            let corner = project(place(longitude, latitude - side));
            let along = project(place(longitude + side, latitude - side));
            let up = project(place(longitude, latitude + side));
            let drawn = (along.x - corner.x) * (corner.y - up.y);
            let sphere = side.to_radians()
                * ((latitude + side).to_radians().sin() - (latitude - side).to_radians().sin())
                * units_per_radius().powi(2);
            prop_assert!((drawn / sphere - 1.0).abs() < 1e-2, "{drawn} {sphere}");
        }
    }
}
