use std::{collections::BTreeSet, fmt::Write};

use app::domain::Layer;
use sha2::{Digest, Sha256};

use super::{
    ArchiveError, Coverage, FileEntry, LayerEntry, Manifest, PairCount, ReferenceEntry, Source,
    TableName, Tables, archive,
    tables::{copublications, countries, international_works},
};

/// Where the tables of a snapshot come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The sources of the list of countries.
    pub countries: Vec<Source>,
    /// The sources of the layer `copublications`.
    pub copublications: Vec<Source>,
}

/// Why tables do not make a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// A table would have no row.
    #[error("a snapshot needs figures of copublications and of international works")]
    NoFigures,
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
    let coverage = coverage(&tables.copublications)
        .filter(|_| !tables.international_works.is_empty())
        .ok_or(PackError::NoFigures)?;
    let files = [
        (TableName::Countries, countries::encode(&tables.countries)?),
        (TableName::Copublications, copublications::encode(&tables.copublications)?),
        (TableName::InternationalWorks, international_works::encode(&tables.international_works)?),
    ];
    let sources = provenance.countries.iter().chain(&provenance.copublications);
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
        countries: ReferenceEntry { sources: provenance.countries },
        layers: vec![LayerEntry {
            id: Layer::Copublications,
            files: vec![TableName::Copublications, TableName::InternationalWorks],
            sources: provenance.copublications,
            coverage,
        }],
    };
    let mut manifest = serde_json::to_vec_pretty(&manifest)?;
    manifest.push(b'\n');
    let tables = files.iter().map(|(name, table)| (name.file_name(), table.bytes.as_slice()));
    let all: Vec<_> =
        std::iter::once((super::unpack::MANIFEST, manifest.as_slice())).chain(tables).collect();
    Ok(archive::write(&all)?)
}

/// The SHA-256 of bytes in 64 lower-case hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a string never fails.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// What figures cover, sorted by pair and then by year; `None` when there are none.
pub(super) fn coverage(rows: &[PairCount]) -> Option<Coverage> {
    let mut pairs = 0;
    let mut countries = BTreeSet::new();
    for of_pair in rows.chunk_by(|one, next| one.pair == next.pair) {
        pairs += 1;
        countries.extend([of_pair[0].pair.a(), of_pair[0].pair.b()]);
    }
    Some(Coverage {
        first_year: rows.iter().map(|row| row.year).min()?,
        last_year: rows.iter().map(|row| row.year).max()?,
        countries: countries.len(),
        pairs,
        rows: rows.len(),
    })
}
