//! What is computed point by point and pixel by pixel: places, the Equal Earth
//! projection, great circles, which of them pass near a place, and the ink of
//! many lines.
//!
//! A crate of its own, since the program that browsers load is compiled for
//! size, and this for speed: a picture of twenty thousand ties is half a
//! million points and some millions of pixels. Nothing here knows countries or
//! ties.

mod bend;
mod curves;
mod great_circle;
pub mod ink;
mod lon_lat;
mod nearness;
mod path_sink;
mod projection;
mod vector;

pub use bend::{CurveSink, bent_great_circle};
pub use curves::{CurvePoint, Curves};
pub use great_circle::{great_circle, heading_along};
pub use lon_lat::{LonLat, wrap};
pub use nearness::Nearness;
pub use path_sink::PathSink;
pub use projection::{
    CENTRE, HEIGHT, Projected, WIDTH, project, project_from_centre, radians, units_per_radius,
    unproject,
};
