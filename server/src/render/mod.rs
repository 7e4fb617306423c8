//! What visitors take away: tables, drawings, pictures, archives, citations.
//!
//! A view that can be taken away is a [`Parcel`]: its statement, its tables
//! and its drawing. Every format is written from these three, so that a page
//! which is a parcel has all of them. The bytes are a pure function of the
//! view, its address and the snapshot: no file tells when it was made.

mod archive;
mod chart;
pub mod citation;
mod csv;
mod json;
mod map;
mod paper;
mod parcel;
mod picture;
mod readme;
/// Tables in the making.
pub mod sheet;
mod statement;
mod table;

pub use archive::archive;
pub use chart::{ChartDrawing, ChartRow, signed};
pub use csv::csv;
pub use json::{json, metadata};
pub use map::MapDrawing;
pub use paper::{HEIGHT, WIDTH};
pub use parcel::{Parcel, RenderError};
pub use picture::{PictureError, Scale, Sketch, png};
pub use statement::{IndicatorStatement, Label, LayerStatement, Statement};
pub use table::{Cell, Table};
