//! The pages and the public API over HTTP.
//!
//! Only this room knows status codes and headers. A page or an answer is a
//! pure function of its address and the snapshot, so that each carries an
//! entity tag made of both. Which snapshot that is, is chosen once a request.

mod all_years;
mod api;
mod caching;
mod capitals;
mod comparison;
mod current;
mod documents;
mod embed;
mod export;
mod foresight;
mod pages;
mod problem;
mod protection;
mod served;
mod site;
mod site_url;
mod spoken;
mod standings;
mod state;
mod timing;
mod waking;

pub use documents::Documents;
pub use served::{Served, ServedError};
pub use site::SiteError;
pub use state::AppState;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, middleware, routing::any};
use problem::Problem;
use tokio::{net::TcpListener, signal};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    timeout::TimeoutLayer,
};

/// The longest that a request may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long requests under way may take to end once the server is told to stop.
const GRACE: Duration = Duration::from_secs(1);
/// The brotli quality of answers made on request: a middle one, as it is paid
/// for at every request; files are compressed at the highest, once, at build.
const QUALITY: CompressionLevel = CompressionLevel::Precise(5);

/// The media type of figures that a range coder wrote: brotli finds nothing
/// more in them.
const DENSE: &str = "application/vnd.entente.ties";

/// Why the server cannot listen, or had to stop.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken or not this machine's.
    #[error("cannot listen on {0}: {1}; choose another with --addr")]
    Listen(SocketAddr, io::Error),
    /// The server stopped by itself.
    #[error("the server stopped: {0}")]
    Stopped(#[from] io::Error),
}

/// Listens on an address; port 0 is any free one.
///
/// # Errors
/// [`ServeError::Listen`].
pub async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen(address, error))
}

/// Answers requests until SIGTERM or SIGINT, then lets those under way end.
///
/// # Errors
/// [`ServeError::Stopped`].
pub async fn serve(listener: TcpListener, state: Arc<AppState>) -> Result<(), ServeError> {
    let router = router(state);
    let (stop, stopping) = tokio::sync::oneshot::channel();
    let graceful = async {
        stopped().await;
        // Nobody waits any more when the server has ended by itself.
        let _ = stop.send(());
    };
    let limit = async {
        // A visitor who never ends a request must not keep the server alive.
        if stopping.await.is_ok() {
            tokio::time::sleep(GRACE).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        served = axum::serve(listener, router).with_graceful_shutdown(graceful) => Ok(served?),
        () = limit => Ok(()),
    }
}

/// Every route of the server.
pub fn router(state: Arc<AppState>) -> Router {
    let compressible = DefaultPredicate::new()
        .and(NotForContentType::const_new(DENSE))
        .and(NotForContentType::const_new(api::ZIP));
    Router::new()
        .merge(pages::router())
        .merge(embed::router(&state))
        .merge(export::router())
        .merge(foresight::router())
        .merge(site::router(&state))
        .nest("/api", api::router(state.clone()))
        .route("/api", any(async || Problem::NotFound))
        .route("/api/", any(async || Problem::NotFound))
        .fallback(pages::not_found)
        .layer(middleware::from_fn_with_state(state.clone(), caching::conditional))
        .layer(middleware::from_fn(foresight::name))
        .layer(CompressionLayer::new().quality(QUALITY).compress_when(compressible))
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(TimeoutLayer::with_status_code(
            axum::http::StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(middleware::from_fn(protection::protect))
        .layer(middleware::from_fn(timing::measure))
        .layer(middleware::from_fn_with_state(state.clone(), current::pin))
        .with_state(state)
}

async fn stopped() {
    let interrupt = signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = interrupt.await;
}
