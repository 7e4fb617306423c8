use sqlx::{Error, error::DatabaseError, migrate::MigrateError, postgres::PgDatabaseError};

use crate::store::StoreError;

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match &error {
            Error::Database(reported) => of_database(&**reported),
            Error::Io(_) | Error::Tls(_) | Error::Protocol(_) | Error::PoolTimedOut => {
                Self::Unreachable
            }
            Error::ColumnDecode { .. } => Self::Value(error.to_string()),
            _ => Self::Database(error.to_string()),
        }
    }
}

fn of_database(reported: &dyn DatabaseError) -> StoreError {
    let code = reported.code().unwrap_or_default();
    if reported.try_downcast_ref::<PgDatabaseError>().is_some() {
        return of_postgres(&code, reported.message());
    }
    // The primary result codes of SQLite are in the low byte.
    match code.parse::<u32>().ok().map(|code| code & 0xff) {
        Some(5 | 6) => StoreError::Locked,
        Some(8 | 14 | 3 | 23) => StoreError::Unwritable,
        Some(11 | 26) => StoreError::Damaged,
        Some(13) => StoreError::Full,
        _ => StoreError::Database(reported.message().to_owned()),
    }
}

/// By the class of the code (`PostgreSQL`, appendix A).
fn of_postgres(code: &str, message: &str) -> StoreError {
    match code.get(..2) {
        // Not let in, no such database, no right to do it.
        Some("28" | "3D") => StoreError::Refused,
        _ if code == "42501" => StoreError::Refused,
        // Too many connections, or about to stop.
        _ if code == "53300" => StoreError::Locked,
        Some("08" | "57") => StoreError::Unreachable,
        Some("53") => StoreError::Full,
        Some("40" | "55") => StoreError::Locked,
        _ => StoreError::Database(message.to_owned()),
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => Self::Newer,
            error => Self::Database(error.to_string()),
        }
    }
}
