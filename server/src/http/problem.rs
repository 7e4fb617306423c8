use std::any::Any;

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// What went wrong with a request to the API, as a problem document
/// (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A parameter is unknown, given twice, or does not say anything the API
    /// understands.
    #[error("{detail}")]
    Parameter {
        /// Which.
        parameter: String,
        /// What is wrong and what would be right.
        detail: String,
    },
    /// The snapshot asked for is not the one that is served.
    #[error(
        "this snapshot is not the one that is served; leave out snapshot to get the current one"
    )]
    UnknownSnapshot,
    /// There is nothing at the address.
    #[error("there is nothing at this address")]
    NotFound,
    /// The address can only be read.
    #[error("this address can be read only: use GET or HEAD")]
    Method,
    /// The server failed.
    #[error("the answer could not be made; please try again")]
    Failure,
}

impl Problem {
    /// A problem with a parameter.
    pub fn parameter(parameter: &str, detail: &(impl ToString + ?Sized)) -> Self {
        Self::Parameter { parameter: parameter.to_owned(), detail: detail.to_string() }
    }

    fn kind(&self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Parameter { .. } => {
                (StatusCode::BAD_REQUEST, "/problems/invalid-parameter", "Invalid parameter")
            }
            Self::UnknownSnapshot => {
                (StatusCode::NOT_FOUND, "/problems/unknown-snapshot", "Unknown snapshot")
            }
            Self::NotFound => (StatusCode::NOT_FOUND, "/problems/not-found", "Not found"),
            Self::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                "/problems/method-not-allowed",
                "Method not allowed",
            ),
            Self::Failure => {
                (StatusCode::INTERNAL_SERVER_ERROR, "/problems/failure", "Internal error")
            }
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    r#type: &'a str,
    title: &'a str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'a str>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, kind, title) = self.kind();
        let parameter = match &self {
            Self::Parameter { parameter, .. } => Some(parameter.as_str()),
            _ => None,
        };
        let detail = self.to_string();
        let document = Document { r#type: kind, title, status: status.as_u16(), detail, parameter };
        let mut response = (status, Json(document)).into_response();
        let media = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(CONTENT_TYPE, media);
        response
    }
}

/// The answer when a handler panicked: it must not take the connection down.
pub(super) fn panicked(_: Box<dyn Any + Send>) -> Response {
    Problem::Failure.into_response()
}
