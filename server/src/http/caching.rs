use std::sync::Arc;

use app::i18n::Language;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{
        HeaderValue, Method, StatusCode,
        header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{AppState, Served, api::Format, current::Current, site_url::known_as};

/// Pages and answers may be kept, and are asked after each time: a new
/// snapshot or a new build changes their tag.
const ASK_EACH_TIME: HeaderValue = HeaderValue::from_static("public, no-cache");

/// Gives every good answer an entity tag, and sends no body when the visitor
/// has it already (RFC 9110, section 13.1.2).
pub(super) async fn conditional(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    request: Request,
    next: Next,
) -> Response {
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    if !readable || request.uri().path().starts_with("/assets/") {
        return next.run(request).await;
    }
    let Some(tag) = tag(&state, &served, &request) else { return next.run(request).await };
    let known = request.headers().get_all(IF_NONE_MATCH).iter().any(|known| {
        let plain = |text: &[u8]| text.strip_prefix(b"W/").unwrap_or(text).to_vec();
        let same = |one: &str| one == "*" || plain(one.as_bytes()) == plain(tag.as_bytes());
        known.to_str().is_ok_and(|known| known.split(',').map(str::trim).any(same))
    });
    let mut response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let headers = response.headers_mut();
    headers.entry(ETAG).or_insert(tag);
    headers.entry(CACHE_CONTROL).or_insert(ASK_EACH_TIME);
    if known {
        let (mut parts, _) = response.into_parts();
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove("content-type");
        return (parts, Body::empty()).into_response();
    }
    response
}

/// Whether the answer tells of every snapshot that is kept.
fn lists_snapshots(path: &str) -> bool {
    path.starts_with("/api/v1/snapshots") || path.ends_with("/data")
}

/// A weak tag (the encoding may differ) of all that an answer depends on.
fn tag(state: &AppState, served: &Served, request: &Request) -> Option<HeaderValue> {
    let mut hash = Sha256::new();
    let uri = request.uri().to_string();
    let build = env!("CARGO_PKG_VERSION").as_bytes();
    let (assets, script) = (&state.assets, |of| &state.assets.programs.of(of).script);
    let [en, fa] = Language::ALL.map(script);
    let assets = [en, fa, &assets.style, &assets.document, &assets.detail];
    let snapshot = served.id();
    let kept = if lists_snapshots(request.uri().path()) { state.catalogue.revision() } else { 0 };
    let kept = [kept, state.notes.revision()].map(u64::to_le_bytes).concat();
    let format = [Format::preferred(request.headers()) as u8];
    let site = known_as(state, request.uri(), request.headers());
    let answer = [uri.as_bytes(), site.as_bytes(), &format, &kept];
    let program = assets.map(String::as_bytes).into_iter().chain([build]);
    for part in answer.into_iter().chain(program).chain([&snapshot.digest()[..]]) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let digits = STANDARD.encode(&hash.finalize()[..12]);
    HeaderValue::from_str(&format!("W/\"{digits}\"")).ok()
}
