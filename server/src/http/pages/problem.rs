use std::sync::Arc;

use app::i18n::ApiProblem;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{message, root::preferred};
use crate::http::AppState;

/// The address that names a type of problem leads to what the reference says
/// of it, in the visitor's language.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    if !ApiProblem::ALL.iter().any(|problem| problem.id() == name) {
        return message::not_found(State(state), uri, headers).await;
    }
    let to = format!("/{}/data#problem-{name}", preferred(&headers));
    let mut response = Redirect::to(&to).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}
