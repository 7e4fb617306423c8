use std::sync::Arc;

use super::{NoteStore, SnapshotStore, StoreError, postgres::PostgresStore, sqlite::SqliteStore};
use crate::config::DataConfig;

/// A store of everything.
pub trait Store: SnapshotStore + NoteStore {}

impl<S: SnapshotStore + NoteStore> Store for S {}

/// Opens the store that is configured, and makes it if need be: that of the
/// database when one is named, otherwise that in the data folder.
///
/// # Errors
/// [`StoreError`].
pub async fn open_or_create(config: &DataConfig) -> Result<Arc<dyn Store>, StoreError> {
    match &config.database {
        Some(database) => Ok(Arc::new(PostgresStore::open(database.address()).await?)),
        None => Ok(Arc::new(SqliteStore::open_or_create(&config.folder).await?)),
    }
}

/// Opens the store that is configured.
///
/// # Errors
/// [`StoreError::Missing`], and those of [`open_or_create`].
pub async fn open(config: &DataConfig) -> Result<Arc<dyn Store>, StoreError> {
    match &config.database {
        Some(_) => open_or_create(config).await,
        None => Ok(Arc::new(SqliteStore::open(&config.folder).await?)),
    }
}
