//! The snapshot in memory, and the questions every page asks of it.
//!
//! The server holds every [`Column`] and answers at once. The browser holds
//! the columns and histories it has fetched; a query that lacks one says
//! which by [`Missing`], the client fetches it and asks again. So both sides
//! compute a page by the same function.

mod builder;
mod column;
mod countries;
mod explorer;
mod figures;
mod history;
mod memory;
#[cfg(test)]
pub(crate) mod sample;
mod search;
mod shading;
pub mod wire;

pub use builder::{AtlasBuilder, BuildError};
pub use column::{Column, Tie};
pub use countries::{Countries, Country, CountryIndex, Names};
pub use explorer::{Explorer, Focus, PANEL_PARTNERS, TieRow, explore, strongest_ties};
pub use figures::{Distribution, Figure, Lens, intensity_beside};
pub use history::History;
pub use memory::{Atlas, Missing};
pub use search::search;
pub use shading::{Shade, Shading, shade};
