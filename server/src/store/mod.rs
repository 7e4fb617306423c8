//! The store: what outlives the server, behind traits.
//!
//! [`SnapshotStore`] is the seam. `sqlite` implements it in one file without
//! configuration; another database implements it beside that and passes the
//! same suite of tests. Nothing outside this module knows SQL.

mod error;
mod snapshots;
pub mod sqlite;
#[cfg(test)]
mod suite;
mod timestamp;

pub use error::StoreError;
pub use snapshots::{Answer, Origin, SnapshotStore, StoredSnapshot};
pub use timestamp::Timestamp;
