use axum::{extract::Request, http::HeaderValue, middleware::Next, response::Response};

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

/// Headers that every answer carries.
pub(super) async fn protect(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
