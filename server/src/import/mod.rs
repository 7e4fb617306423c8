//! Importers: source files, checked row by row, become the tables of a
//! snapshot.
//!
//! One source a file, all of the same shape: the columns it must have, and a
//! function that reads every row and notes each that it refuses. Nothing is
//! half-imported: one refused row fails the import.

mod copublications;
mod countries;
mod international_works;
mod progress;
pub mod provenance;
mod sources;

use std::path::PathBuf;

pub use progress::{Progress, Watcher};
pub use sources::{Sources, SourcesError};

use crate::{
    snapshot::{PackError, SnapshotContent, Tables, UnpackError, pack, unpack},
    table::Rejections,
};

/// Why files do not make a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The files could not be found among the paths.
    #[error(transparent)]
    Sources(#[from] SourcesError),
    /// Rows, values or whole files were refused.
    #[error("nothing was imported: {}", of(.0.count()))]
    Rejected(Rejections),
    /// The snapshot could not be written.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The snapshot that was written does not read back.
    #[error("the snapshot that was made is not right: {0}")]
    Unpack(#[from] UnpackError),
}

fn of(count: usize) -> String {
    format!("{count} rejection{}", if count == 1 { "" } else { "s" })
}

/// A snapshot made by an import.
#[derive(Debug)]
pub struct Import {
    /// Its archive.
    pub archive: Vec<u8>,
    /// What the archive holds, read back from it.
    pub content: SnapshotContent,
}

/// Makes a snapshot of the source files that `paths` name or hold, and tells
/// `watcher` how far it has come with them.
///
/// # Errors
/// [`ImportError`]; every rejection of every file is in
/// [`ImportError::Rejected`].
pub fn import(paths: &[PathBuf], watcher: &Watcher<'_>) -> Result<Import, ImportError> {
    let sources = Sources::find(paths, watcher)?;
    let mut rejections = Rejections::default();
    let (countries, codes) = countries::read(&sources, &mut rejections);
    let copublications = copublications::read(&sources, &codes, &mut rejections);
    let international_works = international_works::read(&sources, &codes, &mut rejections);
    if rejections.count() > 0 {
        return Err(ImportError::Rejected(rejections));
    }
    let tables = Tables { countries, copublications, international_works, ..Tables::default() };
    let archive = pack(&tables.sorted(), provenance::of_all())?;
    let content = unpack(&archive)?;
    Ok(Import { archive, content })
}
