//! The addresses of notes that name no language lead to the visitor's.

use app::{domain::note::Slug, pages::frame::TextPage};
use axum::{
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::http::{
    pages::{root::preferred, tie::moved},
    spoken::Spoken,
};

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

/// The list with a slash behind it leads to the list.
pub(super) async fn without_slash(Spoken(language): Spoken, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    moved(&format!("{}{query}", TextPage::Notes.href(language)))
}

/// The name that is meant by one with capitals.
pub(super) fn in_capitals(name: &str) -> Option<Slug> {
    let small = name.to_ascii_lowercase();
    small.parse().ok().filter(|_| small != name)
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
