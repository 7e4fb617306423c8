//! What the databases have in common. `snapshots.rs` and `notes/` here are
//! compiled once for each of them, by the modules that hold them: the same
//! SQL, the rows and connections of another database.

mod error;
