use app::{atlas::wire, domain::SnapshotId};
use axum::{
    extract::RawQuery,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::parameters::Parameters;
use crate::http::{current::Current, problem::Problem};

/// An answer that names its snapshot never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// One year of all pairs, or all years of one country, in the compact format
/// of the browser (`app::atlas::wire`).
pub(super) async fn get(
    Current(served): Current,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let known = ["layer", "year", "country", "snapshot"];
    let parameters = Parameters::read(query.as_deref(), &known)?;
    let figures = parameters.layer(&served)?;
    let snapshot = parameters.get::<SnapshotId>("snapshot")?;
    if snapshot.is_some_and(|snapshot| snapshot != served.id()) {
        return Err(Problem::UnknownSnapshot);
    }
    let bytes = match (parameters.year(figures)?, parameters.country(&served)?) {
        (Some(year), None) => {
            wire::encode_column(figures.column(year).map_err(|_| Problem::Failure)?)
        }
        (None, Some(country)) => {
            let history = figures.history(country).map_err(|_| Problem::Failure)?;
            wire::encode_history(&history)
        }
        _ => return Err(Problem::parameter("year", "give either year or country")),
    };
    let media = HeaderValue::from_static("application/octet-stream");
    let mut response = ([(header::CONTENT_TYPE, media)], bytes).into_response();
    if snapshot.is_some() {
        response.headers_mut().insert(header::CACHE_CONTROL, FOREVER);
    }
    Ok(response)
}
