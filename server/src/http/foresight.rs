//! Which pages a browser may make ready before they are asked for.
//!
//! A page of text opens at once when the browser has drawn it while the
//! visitor still points at its link (Speculation Rules, WICG; HTML Living
//! Standard, "Speculative loading"). Browsers that do not know the header load
//! pages as ever. The map is left out, since it would wake unseen, and so is
//! whatever is taken away as a file.

use std::sync::Arc;

use axum::{
    Router,
    http::{
        HeaderName, HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
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

/// Names the rules on every page.
pub(super) async fn name(mut response: Response) -> Response {
    let page = response.headers().get(CONTENT_TYPE);
    if page.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        let (name, value) = HEADER;
        response.headers_mut().insert(name, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn pages_name_the_rules_and_nothing_else_does() {
        let named =
            |response: Response| async { name(response).await.headers().contains_key(&HEADER.0) };
        assert!(named(axum::response::Html("page").into_response()).await);
        assert!(!named("text".into_response()).await);
    }

    #[test]
    fn the_rules_are_what_browsers_read() {
        let rules: serde_json::Value = serde_json::from_str(RULES).unwrap();
        let addresses = rules["prerender"][0]["where"]["href_matches"].as_array().unwrap();
        assert_eq!(addresses.len(), 3);
    }
}
