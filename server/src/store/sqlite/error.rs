use sqlx::{Error, migrate::MigrateError};

use crate::store::StoreError;

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match &error {
            Error::Database(reported) => {
                // The primary result codes of SQLite are in the low byte.
                let code = reported.code().and_then(|code| code.parse::<u32>().ok());
                match code.map(|code| code & 0xff) {
                    Some(5 | 6) => Self::Locked,
                    Some(8 | 14 | 3 | 23) => Self::Unwritable,
                    Some(11 | 26) => Self::Damaged,
                    Some(13) => Self::Full,
                    _ => Self::Database(reported.message().to_owned()),
                }
            }
            Error::Io(_) => Self::Unwritable,
            Error::ColumnDecode { .. } => Self::Damaged,
            _ => Self::Database(error.to_string()),
        }
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
