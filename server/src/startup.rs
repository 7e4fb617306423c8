//! What happens before the first request: the store opens, and the snapshot
//! to show is chosen, verified and loaded.

use std::{path::Path, sync::Arc};

use app::domain::SnapshotId;

use crate::{
    config::ServeConfig,
    snapshot::{FileError, SnapshotContent, UnpackError, identify, read_file, unpack},
    store::{Origin, SnapshotStore, Store, StoreError, StoredSnapshot, open_or_create},
};

/// Why the server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No snapshot is active, and the shipped one cannot be read.
    #[error("{0}; it is needed because the store holds no active snapshot")]
    Shipped(#[from] FileError),
    /// The shipped snapshot is needed and damaged.
    #[error("the shipped snapshot {} is damaged: {reason}", .path.display())]
    ShippedDamaged {
        /// Where it is.
        path: Box<Path>,
        /// What is wrong.
        reason: UnpackError,
    },
    /// The active snapshot is damaged.
    #[error("the active snapshot {id} in the store is damaged: {reason}; import it again")]
    ActiveDamaged {
        /// Its id.
        id: SnapshotId,
        /// What is wrong.
        reason: UnpackError,
    },
    /// The active snapshot's archive holds another snapshot.
    #[error("the active snapshot {0} in the store is damaged: it is another one; import it again")]
    ActiveReplaced(SnapshotId),
}

/// What the server works with from its start on.
pub struct Started {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The active snapshot.
    pub content: SnapshotContent,
}

/// Opens the store and loads the snapshot to show.
///
/// # Errors
/// [`StartError`].
pub async fn start(config: &ServeConfig) -> Result<Started, StartError> {
    let store = open_or_create(&config.data).await?;
    let content = choose(&*store, &config.shipped.snapshot).await?;
    Ok(Started { store, content })
}

/// Loads the snapshot to show: the active one, unless the shipped one takes
/// its place.
///
/// The shipped one is taken when none is active, and when it is new and the
/// active one came with an older program. One that somebody imported stays,
/// and so does an older one that somebody activated again.
///
/// # Errors
/// [`StartError`].
pub async fn choose(
    store: &dyn SnapshotStore,
    shipped: &Path,
) -> Result<SnapshotContent, StartError> {
    match store.active().await? {
        Some(active) if active.origin == Origin::Imported => load_active(store, active).await,
        Some(active) => match read_file(shipped) {
            Ok(archive) if is_new(store, &archive).await? => adopt(store, shipped, &archive).await,
            // A program without its snapshot still has the one in the store.
            Ok(_) | Err(_) => load_active(store, active).await,
        },
        None => adopt(store, shipped, &read_file(shipped)?).await,
    }
}

/// Whether the store lacks the snapshot of the archive, as far as can be
/// told: a damaged one may be new, which is for [`adopt`] to refuse.
async fn is_new(store: &dyn SnapshotStore, archive: &[u8]) -> Result<bool, StoreError> {
    let Ok(shipped) = identify(archive) else { return Ok(true) };
    Ok(store.list().await?.iter().all(|stored| stored.id != shipped))
}

async fn load_active(
    store: &dyn SnapshotStore,
    active: StoredSnapshot,
) -> Result<SnapshotContent, StartError> {
    verified(active.id, &store.get(active.id).await?)
}

/// What the archive of the active snapshot holds.
///
/// # Errors
/// [`StartError::ActiveDamaged`] and [`StartError::ActiveReplaced`].
pub fn verified(id: SnapshotId, archive: &[u8]) -> Result<SnapshotContent, StartError> {
    let content = unpack(archive).map_err(|reason| StartError::ActiveDamaged { id, reason })?;
    if content.id == id { Ok(content) } else { Err(StartError::ActiveReplaced(id)) }
}

async fn adopt(
    store: &dyn SnapshotStore,
    path: &Path,
    archive: &[u8],
) -> Result<SnapshotContent, StartError> {
    let content = unpack(archive)
        .map_err(|reason| StartError::ShippedDamaged { path: path.into(), reason })?;
    store.install(content.id, archive, Origin::Shipped).await?;
    Ok(content)
}

#[cfg(test)]
mod tests;
