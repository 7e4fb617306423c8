use std::{io, path::PathBuf};

use app::domain::{SnapshotId, note::Slug};

use super::DamagedNote;

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder cannot be made.
    #[error("the data folder {} cannot be created: {}", .0.display(), .1)]
    Folder(PathBuf, io::Error),
    /// There is no store in the data folder.
    #[error("there is no store in {}: start the server or import a snapshot first", .0.display())]
    Missing(PathBuf),
    /// The store's file cannot be opened or written.
    #[error(
        "the store cannot be opened or written: check that the data folder and entente.db \
             in it are writable"
    )]
    Unwritable,
    /// Another program holds the store.
    #[error("the store is locked by another program: stop it or try again later")]
    Locked,
    /// The disk is full.
    #[error("the store cannot grow: the disk is full")]
    Full,
    /// The store's file is not a whole database.
    #[error(
        "the store entente.db is damaged or no database: restore it from a copy, or move it \
             away to start afresh"
    )]
    Damaged,
    /// A value in the store is none that this program knows.
    #[error("the store holds what this program does not understand: {0}")]
    Value(String),
    /// A note in the store does not pass the checks of this program.
    #[error(transparent)]
    DamagedNote(#[from] DamagedNote),
    /// The store was written by a newer version of the program.
    #[error("the store was made by a newer version of Entente: use that version")]
    Newer,
    /// There is no snapshot of that id.
    #[error("there is no snapshot {0} in the store")]
    UnknownSnapshot(SnapshotId),
    /// There is no published note of that name.
    #[error("there is no published note {0}")]
    UnknownNote(Slug),
    /// A note is not what it was when somebody began to work on it.
    #[error("the note {0} has changed meanwhile: look at it again")]
    NoteChanged(Slug),
    /// The address of the database is none.
    #[error("DATABASE_URL is not the address of a PostgreSQL database: postgres://user@host/name")]
    Address,
    /// The address asks for an encrypted connection.
    #[error(
        "DATABASE_URL asks for TLS, which this program does not speak to a database: use a socket, \
             a private network or a local proxy"
    )]
    Encryption,
    /// The database does not answer.
    #[error("the database cannot be reached: check that it runs, and where")]
    Unreachable,
    /// The database does not let the program in, or not do its work.
    #[error("the database of DATABASE_URL refuses the program: check user, password and rights")]
    Refused,
    /// Anything else that the database reports.
    #[error("the store failed: {0}")]
    Database(String),
}
