use super::{Statement, Table, sheet::SheetError};
use crate::snapshot::ArchiveError;

/// A view that can be taken away.
pub trait Parcel {
    /// What every file says of itself.
    fn statement(&self) -> &Statement<'_>;

    /// Its tables, the one that is meant by "the data" first.
    fn tables(&self) -> Vec<&dyn Table>;

    /// Its picture as an SVG document; `None` where there is nothing to draw.
    fn drawing(&self) -> Option<String>;
}

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A table is not whole.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// JSON cannot be written.
    #[error("the file cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The archive cannot be written.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
}
