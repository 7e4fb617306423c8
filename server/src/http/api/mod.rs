//! The public API, read-only: `/api/v1`.

mod countries;
mod layers;
mod parameters;
mod ties;
mod ties_compact;

use std::sync::Arc;

use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{AppState, current::Current, problem::Problem};

/// The routes below `/api`.
pub(super) fn router(state: Arc<AppState>) -> Router<Arc<AppState>> {
    Router::new()
        .route("/v1/countries", get(countries::get))
        .route("/v1/layers", get(layers::get))
        .route("/v1/ties", get(ties::get))
        .route("/v1/ties.bin", get(ties_compact::get))
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(middleware::from_fn_with_state(state, open))
}

/// Opens the API to every site (Fetch Standard, CORS), and tells which
/// snapshot an answer comes from.
async fn open(Current(served): Current, request: Request, next: Next) -> Response {
    let preflight = request.method() == Method::OPTIONS;
    let mut response =
        if preflight { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let exposed = HeaderValue::from_static("etag, x-entente-snapshot");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    if preflight {
        let methods = HeaderValue::from_static("GET, HEAD, OPTIONS");
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods.clone());
        headers.insert(header::ALLOW, methods);
        let asked = HeaderValue::from_static("if-none-match");
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked);
    }
    if let Ok(snapshot) = HeaderValue::from_str(&served.id().to_string()) {
        headers.insert("x-entente-snapshot", snapshot);
    }
    response
}
