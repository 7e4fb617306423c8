//! The views that other sites show in a frame: nothing but these may be framed,
//! and by whom is the operator's choice.
//!
//! They set no cookies, keep nothing and ask no other site for anything, so
//! that they also work where the frame is a sandbox without an origin.

mod map;
mod page;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::header::CONTENT_SECURITY_POLICY,
    middleware::{self, Next},
    response::Response,
    routing::get,
};

use super::{AppState, pages, protection};

/// The routes of the embedded views.
pub(super) fn router(state: &Arc<AppState>) -> Router<Arc<AppState>> {
    Router::new()
        .route("/embed/map", get(map::get))
        .method_not_allowed_fallback(pages::wrong_method)
        .layer(middleware::from_fn_with_state(state.clone(), allow_framing))
}

/// Lets the sites that the operator has named show the answer in a frame.
async fn allow_framing(
    State(state): State<Arc<AppState>>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let policy = protection::policy(&state.framed_by);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}
