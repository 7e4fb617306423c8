use app::{
    i18n::Language,
    pages::message::{Message, MessagePage, MessagePageProps},
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use std::sync::Arc;

use maud::html;

use super::{
    render::render,
    root::preferred,
    shell::{Head, shell},
};
use crate::http::AppState;

/// The page for an address that leads nowhere.
pub(crate) async fn not_found(
    State(state): State<Arc<AppState>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    nothing(&state, &uri, &headers)
}

/// That page as an answer.
pub(crate) fn nothing(state: &AppState, uri: &Uri, headers: &HeaderMap) -> Response {
    let page = page(state, language(uri, headers), Message::NotFound);
    let caching = [
        (header::VARY, HeaderValue::from_static("accept-language")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (StatusCode::NOT_FOUND, caching, page).into_response()
}

/// The page for a request that wants to change what can only be read.
pub(crate) async fn wrong_method(
    State(state): State<Arc<AppState>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let page = page(&state, language(&uri, &headers), Message::WrongMethod);
    let allow = [(header::ALLOW, HeaderValue::from_static("GET, HEAD"))];
    (StatusCode::METHOD_NOT_ALLOWED, allow, page).into_response()
}

/// The page that says that the server failed.
pub(in crate::http) fn failure(state: &AppState, language: Language) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, page(state, language, Message::Failure)).into_response()
}

/// A page that only says something.
pub(super) fn page(state: &AppState, language: Language, message: Message) -> Html<String> {
    let (title, text) = message.words(language);
    let body = render(|| MessagePage(MessagePageProps { language, message }));
    let head = Head::plain(language, title, text);
    Html(shell(state, &head, body, &html! {}).into_string())
}

/// The language of the address, or else the visitor's.
fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    first.parse().unwrap_or_else(|_| preferred(headers))
}
