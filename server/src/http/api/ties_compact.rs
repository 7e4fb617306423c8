use app::{atlas::wire, domain::SnapshotId};
use axum::{
    extract::RawQuery,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::parameters::Parameters;
use crate::http::{DENSE, current::Current, problem::Problem};

/// An answer that names its snapshot never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// One year of all pairs, all years of one country, or with neither all years
/// of all pairs, in the compact format of the browser (`app::atlas::wire`).
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
    let (media, bytes) = match (parameters.year(figures)?, parameters.country(&served)?) {
        (None, None) => (DENSE, served.years(figures.layer()).map_err(|_| Problem::Failure)?),
        (Some(year), None) => {
            let column = figures.column(year).map_err(|_| Problem::Failure)?;
            (DENSE, wire::encode_column(column).into())
        }
        (None, Some(country)) => {
            let history = figures.history(country).map_err(|_| Problem::Failure)?;
            ("application/octet-stream", wire::encode_history(&history).into())
        }
        _ => return Err(Problem::parameter("year", "give year or country, not both")),
    };
    let media = HeaderValue::from_static(media);
    let mut response = ([(header::CONTENT_TYPE, media)], bytes).into_response();
    if snapshot.is_some() {
        response.headers_mut().insert(header::CACHE_CONTROL, FOREVER);
    }
    Ok(response)
}
