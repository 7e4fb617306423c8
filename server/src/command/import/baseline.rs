use std::{fmt, path::Path};

use crate::{
    snapshot::{SnapshotContent, UnpackError, read_file, unpack},
    store::{SnapshotStore, StoreError},
};

/// The snapshot that an import is compared with.
pub(super) enum Baseline {
    /// There is none.
    Missing,
    /// It cannot be read, which an import is there to mend.
    Unreadable(Kind, UnpackError),
    /// It is whole.
    Whole(Kind, Box<SnapshotContent>),
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
    /// The active snapshot, or the shipped one where none is active.
    pub(super) async fn find(
        store: Option<&dyn SnapshotStore>,
        shipped: &Path,
    ) -> Result<Self, StoreError> {
        let active = match store {
            Some(store) => store.active().await?.map(|active| (store, active.id)),
            None => None,
        };
        let (kind, archive) = match active {
            Some((store, id)) => (Kind::Active, store.get(id).await?),
            None => match read_file(shipped) {
                Ok(archive) => (Kind::Shipped, archive),
                Err(_) => return Ok(Self::Missing),
            },
        };
        Ok(match unpack(&archive) {
            Ok(content) => Self::Whole(kind, Box::new(content)),
            Err(reason) => Self::Unreadable(kind, reason),
        })
    }
}
