use std::{fmt, path::Path};

use crate::{
    snapshot::{SnapshotContent, read_file, unpack},
    store::{SnapshotStore, StoreError, sqlite::SqliteStore},
};

/// The snapshot that an import is compared with.
pub(super) struct Baseline {
    pub(super) kind: Kind,
    pub(super) content: SnapshotContent,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// It is the active one of the store.
    Active,
    /// It came with the program, and the store has none.
    Shipped,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Active => "active",
            Self::Shipped => "shipped",
        })
    }
}

impl Baseline {
    /// The active snapshot, or the shipped one where none is active; `None`
    /// when there is none or it is damaged, which an import is there to mend.
    pub(super) async fn find(
        store: Option<&SqliteStore>,
        shipped: &Path,
    ) -> Result<Option<Self>, StoreError> {
        let active = match store {
            Some(store) => store.active().await?.map(|active| (store, active.id)),
            None => None,
        };
        let (kind, archive) = match active {
            Some((store, id)) => (Kind::Active, Some(store.get(id).await?)),
            None => (Kind::Shipped, read_file(shipped).ok()),
        };
        let content = archive.and_then(|archive| unpack(&archive).ok());
        Ok(content.map(|content| Self { kind, content }))
    }
}
