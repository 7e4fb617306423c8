//! Snapshots: one immutable, content-addressed build of every layer.
//!
//! A snapshot is a ZIP archive of `manifest.json` and one CSV a table. The
//! manifest names sources, licences and coverage and holds the SHA-256 of
//! every table; the SHA-256 of the manifest is the snapshot's id. [`pack`]
//! writes an archive, the same bytes from the same figures; [`unpack`] reads
//! one and trusts nothing in it. `snapshot/README.md` describes the format.

mod archive;
mod check;
mod content;
mod country;
mod coverage;
mod date;
mod file;
mod manifest;
mod pack;
mod rows;
#[cfg(test)]
pub(crate) mod sample;
mod source;
pub mod tables;
mod unpack;

pub use archive::ArchiveError;
pub(crate) use archive::write as write_archive;
pub use content::{SnapshotContent, Tables};
pub use country::{Capital, Coordinates, CountryRecord, Iso3, Names, NumericCode};
pub use coverage::{DAY_OF_MISSIONS, YEARS_OF_ORGANISATIONS};
pub use date::{Date, DateError};
pub use file::{FileError, read_file, write_file};
pub use manifest::{Coverage, FileEntry, LayerEntry, Manifest, ReferenceEntry, RemarkEntry};
pub use pack::{Origin, PackError, Provenance, pack};
pub use rows::{Flow, InternationalWorksRow, Mission, PairCount, ResearchersRow, Voting};
pub use source::{Licence, Source};
pub use tables::TableName;
pub use unpack::{UnpackError, identify, read_manifest, unpack};

#[cfg(test)]
mod tests;
