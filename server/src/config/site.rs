use std::path::PathBuf;

use super::beside::beside;

/// The files that browsers load.
#[derive(Debug, Clone, clap::Args)]
pub struct SiteConfig {
    /// The folder of scripts, styles, fonts and images.
    ///
    /// `ENTENTE_SITE`; by default `site` beside the executable.
    #[arg(
        long = "site",
        env = "ENTENTE_SITE",
        value_name = "FOLDER",
        default_value_os_t = PathBuf::from(beside("site")),
        hide_default_value = true
    )]
    pub site: PathBuf,
}
