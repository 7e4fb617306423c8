use std::io;

use app::domain::SnapshotId;

use super::snapshot::ChoiceError;
use crate::{
    http,
    import::ImportError,
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
    /// Nobody reads what the command prints, or the server cannot wait.
    #[error("{0}")]
    Output(#[from] io::Error),
}

impl CommandError {
    /// Whether nobody reads any more what the command prints.
    pub fn is_unread(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
