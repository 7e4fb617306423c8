use app::i18n::Language;
use axum::{
    extract::RawQuery,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::http::spoken::Spoken;

/// The language that a visitor's browser prefers.
pub(in crate::http) fn preferred(headers: &HeaderMap) -> Language {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::preferred(header.unwrap_or_default())
}

/// `/` leads to the explorer in the visitor's language.
pub(super) async fn choose_language(headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let mut response = Redirect::to(&format!("/{}/{query}", preferred(&headers))).into_response();
    let vary = HeaderValue::from_static("accept-language");
    response.headers_mut().insert(header::VARY, vary);
    response
}

/// `/en` leads to `/en/`.
pub(super) async fn add_slash(Spoken(language): Spoken, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    Redirect::permanent(&format!("/{language}/{query}")).into_response()
}
