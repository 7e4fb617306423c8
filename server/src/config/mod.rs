//! Settings: one struct a concern, each from a flag or the environment.

mod address;
mod beside;
mod data;
mod embed;
mod notes;
mod organisations;
mod public;
mod shipped;
mod site;

pub use address::AddressConfig;
pub use data::{DataConfig, DatabaseAddress};
pub use embed::{EmbedConfig, FramedBy, NotSites};
pub use notes::{EditorsConfig, NotesConfig};
pub use organisations::OrganisationsConfig;
pub use public::{NotASiteUrl, PublicConfig, SiteUrl};
pub use shipped::ShippedConfig;
pub use site::SiteConfig;

/// Everything that the server needs to be told.
#[derive(Debug, Clone, clap::Args)]
pub struct ServeConfig {
    /// Where it listens.
    #[command(flatten)]
    pub address: AddressConfig,
    /// Where the public reaches it.
    #[command(flatten)]
    pub public: PublicConfig,
    /// Where it keeps what outlives it.
    #[command(flatten)]
    pub data: DataConfig,
    /// What browsers load.
    #[command(flatten)]
    pub site: SiteConfig,
    /// The snapshot that came with it.
    #[command(flatten)]
    pub shipped: ShippedConfig,
    /// The notes that came with it.
    #[command(flatten)]
    pub notes: NotesConfig,
    /// Who may show its views in a frame.
    #[command(flatten)]
    pub embed: EmbedConfig,
}
