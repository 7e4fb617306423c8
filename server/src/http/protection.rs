use axum::{
    extract::Request,
    http::{HeaderValue, header::CONTENT_TYPE},
    middleware::Next,
    response::Response,
};

use crate::config::FramedBy;

/// All of the policy but the sites that may frame a page.
macro_rules! policy {
    () => {
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors "
    };
}

/// What a page may load and who may frame it: only its own files, WebAssembly
/// among them, and nobody.
const POLICY: &str = concat!(policy!(), "'none'");

/// What a page may load that some sites may frame, and who they are.
pub(super) fn policy(framed_by: &FramedBy) -> HeaderValue {
    let policy = format!(concat!(policy!(), "{}"), framed_by);
    // A list of sites holds no character that a header cannot.
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(POLICY))
}

/// Headers that every answer carries, and those that only tell what a document
/// may do: on scripts, styles and figures they would be half a kilobyte each
/// time for nothing.
pub(super) async fn protect(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let document = kind.is_some_and(is_document);
    let headers = response.headers_mut();
    let mut guard = |name: &'static str, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    guard("x-content-type-options", "nosniff");
    guard("referrer-policy", "strict-origin-when-cross-origin");
    if document {
        guard("content-security-policy", POLICY);
        guard("cross-origin-opener-policy", "same-origin");
        guard("permissions-policy", "camera=(), geolocation=(), microphone=()");
    }
    response
}

/// Whether a browser opens a media type as a document, where scripts could run.
fn is_document(kind: &str) -> bool {
    ["text/html", "image/svg+xml", "application/xhtml+xml"].iter().any(|it| kind.starts_with(it))
        || kind.split(';').next().is_some_and(|kind| kind.ends_with("xml"))
}

#[cfg(test)]
mod tests {
    use super::is_document;

    #[test]
    fn what_can_run_scripts_is_a_document_and_what_is_read_by_one_is_not() {
        for kind in
            ["text/html; charset=utf-8", "image/svg+xml", "application/atom+xml", "text/xml"]
        {
            assert!(is_document(kind), "{kind}");
        }
        for kind in
            ["text/javascript", "application/wasm", "text/css", "application/json", "image/png"]
        {
            assert!(!is_document(kind), "{kind}");
        }
    }
}
