//! The addresses of notes that name no language lead to the visitor's.

use axum::{
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::http::pages::root::preferred;

/// The list.
pub(super) async fn list(headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    to(&headers, &format!("notes{query}"))
}

/// A note.
pub(super) async fn note(Path(slug): Path<String>, headers: HeaderMap) -> Response {
    to(&headers, &format!("notes/{}", escaped(&slug)))
}

/// A version of a note.
pub(super) async fn version(
    Path((slug, number)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    to(&headers, &format!("notes/{}/v/{}", escaped(&slug), escaped(&number)))
}

fn escaped(part: &str) -> String {
    form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>().replace('+', "%20")
}

fn to(headers: &HeaderMap, path: &str) -> Response {
    let mut response = Redirect::to(&format!("/{}/{path}", preferred(headers))).into_response();
    let vary = HeaderValue::from_static("accept-language");
    response.headers_mut().insert(header::VARY, vary);
    response
}
