use std::collections::BTreeSet;

use app::domain::{Iso2, Layer, SnapshotId};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{
    ArchiveError, Manifest, SnapshotContent, TableName, Tables, archive::Archive, check,
    pack::sha256, tables::read,
};
use crate::table::Rejection;

/// The name of the manifest in the archive.
pub(super) const MANIFEST: &str = "manifest.json";

/// How many bytes a manifest may have.
const MANIFEST_LIMIT: u64 = 1 << 20;

/// How many bytes a table may have; the largest of today has 3.6 MB.
const TABLE_LIMIT: u64 = 32 << 20;

/// Why bytes are not a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    /// The archive cannot be read.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The manifest is not what it should be.
    #[error("manifest.json cannot be read: {0}")]
    Manifest(#[from] serde_json::Error),
    /// Another version of the format.
    #[error("its format is version {0}; this program reads version {reads}", reads = Manifest::FORMAT)]
    Format(u32),
    /// The manifest does not name each table once, or each layer once.
    #[error("manifest.json does not name every table and layer exactly once")]
    Contents,
    /// The bytes of a table are not those that the manifest names.
    #[error("{0} does not match its SHA-256 in manifest.json")]
    Hash(TableName),
    /// A table has more or fewer rows than the manifest says.
    #[error("{0} does not have as many rows as manifest.json says")]
    Rows(TableName),
    /// A table holds a value that is not right.
    #[error("{0}")]
    Table(Box<Rejection>),
    /// A row names a country that the snapshot lacks.
    #[error("{0} names {1}, which countries.csv lacks")]
    UnknownCountry(TableName, Iso2),
    /// The manifest claims another coverage than the figures of a layer have.
    #[error("manifest.json does not state the coverage that the figures of {0} have")]
    Coverage(Layer),
}

impl From<Rejection> for UnpackError {
    fn from(rejection: Rejection) -> Self {
        Self::Table(Box::new(rejection))
    }
}

/// The one field that a manifest of any version has.
#[derive(Deserialize)]
struct Version {
    format: u32,
}

/// The id of the snapshot in an archive, by its manifest alone: nothing else
/// is verified.
///
/// # Errors
/// [`UnpackError::Archive`], when there is no manifest to be read.
pub fn identify(bytes: &[u8]) -> Result<SnapshotId, UnpackError> {
    Ok(id(&Archive::open(bytes)?.read(MANIFEST, MANIFEST_LIMIT)?))
}

/// The manifest in an archive as it stands there, whatever version of the
/// format it has: nothing is verified but that it is JSON.
///
/// # Errors
/// [`UnpackError::Archive`] and [`UnpackError::Manifest`].
pub fn read_manifest(bytes: &[u8]) -> Result<serde_json::Value, UnpackError> {
    Ok(serde_json::from_slice(&Archive::open(bytes)?.read(MANIFEST, MANIFEST_LIMIT)?)?)
}

/// Reads and verifies the archive of a snapshot.
///
/// # Errors
/// [`UnpackError`]; never a panic, and never more memory than the limits.
pub fn unpack(bytes: &[u8]) -> Result<SnapshotContent, UnpackError> {
    let mut archive = Archive::open(bytes)?;
    let manifest = archive.read(MANIFEST, MANIFEST_LIMIT)?;
    let id = id(&manifest);
    let Version { format } = serde_json::from_slice(&manifest)?;
    if format != Manifest::FORMAT {
        return Err(UnpackError::Format(format));
    }
    archive.expect_files(1 + TableName::ALL.len())?;
    let manifest: Manifest = serde_json::from_slice(&manifest)?;
    check_contents(&manifest)?;

    let mut tables = Tables::default();
    for entry in &manifest.files {
        let bytes = archive.read(entry.name.file_name(), TABLE_LIMIT)?;
        if entry.sha256 != sha256(&bytes) {
            return Err(UnpackError::Hash(entry.name));
        }
        if read(entry.name, &bytes, &mut tables)? != entry.rows {
            return Err(UnpackError::Rows(entry.name));
        }
    }
    check::countries(&tables)?;
    check::coverage(&manifest, &tables)?;
    Ok(SnapshotContent::new(id, manifest, tables))
}

fn id(manifest: &[u8]) -> SnapshotId {
    SnapshotId::from_digest(Sha256::digest(manifest).into())
}

fn check_contents(manifest: &Manifest) -> Result<(), UnpackError> {
    let files: BTreeSet<_> = manifest.files.iter().map(|entry| entry.name).collect();
    let every_file = files.len() == TableName::ALL.len() && manifest.files.len() == files.len();
    let every_layer = manifest.layers.iter().map(|entry| entry.id).eq(Layer::ALL);
    let _ = every_layer;
    if every_file { Ok(()) } else { Err(UnpackError::Contents) }
}
