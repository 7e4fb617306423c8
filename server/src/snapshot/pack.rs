use std::{collections::BTreeSet, fmt::Write};

use app::domain::Layer;
use sha2::{Digest, Sha256};

use super::{
    ArchiveError, FileEntry, LayerEntry, Manifest, ReferenceEntry, RemarkEntry, Source, TableName,
    Tables, archive, coverage::coverage, tables::encode,
};

/// Where figures come from, and what was made of their rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The sources.
    pub sources: Vec<Source>,
    /// Rows that a rule leaves out.
    pub set_aside: Vec<RemarkEntry>,
    /// Rows that are kept and doubtful.
    pub flagged: Vec<RemarkEntry>,
}

/// Where the tables of a snapshot come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The list of countries.
    pub countries: Origin,
    /// The events.
    pub timeline: Origin,
    /// Each layer, in the order of [`Layer::ALL`].
    pub layers: [Origin; Layer::ALL.len()],
}

/// Why tables do not make a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// A layer would be empty.
    #[error("a snapshot needs figures of {0}")]
    NoFigures(Layer),
    /// A table could not be written.
    #[error("a table of the snapshot cannot be written: {0}")]
    Table(#[from] csv::Error),
    /// The manifest could not be written.
    #[error("the manifest of the snapshot cannot be written: {0}")]
    Manifest(#[from] serde_json::Error),
    /// The archive could not be written.
    #[error("the snapshot cannot be written: {0}")]
    Archive(#[from] ArchiveError),
}

/// Packs tables into the archive of a snapshot.
///
/// The same tables and provenance give the same bytes.
///
/// # Errors
/// [`PackError`].
pub fn pack(tables: &Tables, provenance: Provenance) -> Result<Vec<u8>, PackError> {
    let mut files = Vec::new();
    for name in TableName::ALL {
        files.push((name, encode(name, tables)?));
    }
    let mut layers = Vec::new();
    for (layer, origin) in Layer::ALL.into_iter().zip(provenance.layers) {
        layers.push(LayerEntry {
            id: layer,
            files: TableName::of_layer(layer).to_vec(),
            sources: origin.sources,
            coverage: coverage(layer, tables).ok_or(PackError::NoFigures(layer))?,
            set_aside: origin.set_aside,
            flagged: origin.flagged,
        });
    }
    let (countries, timeline) = (entry(provenance.countries), entry(provenance.timeline));
    let references = [&countries, &timeline].into_iter().map(|entry| &entry.sources);
    let sources = references.chain(layers.iter().map(|layer| &layer.sources)).flatten();
    let retrieved: BTreeSet<_> = sources.filter_map(|source| source.retrieved).collect();
    let manifest = Manifest {
        format: Manifest::FORMAT,
        title: "Entente: bilateral scientific ties".to_owned(),
        retrieved: retrieved.into_iter().collect(),
        files: files
            .iter()
            .map(|(name, table)| FileEntry {
                name: *name,
                sha256: sha256(&table.bytes),
                rows: table.rows,
            })
            .collect(),
        countries,
        timeline,
        layers,
    };
    let mut manifest = serde_json::to_vec_pretty(&manifest)?;
    manifest.push(b'\n');
    let tables = files.iter().map(|(name, table)| (name.file_name(), table.bytes.as_slice()));
    let all: Vec<_> =
        std::iter::once((super::unpack::MANIFEST, manifest.as_slice())).chain(tables).collect();
    Ok(archive::write(&all)?)
}

fn entry(origin: Origin) -> ReferenceEntry {
    let Origin { sources, set_aside, flagged } = origin;
    ReferenceEntry { sources, set_aside, flagged }
}

/// The SHA-256 of bytes in 64 lower-case hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a string never fails.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
