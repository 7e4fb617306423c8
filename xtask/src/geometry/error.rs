use std::{
    io,
    path::{Path, PathBuf},
};

use app::{domain::Iso2, geo::WorldError};

/// Why the compact world could not be made.
#[derive(Debug, thiserror::Error)]
pub enum GeometryError {
    /// An argument is missing, unknown or without its value.
    #[error(
        "usage: cargo xtask geometry --countries FILE.csv --topology 110M.json --detail 50M.json \
         --finest 10M.json --out FILE.bin --close-out FILE.bin ({0})"
    )]
    Usage(String),
    /// A file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file is not a topology of countries as `world-atlas` 2 writes it.
    #[error("{} is not a countries file of world-atlas 2: {reason}", path.display())]
    Topology {
        /// Which file.
        path: PathBuf,
        /// Where it differs.
        reason: String,
    },
    /// A row of the list of countries is not what it should be.
    #[error("the list of countries: {0}")]
    Countries(String),
    /// Neither a capital nor a polygon nor the table says where a country is.
    #[error("{0} is nowhere to be found: add it to xtask/src/geometry/place.rs, with its source")]
    Nowhere(Iso2),
    /// Simplifying has changed the size of a country.
    #[error(
        "simplifying changes the area of {0} by more than 2 %: see xtask/src/geometry/reduce.rs"
    )]
    Area(Iso2),
    /// The world just made does not read back.
    #[error("the world does not read back: {0}")]
    Encoding(WorldError),
}

impl GeometryError {
    /// The error of reading or writing a file.
    pub fn file(path: &Path, error: io::Error) -> Self {
        Self::File { path: path.to_owned(), error }
    }
}
