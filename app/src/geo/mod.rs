//! The shape of the Earth and how it is drawn: places, the Equal Earth
//! projection, great circles and the countries' outlines.
//!
//! Everything drawn goes to a [`PathSink`] in map units: the world is
//! [`WIDTH`] units wide, x runs right and y down from its top left corner.

mod curves;
mod great_circle;
mod lon_lat;
mod nearness;
mod path_sink;
mod projection;
mod ring;
mod svg_path;
mod tenths;
mod vector;
mod view_box;
pub mod world;

pub use curves::{CurvePoint, Curves};
pub use great_circle::{great_circle, heading_along};
pub use lon_lat::LonLat;
pub use nearness::Nearness;
pub use path_sink::PathSink;
pub use projection::{CENTRE, HEIGHT, Projected, WIDTH, project, radians, unproject};
pub use ring::Ring;
pub use svg_path::SvgPath;
pub use tenths::{TenthsPath, map_units};
pub use view_box::{DEFAULT_VIEW, ViewBox, WHOLE_WORLD};
pub use world::{Area, World, WorldError};
