//! The store in a `PostgreSQL` database, for sites that have one.
//!
//! Migrations hold an advisory lock, so that programs that start together do
//! not both make the tables. Connections are not encrypted: a database on
//! another machine is reached through a local proxy or a tunnel.

#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
#[path = "../sql/notes/mod.rs"]
mod notes;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
#[path = "../sql/snapshots.rs"]
mod snapshots;
mod words;

use std::{str::FromStr, time::Duration};

use sqlx::{
    Postgres, Transaction,
    postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions, PgRow, PgSslMode},
};

use super::StoreError;

/// How long it waits for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

type Connection = PgConnection;
type Pool = PgPool;
type Row = PgRow;
type Store = PostgresStore;

/// A store in a `PostgreSQL` database.
#[derive(Debug, Clone)]
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Opens the store at an address such as `postgres://user@host/name`, and
    /// makes its tables if need be.
    ///
    /// # Errors
    /// A database that cannot be reached, refuses the program, or is of a
    /// newer one. None of them tells the address.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(address).map_err(|_| StoreError::Address)?;
        // One who asks for encryption must not be given a plain connection.
        if !matches!(
            options.get_ssl_mode(),
            PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer
        ) {
            return Err(StoreError::Encryption);
        }
        let options = options.ssl_mode(PgSslMode::Disable).application_name("entente");
        let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(PATIENCE);
        let pool = pool.connect_with(options).await.map_err(|error| match error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut => StoreError::Unreachable,
            error => error.into(),
        })?;
        sqlx::migrate!("src/store/postgres/migrations").run(&pool).await?;
        let store = Self { pool };
        notes::renew(&store).await?;
        Ok(store)
    }

    async fn begin(&self) -> Result<Transaction<'_, Postgres>, StoreError> {
        Ok(self.pool.begin().await?)
    }
}

#[cfg(test)]
pub(crate) mod test_server;
#[cfg(test)]
mod tests;
