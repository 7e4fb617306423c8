//! Which pages a browser may make ready before they are asked for.
//!
//! A page of text opens at once when the browser has drawn it while the
//! visitor still points at its link (Speculation Rules, WICG; HTML Living
//! Standard, "Speculative loading"). Browsers that do not know the header load
//! pages as ever. The map is left out, since it would wake unseen, and so is
//! whatever is taken away as a file.

use std::sync::Arc;

use app::i18n::Language;
use axum::{
    Router,
    extract::Request,
    http::{
        HeaderName, HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};

use super::AppState;

/// Where the rules are.
const ADDRESS: &str = "/foresight.json";
/// The header by which a page names them.
const HEADER: (HeaderName, HeaderValue) =
    (HeaderName::from_static("speculation-rules"), HeaderValue::from_static("\"/foresight.json\""));
/// Dossiers and notes, drawn as soon as a pointer rests on a link to them.
const RULES: &str = r#"{"prerender":[{"eagerness":"moderate","where":{"href_matches":
["/:language/tie/:pair","/:language/country/:code","/:language/notes/*"]}}]}"#;

/// The route of the rules.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new().route(ADDRESS, get(rules))
}

async fn rules() -> impl IntoResponse {
    let kind = HeaderValue::from_static("application/speculationrules+json");
    let day = HeaderValue::from_static("public, max-age=86400");
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, day)], RULES)
}

/// Names the rules on every page of text. The map changes its links all the
/// time, and Chromium (156) keeps each of them that the rules have seen; a view
/// in a frame leads out of it.
pub(super) async fn name(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let map = path.trim_matches('/').parse::<Language>().is_ok() || path.starts_with("/embed/");
    let mut response = next.run(request).await;
    let kind = response.headers().get(CONTENT_TYPE);
    if !map && kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        let (name, value) = HEADER;
        response.headers_mut().insert(name, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_what_browsers_read() {
        let rules: serde_json::Value = serde_json::from_str(RULES).unwrap();
        let addresses = rules["prerender"][0]["where"]["href_matches"].as_array().unwrap();
        assert_eq!(addresses.len(), 3);
    }
}
