use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{Uri, request::Parts},
    middleware::Next,
    response::Response,
};

use super::{AppState, Served};

/// The snapshot that a request is answered from: the same one for handlers,
/// entity tags and headers, whatever is activated meanwhile.
pub(super) struct Current(pub(super) Arc<Served>);

impl FromRequestParts<Arc<AppState>> for Current {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<AppState>,
    ) -> Result<Self, Infallible> {
        let pinned = parts.extensions.get::<Arc<Served>>().cloned();
        Ok(Self(pinned.unwrap_or_else(|| state.current())))
    }
}

/// Chooses the snapshot of a request, once and before all else.
pub(super) async fn pin(
    State(state): State<Arc<AppState>>,
    mut request: Request,
    next: Next,
) -> Response {
    let served = named(&state, request.uri()).unwrap_or_else(|| state.current());
    request.extensions_mut().insert(served);
    next.run(request).await
}

/// The snapshot that a request to the API names, as long as it is kept.
fn named(state: &AppState, uri: &Uri) -> Option<Arc<Served>> {
    let query = uri.query().filter(|_| uri.path().starts_with("/api/"))?;
    let mut parameters = form_urlencoded::parse(query.as_bytes());
    let (_, id) = parameters.find(|(name, _)| name == "snapshot")?;
    state.find(id.parse().ok()?)
}
