//! From figures to a picture.
//!
//! [`scale`] turns a value into one of seven steps, [`scene`] says what to
//! draw in map units, [`labels`] finds a free place for names, and
//! [`svg`] paints. [`camera`] and [`gesture`] are the map's state under the
//! hand. All of it is pure; the server and the browser share it.

pub mod camera;
pub mod gesture;
pub mod labels;
pub mod land;
pub mod scale;
pub mod scene;
pub mod svg;
