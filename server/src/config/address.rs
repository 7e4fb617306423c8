use std::net::SocketAddr;

/// Where the server listens.
#[derive(Debug, Clone, clap::Args)]
pub struct AddressConfig {
    /// The IP address and port to listen on; port 0 is any free one.
    ///
    /// `ENTENTE_ADDR`; by default 127.0.0.1:8080, this machine alone.
    #[arg(
        long = "addr",
        env = "ENTENTE_ADDR",
        value_name = "IP:PORT",
        default_value = "127.0.0.1:8080"
    )]
    pub addr: SocketAddr,
}
