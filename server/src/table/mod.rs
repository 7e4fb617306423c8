//! CSV tables, read with bounds and refused row by row.
//!
//! Importers and snapshots read through this module alone, so that a file
//! from outside and a file in an archive pass the same checks. A value that
//! is not right becomes a [`Rejection`] that says where it stands and why.

pub mod fields;
mod lines;
mod reader;
mod reason;
mod rejection;
mod rejections;

pub use reader::{Row, TableReader};
pub use reason::Reason;
pub use rejection::Rejection;
pub use rejections::Rejections;
