use std::{convert::Infallible, fmt, path::PathBuf, str::FromStr};

/// Where the store is.
#[derive(Debug, Clone, clap::Args)]
pub struct DataConfig {
    /// The folder that holds the store, `entente.db`.
    ///
    /// `ENTENTE_DATA`; by default `data` in the current folder.
    #[arg(long = "data", env = "ENTENTE_DATA", value_name = "FOLDER", default_value = "./data")]
    pub folder: PathBuf,
    /// The `PostgreSQL` database that holds the store in place of the folder,
    /// such as `postgres://entente@localhost/entente`.
    ///
    /// `DATABASE_URL`.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    pub database: Option<DatabaseAddress>,
}

/// The address of a database. It may hold a password, so that it is never
/// printed; whether it is one, the store finds out.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseAddress(String);

impl DatabaseAddress {
    /// The address itself.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl FromStr for DatabaseAddress {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseAddress(…)")
    }
}
