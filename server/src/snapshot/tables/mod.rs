//! The tables of a snapshot: how each is written and read.
//!
//! Figures stand in a row for a pair, a direction or a country and a column
//! for a year ([`wide`]); an empty value is a year without a figure. Documents
//! and lists stand in a row each ([`flat`]).

mod agreements;
mod all;
pub mod countries;
mod events;
mod flat;
mod international_works;
mod keys;
mod memberships;
mod missions;
mod name;
mod pair_counts;
mod researcher_mobility;
mod researchers;
mod un_voting;
mod wide;
mod writer;
mod years;

pub(super) use all::{encode, read};
pub use keys::{direction, pair};
pub use name::{TableName, UnknownTable};
pub use writer::Encoded;
