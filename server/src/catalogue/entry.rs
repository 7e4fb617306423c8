use std::sync::Arc;

use crate::{
    diff::{Difference, Summary},
    snapshot::{read_manifest, unpack},
    store::StoredSnapshot,
};

/// A snapshot in the store, with what it says of itself.
#[derive(Debug, Clone)]
pub struct CatalogueEntry {
    /// What the store knows of it.
    pub stored: StoredSnapshot,
    /// Its manifest as it stands in the archive; `None` while it has not been
    /// read, and when it cannot be.
    pub manifest: Option<Arc<serde_json::Value>>,
    /// What it changed against the snapshot added before it; `None` for the
    /// first, while it has not been compared, and when it cannot be.
    pub changes: Option<Arc<Summary>>,
    /// Whether it has been read.
    pub(super) read: bool,
}

impl CatalogueEntry {
    /// A snapshot that has not been read.
    pub(super) fn unread(stored: StoredSnapshot) -> Self {
        Self { stored, manifest: None, changes: None, read: false }
    }

    /// A snapshot read from its archive, and compared with the one before it.
    pub(super) fn of(stored: StoredSnapshot, archive: &[u8], before: Option<&[u8]>) -> Self {
        let changes = before.and_then(|before| {
            let (before, after) = (unpack(before).ok()?, unpack(archive).ok()?);
            Some(Arc::new(Summary::from(&Difference::between(&before, &after))))
        });
        Self { stored, manifest: read_manifest(archive).ok().map(Arc::new), changes, read: true }
    }
}
