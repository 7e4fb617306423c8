use std::time::Instant;

use axum::{extract::Request, http::HeaderValue, middleware::Next, response::Response};

/// Says how long the answer took, in milliseconds (Server-Timing, W3C).
pub(super) async fn measure(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let mut response = next.run(request).await;
    let spent = start.elapsed().as_secs_f64() * 1000.0;
    if let Ok(value) = HeaderValue::from_str(&format!("total;dur={spent:.2}")) {
        response.headers_mut().insert("server-timing", value);
    }
    response
}
