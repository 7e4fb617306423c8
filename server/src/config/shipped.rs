use std::path::{Path, PathBuf};

use super::beside::beside;

/// The snapshot that came with the program.
#[derive(Debug, Clone, clap::Args)]
pub struct ShippedConfig {
    /// The archive of the shipped snapshot.
    ///
    /// `ENTENTE_SNAPSHOT`; by default `snapshot/entente.zip` beside the
    /// executable.
    #[arg(
        long = "snapshot",
        env = "ENTENTE_SNAPSHOT",
        value_name = "FILE",
        default_value_os_t = Path::new(&beside("snapshot")).join("entente.zip"),
        hide_default_value = true
    )]
    pub snapshot: PathBuf,
}
