use std::{fmt, io, path::PathBuf};

use app::domain::{SnapshotId, note::Slug};

use super::snapshot::ChoiceError;
use crate::{
    http,
    import::ImportError,
    notes::workflow::Refusal,
    snapshot::{FileError, UnpackError},
    startup::StartError,
    store::StoreError,
};

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The server cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The snapshot cannot be served.
    #[error(transparent)]
    Served(#[from] http::ServedError),
    /// The site folder is not as the build leaves it.
    #[error(transparent)]
    Site(#[from] http::SiteError),
    /// The server cannot listen, or stopped.
    #[error(transparent)]
    Serve(#[from] http::ServeError),
    /// The import was refused.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// A snapshot in the store is damaged.
    #[error("the snapshot {0} in the store is damaged: {1}")]
    Damaged(SnapshotId, UnpackError),
    /// The archive of a snapshot in the store holds another one.
    #[error("the snapshot {0} in the store is damaged: it is another one")]
    Replaced(SnapshotId),
    /// What was named is not one snapshot of the store.
    #[error(transparent)]
    Choice(#[from] ChoiceError),
    /// Files of notes are not as they should be; each was told.
    #[error("{0} in the files of the notes: nothing was stored")]
    Flaws(FlawCount),
    /// The folder of a note cannot be written.
    #[error("the note folder {} cannot be written: {}", .0.display(), .1)]
    Folder(PathBuf, io::Error),
    /// So many notes in the store are damaged; each was told.
    #[error("damaged notes that were not written: {0}")]
    NotWritten(usize),
    /// It is not done to a note.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no draft of that name.
    #[error("there is no draft of {0}: entente notes list tells which there are")]
    NoDraft(Slug),
    /// The next version of a note needs a reason.
    #[error("{0} is published already: tell with --reason why its text changes")]
    NoReason(Slug),
    /// Nobody reads what the command prints, or the server cannot wait.
    #[error("{0}")]
    Output(#[from] io::Error),
}

/// How many flaws were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlawCount(pub usize);

impl fmt::Display for FlawCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flaws = if self.0 == 1 { "flaw" } else { "flaws" };
        write!(f, "{} {flaws}", self.0)
    }
}

impl CommandError {
    /// Whether nobody reads any more what the command prints.
    pub fn is_unread(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
