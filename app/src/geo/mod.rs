//! The shape of the Earth and how it is drawn: the countries' outlines, paths,
//! and what the crate `cartography` computes, under the same roof.
//!
//! Everything drawn goes to a [`PathSink`] in map units: the world is
//! [`WIDTH`] units wide, x runs right and y down from its top left corner.

mod ring;
mod svg_path;
mod tenths;
mod view_box;
pub mod world;

pub use cartography::{
    CENTRE, CurveSink, Curves, HEIGHT, LonLat, Nearness, PathSink, Projected, WIDTH,
    bent_great_circle, great_circle, heading_along, project, radians, unproject,
};
pub use ring::Ring;
pub use svg_path::SvgPath;
pub use tenths::{TenthsPath, map_units};
pub use view_box::{DEFAULT_VIEW, ViewBox, WHOLE_WORLD};
pub use world::{Area, World, WorldError};
