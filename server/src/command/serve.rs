use std::{
    fmt::Display,
    io::{Write, stderr},
    sync::Arc,
};

use super::CommandError;
use crate::{
    catalogue::Catalogue,
    config::ServeConfig,
    follow::follow,
    http,
    notes::{Notes, seed::seed},
    startup,
};

/// Starts the server and waits until it is stopped. Says where it listens
/// once it answers, and on standard error which snapshot it takes up later.
pub(super) async fn run(config: ServeConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let started = startup::start(&config).await?;
    let catalogue = Catalogue::of(started.store.clone()).await?;
    if let Err(reason) = seed(&*started.store, &config.notes, started.content.id).await {
        // The atlas is shown without the notes that came with it.
        let _ = writeln!(stderr(), "entente: {reason}");
    }
    let notes = Notes::of(started.store.clone()).await?;
    let served = http::Served::new(started.content)?;
    let state = http::AppState::new(served, config.site, catalogue, notes)?;
    let state = Arc::new(state.known_as(config.public.url).framed_by(config.embed.framed_by));
    let listener = http::listen(config.address.addr).await?;
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;
    out.flush()?;
    tokio::select! {
        served = http::serve(listener, state.clone()) => Ok(served?),
        () = follow(&*started.store, &state, |turn| log(&turn)) => Ok(()),
        () = state.catalogue.keep() => Ok(()),
        () = state.notes.keep(|note| log(&note)) => Ok(()),
    }
}

/// A line on standard error. A server of which it is closed serves on.
fn log(what: &dyn Display) {
    let _ = writeln!(stderr(), "entente: {what}");
}
