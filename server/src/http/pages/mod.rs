//! The pages: rendered whole on the server.

mod explorer;
mod message;
mod render;
mod root;
mod shell;

pub(super) use message::not_found;

use std::sync::Arc;

use axum::{Router, routing::get};

use super::AppState;

/// The routes of the pages.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/", get(root::choose_language))
        .route("/{language}", get(root::add_slash))
        .route("/{language}/", get(explorer::get))
        .method_not_allowed_fallback(message::wrong_method)
}
