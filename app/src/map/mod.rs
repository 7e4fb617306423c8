//! From figures to a picture.
//!
//! [`scale`] turns a value into one of seven steps, [`scene`] says what to
//! draw in map units, [`labels`] finds a free place for names, and
//! [`svg`] paints; more lines than that could carry become a [`picture`] in
//! [`cartography::ink`]. [`camera`] and [`gesture`] are the map's state under
//! the hand. All of it is pure; the server and the browser share it.

/// Which part of the map shows, and how it moves.
pub mod camera;
/// Mouse, fingers and pen as changes of what shows.
pub mod gesture;
/// Free places for names.
pub mod labels;
pub mod land;
#[cfg(feature = "ssr")]
pub mod note_marks;
pub mod pens;
/// A picture of many lines, bit by bit.
pub mod picture;
#[cfg(any(feature = "ssr", test))]
pub mod regions;
/// Values as steps of a colour scale, and the four states that are no value.
pub mod scale;
/// What to draw over the land.
pub mod scene;
pub mod svg;
