//! What the page of data is told.

use crate::domain::{Layer, SnapshotId, Year};

/// All that can be taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataContent {
    /// The snapshot that is shown.
    pub snapshot: SnapshotId,
    /// The tables in its archive, by file name, with their rows.
    pub tables: Vec<(String, usize)>,
    /// Its layers with their first and last year, in the order they are offered.
    pub layers: Vec<(Layer, (Year, Year))>,
    /// Every snapshot that is kept, newest first.
    pub history: Vec<SnapshotEntry>,
}

/// How a snapshot came here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotOrigin {
    /// It came with the program.
    Shipped,
    /// Somebody imported it.
    Imported,
}

/// A snapshot in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotEntry {
    /// Which.
    pub id: SnapshotId,
    /// How it came here; `None` when that was not recorded.
    pub origin: Option<SnapshotOrigin>,
    /// When (ISO 8601); `None` when that was not recorded.
    pub date: Option<String>,
    /// The size of its archive in bytes; `None` when that was not recorded.
    pub bytes: Option<u64>,
    /// Whether it is the one shown.
    pub active: bool,
    /// What it changed against the one before, by layer; empty for the first.
    pub changes: Vec<LayerChange>,
}

/// How many rows of a layer differ between two snapshots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayerChange {
    /// Which layer.
    pub layer: Layer,
    /// Rows that the older lacks.
    pub added: usize,
    /// Rows with another value.
    pub changed: usize,
    /// Rows that the newer lacks.
    pub removed: usize,
}
