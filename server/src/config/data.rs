use std::path::PathBuf;

/// Where the store is.
#[derive(Debug, Clone, clap::Args)]
pub struct DataConfig {
    /// The folder that holds the store, `entente.db`.
    ///
    /// `ENTENTE_DATA`; by default `data` in the current folder.
    #[arg(long = "data", env = "ENTENTE_DATA", value_name = "FOLDER", default_value = "./data")]
    pub folder: PathBuf,
}
