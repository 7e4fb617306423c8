use std::io::Write;

use super::CommandError;
use crate::{config::ServeConfig, startup};

/// Starts the server and waits until it is stopped.
pub(super) async fn run(config: ServeConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let started = startup::start(&config).await?;
    writeln!(out, "snapshot {} is loaded", started.content.id)?;
    wait_until_stopped().await?;
    Ok(())
}

/// Stands in for the pages and the API until `http::serve(config, started)`
/// takes this place.
async fn wait_until_stopped() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
