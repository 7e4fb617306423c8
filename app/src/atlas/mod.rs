//! The snapshot in memory, and the questions every page asks of it.
//!
//! The server holds every [`Column`] and answers at once. The browser holds
//! the columns and histories it has fetched; a query that lacks one says
//! which by [`Missing`], the client fetches it and asks again. So both sides
//! compute a page by the same function.

mod before_after;
mod builder;
#[cfg(feature = "ssr")]
mod closeness;
mod column;
mod countries;
mod coverage;
mod distribution;
mod explorer;
mod figures;
mod history;
mod index;
mod layer_figures;
mod measure;
mod memory;
mod own;
#[cfg(feature = "ssr")]
mod ranked;
mod ranking;
#[cfg(test)]
pub(crate) mod sample;
mod search;
mod shading;
#[cfg(feature = "ssr")]
mod side_by_side;
mod similar;
#[cfg(feature = "ssr")]
mod standing;
mod tally;
pub mod wire;

pub use before_after::{
    BeforeAfter, NotComparable, Quartiles, YEARS_AROUND, before_after, covers_around,
};
pub use builder::{AtlasBuilder, BuildError};
#[cfg(feature = "ssr")]
pub use closeness::Closeness;
pub use column::{Column, Links, Tie};
pub use countries::{Countries, Country, CountryIndex, Names};
pub use coverage::Absence;
pub use distribution::Distribution;
pub use explorer::{Explorer, Focus, PANEL_PARTNERS, TieRow, explore, series, strongest_ties};
pub use figures::{Figure, Lens, intensity_beside};
pub use history::History;
pub use index::{INDEX_BASE, Indexed, indexed};
pub use layer_figures::{LayerFigures, Span};
pub use measure::Measure;
pub use memory::{Atlas, Missing};
pub use own::{own, own_by_year, own_rank, world_by_year};
#[cfg(feature = "ssr")]
pub use ranked::{Contender, Place, has_count_beside, places};
pub use search::{closeness, fold, search};
pub use shading::{Shade, Shading, shade};
#[cfg(feature = "ssr")]
pub use side_by_side::{peers, ranked_countries, stands};
pub use similar::{SimilarPair, similar};
#[cfg(feature = "ssr")]
pub use standing::{Lines, Quadrant, Question, Standing, Standings, standings};
pub use tally::Tally;
