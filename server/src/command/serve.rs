use std::{io::Write, sync::Arc};

use super::CommandError;
use crate::{config::ServeConfig, http, startup};

/// Starts the server and waits until it is stopped. Says where it listens
/// once it answers.
pub(super) async fn run(config: ServeConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let started = startup::start(&config).await?;
    let state = Arc::new(http::AppState::new(http::Served::new(started.content)?, config.site)?);
    let listener = http::listen(config.address.addr).await?;
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;
    out.flush()?;
    http::serve(listener, state).await?;
    Ok(())
}
