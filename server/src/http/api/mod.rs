//! The public API, read-only: `/api/v1`.
//!
//! The table in [`endpoints`] says all that there is: the router, the `OpenAPI`
//! document and the reference are made from it, so that they cannot disagree.

mod ask;
mod countries;
mod country;
mod cursor;
mod endpoint;
mod endpoints;
mod events;
mod fields;
mod format;
mod indicators;
mod layers;
mod memberships;
mod near;
mod notes;
mod openapi;
mod parameters;
mod parts;
mod reference;
mod router;
mod schema;
mod snapshots;
mod tie;
mod ties;
mod ties_compact;
mod written;

pub use reference::reference;

pub(super) use format::Format;
pub(super) use near::meant_by;
pub(super) use parts::{Parts, State};
pub(super) use router::router;
pub(super) use snapshots::ZIP;

use crate::render::sheet;

#[cfg(test)]
mod tests;
