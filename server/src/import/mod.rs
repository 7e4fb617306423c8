//! Importers: source files, checked row by row, become the tables of a
//! snapshot.
//!
//! One source a file, all of the same shape: the columns it must have, and a
//! function that reads every row. A row is kept, or refused, or set aside by a
//! rule that its file states; what is kept and doubtful is flagged. Nothing is
//! half-imported: one refused row fails the import. What is set aside or
//! flagged is counted by reason and recorded in the snapshot.

mod agreements;
mod agreements_curated;
mod codes;
mod consistency;
mod copublications;
mod countries;
mod former;
mod gather;
mod international_works;
mod joint_projects;
mod listed;
mod memberships;
mod missions;
mod organisation_filter;
mod organisation_spells;
mod organisations_curated;
mod origins;
mod pairs;
mod parties;
mod progress;
pub mod provenance;
mod reading;
mod remarks;
mod researchers;
mod scholar_flows;
mod science_organisations;
mod seen;
mod source;
mod sources;
mod survey;
mod timeline;
mod un_voting;
mod years;

use std::path::PathBuf;

pub use organisation_filter::OrganisationFilter;
pub use progress::{Progress, Watcher};
pub use source::{SourceFile, UnknownSource};
pub use sources::{Sources, SourcesError};
pub use survey::Survey;

use codes::{Codes, Party};
use reading::{Read, Reading};
use remarks::Remarks;
use seen::Seen;

use crate::{
    snapshot::{PackError, SnapshotContent, UnpackError, pack, unpack},
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

/// Makes a snapshot of the source files that `paths` name or hold. Of the
/// general list of organisations, those that `organisations` keeps are taken.
///
/// What was set aside and flagged stands in the manifest of the content.
///
/// # Errors
/// [`ImportError`]; every rejection of every file is in
/// [`ImportError::Rejected`].
pub fn import(
    paths: &[PathBuf],
    organisations: &OrganisationFilter,
) -> Result<Import, ImportError> {
    import_watched(paths, organisations, &|_| ())
}

/// Does what [`import`] does, and tells `watcher` how far it has come: of
/// each file at first its size, then what was read of it.
///
/// # Errors
/// Those of [`import`].
pub fn import_watched(
    paths: &[PathBuf],
    organisations: &OrganisationFilter,
    watcher: &Watcher<'_>,
) -> Result<Import, ImportError> {
    let sources = Sources::find(paths, watcher)?;
    let (tables, provenance) =
        gather::gather(&sources, organisations).map_err(ImportError::Rejected)?;
    let archive = pack(&tables, provenance)?;
    let content = unpack(&archive)?;
    Ok(Import { archive, content })
}
