//! The store in one `SQLite` file, `entente.db`, in the data folder.
//!
//! Write-ahead logging, so that readers never wait for a writer; writers wait
//! for each other for a few seconds. Writes begin as `BEGIN IMMEDIATE`: a
//! transaction that turns from reading to writing would not wait.

#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
#[path = "../sql/notes/mod.rs"]
mod notes;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
#[path = "../sql/snapshots.rs"]
mod snapshots;
mod words;

use std::{fs, path::Path, time::Duration};

use sqlx::{
    Executor, Sqlite, Transaction,
    sqlite::{
        SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
        SqliteRow, SqliteSynchronous,
    },
};

use super::StoreError;

/// What the file is called.
const FILE: &str = "entente.db";

/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(5);

type Connection = SqliteConnection;
type Pool = SqlitePool;
type Row = SqliteRow;
type Store = SqliteStore;

/// A store in one `SQLite` file.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the store in a data folder, and makes folder and store if need be.
    ///
    /// # Errors
    /// A folder that cannot be made, a file that cannot be written, is locked
    /// or is no store.
    pub async fn open_or_create(folder: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::Folder(folder.to_owned(), error))?;
        Self::connect(folder, PATIENCE).await
    }

    /// Opens the store in a data folder.
    ///
    /// # Errors
    /// [`StoreError::Missing`], and those of [`SqliteStore::open_or_create`].
    pub async fn open(folder: &Path) -> Result<Self, StoreError> {
        if !folder.join(FILE).exists() {
            return Err(StoreError::Missing(folder.to_owned()));
        }
        Self::connect(folder, PATIENCE).await
    }

    async fn connect(folder: &Path, patience: Duration) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join(FILE))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .busy_timeout(patience);
        // A connection leaves no pages behind: all of them share one room, and
        // one that has read much would leave none to the others, who then read
        // the same pages from the file thousands of times a search.
        let pool = SqlitePoolOptions::new().max_connections(4).after_release(|connection, _| {
            Box::pin(async move {
                connection.execute("PRAGMA shrink_memory").await?;
                Ok(true)
            })
        });
        let pool = pool.connect_with(options).await?;
        sqlx::migrate!("src/store/sqlite/migrations").run(&pool).await?;
        let store = Self { pool };
        notes::renew(&store).await?;
        Ok(store)
    }

    async fn begin(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?)
    }
}

#[cfg(test)]
mod tests;
