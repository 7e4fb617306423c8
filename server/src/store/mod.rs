//! The store: what outlives the server, behind traits.
//!
//! [`SnapshotStore`] and [`NoteStore`] are the seams. `sqlite` implements them
//! in one file without configuration, `postgres` in a database that somebody
//! runs; both pass the same suites of tests. Nothing outside this module knows
//! SQL.

mod clock;
mod damage;
mod error;
mod matching;
mod notes;
mod open;
pub mod postgres;
mod rows;
mod snapshots;
mod sql;
pub mod sqlite;
#[cfg(test)]
mod suite;
#[cfg(test)]
mod tests;

pub use clock::now;
pub use damage::{DamagedNote, Sifted};
pub use error::StoreError;
pub use notes::{Draft, Hit, LogEntry, NoteStore, Print, Publication, Unlisted};
pub use open::{Store, open, open_or_create};
pub use snapshots::{Answer, Origin, SnapshotStore, StoredSnapshot};
