use std::any::Any;

use app::{
    domain::{Iso2, note::Slug},
    i18n::ApiProblem,
};
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::render::sheet::SheetError;

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
    /// The cursor belongs to another list.
    #[error(
        "not a cursor of this list: it belongs to one snapshot and one query; begin again \
         without it"
    )]
    Cursor,
    /// A country is asked for as a pair with itself.
    #[error("{0} is no pair with itself; name two countries, such as IR-US")]
    Pair(Iso2),
    /// A country in the path is not in the atlas.
    #[error("{code} is not in the atlas{}", meant(.near))]
    UnknownCountry {
        /// Its code.
        code: Iso2,
        /// Those that may be meant.
        near: Vec<Iso2>,
    },
    /// The snapshot asked for is not kept.
    #[error("this snapshot is not kept here; {0}")]
    UnknownSnapshot(&'static str),
    /// A note in the path does not exist.
    #[error("there is no such note{}", meant(.near))]
    UnknownNote {
        /// Those that may be meant.
        near: Vec<Slug>,
    },
    /// A note was taken back.
    #[error("the note {slug} was withdrawn: {reason}")]
    Withdrawn {
        /// Which.
        slug: Slug,
        /// Why.
        reason: String,
    },
    /// A note in the store does not pass the checks of this program.
    #[error(
        "the note {0} is damaged: it does not pass the checks of this server, and is not told \
         until it is mended"
    )]
    DamagedNote(String),
    /// There is nothing at the address.
    #[error("there is nothing at this address; /api/v1/openapi.json lists what there is")]
    NotFound,
    /// The address can only be read.
    #[error("this address can be read only: use GET or HEAD")]
    Method,
    /// The server failed.
    #[error("the answer could not be made; please try again")]
    Failure,
}

impl From<SheetError> for Problem {
    fn from(_: SheetError) -> Self {
        Self::Failure
    }
}

/// What may be meant, as the end of a sentence.
pub(super) fn meant<T: ToString>(near: &[T]) -> String {
    let near: Vec<String> = near.iter().map(ToString::to_string).collect();
    if near.is_empty() { String::new() } else { format!("; near it are {}", near.join(", ")) }
}

impl Problem {
    /// A problem with a parameter.
    pub fn parameter(parameter: &str, detail: &(impl ToString + ?Sized)) -> Self {
        Self::Parameter { parameter: parameter.to_owned(), detail: detail.to_string() }
    }

    fn kind(&self) -> ApiProblem {
        match self {
            Self::Parameter { .. } => ApiProblem::InvalidParameter,
            Self::Cursor => ApiProblem::InvalidCursor,
            Self::Pair(_) => ApiProblem::InvalidPair,
            Self::UnknownCountry { .. } => ApiProblem::UnknownCountry,
            Self::UnknownSnapshot(_) => ApiProblem::UnknownSnapshot,
            Self::UnknownNote { .. } => ApiProblem::UnknownNote,
            Self::Withdrawn { .. } => ApiProblem::Withdrawn,
            Self::NotFound => ApiProblem::NotFound,
            Self::Method => ApiProblem::MethodNotAllowed,
            Self::DamagedNote(_) | Self::Failure => ApiProblem::Failure,
        }
    }
}

/// The status code and the title that go with a type of problem.
pub(super) fn about(problem: ApiProblem) -> (StatusCode, &'static str) {
    match problem {
        ApiProblem::InvalidParameter => (StatusCode::BAD_REQUEST, "Invalid parameter"),
        ApiProblem::InvalidCursor => (StatusCode::BAD_REQUEST, "Invalid cursor"),
        ApiProblem::InvalidPair => (StatusCode::BAD_REQUEST, "Invalid pair"),
        ApiProblem::UnknownCountry => (StatusCode::NOT_FOUND, "Unknown country"),
        ApiProblem::UnknownSnapshot => (StatusCode::NOT_FOUND, "Unknown snapshot"),
        ApiProblem::UnknownNote => (StatusCode::NOT_FOUND, "Unknown note"),
        ApiProblem::Withdrawn => (StatusCode::GONE, "Withdrawn"),
        ApiProblem::NotFound => (StatusCode::NOT_FOUND, "Not found"),
        ApiProblem::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        ApiProblem::Failure => (StatusCode::INTERNAL_SERVER_ERROR, "Internal error"),
    }
}

/// The address that names a type of problem.
pub(super) fn address(problem: ApiProblem) -> String {
    format!("/problems/{}", problem.id())
}

/// What a problem document holds.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct ProblemDocument {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    parameter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    near: Option<Vec<String>>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (detail, kind) = (self.to_string(), self.kind());
        let (parameter, near) = match self {
            Self::Parameter { parameter, .. } => (Some(parameter), None),
            Self::Cursor => (Some("cursor".to_owned()), None),
            Self::UnknownCountry { near, .. } => {
                (None, Some(near.iter().map(ToString::to_string).collect()))
            }
            Self::UnknownNote { near } => {
                (None, Some(near.iter().map(ToString::to_string).collect()))
            }
            _ => (None, None),
        };
        let (status, title) = about(kind);
        let (r#type, code) = (address(kind), status.as_u16());
        let document = ProblemDocument { r#type, title, status: code, detail, parameter, near };
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
