use std::{fmt::Write, sync::Arc};

use app::{domain::SnapshotId, i18n::ApiParameter};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{format::Format, parameters::Parameters, sheet::Sheet};
use crate::http::{AppState, Served, problem::Problem};

/// Where the API begins.
pub const ROOT: &str = "/api/v1";

/// An answer that names its snapshot never changes.
pub const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The media type of tables (RFC 4180).
pub const CSV: &str = "text/csv; charset=utf-8; header=present";

/// The media type of texts (RFC 7763).
pub const MARKDOWN: &str = "text/markdown; charset=utf-8; variant=CommonMark";

/// A request that was understood, and what it is answered from.
pub struct Ask {
    /// What outlives the request.
    pub state: Arc<AppState>,
    /// The snapshot that it is answered from.
    pub served: Arc<Served>,
    /// What stands in the place of the path's parameter.
    pub name: String,
    /// What stands in the query.
    pub parameters: Parameters,
    /// The query as it came, without its question mark.
    pub query: String,
    /// How the answer is to be written.
    pub format: Format,
    /// The end of the path that says so, when it does.
    pub suffix: &'static str,
}

/// What can be written as a table.
pub trait Tabular {
    /// The name of the file, without what all have in common.
    fn file_name(&self) -> String;
    /// The table.
    fn sheet(&self) -> Sheet;
    /// The address of the next part of the list.
    fn next(&self) -> Option<&str> {
        None
    }
}

impl Ask {
    /// The snapshot that it is answered from.
    pub fn snapshot(&self) -> SnapshotId {
        self.served.id()
    }

    /// An answer in JSON.
    ///
    /// # Errors
    /// [`Problem::Failure`] when it cannot be written.
    pub fn json(&self, answer: &impl Serialize) -> Result<Response, Problem> {
        let body = serde_json::to_vec(answer).map_err(|_| Problem::Failure)?;
        let media = HeaderValue::from_static("application/json");
        let link = (header::LINK, self.links(None)?);
        Ok(([(header::CONTENT_TYPE, media), link], body).into_response())
    }

    /// A part of a list, in JSON.
    ///
    /// # Errors
    /// [`Problem::Failure`] when it cannot be written.
    pub fn listed(&self, answer: &impl Serialize, next: Option<&str>) -> Result<Response, Problem> {
        let mut response = self.json(answer)?;
        response.headers_mut().insert(header::LINK, self.links(next)?);
        Ok(response)
    }

    /// An answer in JSON, or as a table if one is asked for.
    ///
    /// # Errors
    /// [`Problem::Failure`] when it cannot be written.
    pub fn table<A: Serialize + Tabular>(&self, answer: &A) -> Result<Response, Problem> {
        let mut response = match self.format {
            Format::Json | Format::Markdown => self.json(answer)?,
            Format::Csv => {
                let name =
                    format!("entente-{}-{}.csv", answer.file_name(), self.snapshot().short());
                let headers = [
                    (header::CONTENT_TYPE, HeaderValue::from_static(CSV)),
                    (header::CONTENT_DISPOSITION, text(&attachment(&name))?),
                ];
                (headers, answer.sheet().finish()?).into_response()
            }
        };
        response.headers_mut().insert(header::LINK, self.links(answer.next())?);
        if self.suffix.is_empty() {
            response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
        }
        Ok(response)
    }

    /// The same request to another name in the path, for good.
    ///
    /// # Errors
    /// [`Problem::Failure`] when the address cannot be written.
    pub fn moved(&self, path: &str) -> Result<Response, Problem> {
        let mark = if self.query.is_empty() { "" } else { "?" };
        let to = format!("{ROOT}{path}{}{mark}{}", self.suffix, self.query);
        Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, text(&to)?)]).into_response())
    }

    /// The address of a part of the list that is asked for: it names the
    /// snapshot, so that a walk ends in the one in which it began.
    pub fn part(&self, path: &str, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (parameter, value) in self.parameters.given() {
            if !matches!(parameter, ApiParameter::Cursor | ApiParameter::Snapshot) {
                query.append_pair(parameter.id(), value);
            }
        }
        query.append_pair(ApiParameter::Snapshot.id(), &self.snapshot().to_string());
        query.append_pair(ApiParameter::Cursor.id(), cursor);
        format!("{ROOT}{path}{}?{}", self.suffix, query.finish())
    }

    /// The header `Link` (RFC 8288): where sources and licences are told, and
    /// the next part.
    fn links(&self, next: Option<&str>) -> Result<HeaderValue, Problem> {
        let mut links = format!("<{ROOT}/snapshots/{}>; rel=\"describedby\"", self.snapshot());
        if let Some(next) = next {
            // Writing to memory does not fail.
            let _ = write!(links, ", <{next}>; rel=\"next\"");
        }
        text(&links)
    }
}

/// The value of `Content-Disposition` (RFC 6266) for a file of that name,
/// which holds letters, digits, hyphens and points.
pub fn attachment(name: &str) -> String {
    format!("attachment; filename=\"{name}\"")
}

/// A text as the value of a header.
///
/// # Errors
/// [`Problem::Failure`] when it holds what a header cannot.
pub fn text(value: &str) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(value).map_err(|_| Problem::Failure)
}
