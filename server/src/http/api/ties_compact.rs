use app::{atlas::wire, i18n::ApiParameter};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::ask::{Ask, FOREVER};
use crate::http::problem::Problem;

/// The media type of the compact format.
pub const MEDIA: &str = "application/octet-stream";

/// One year of all pairs, or all years of one country, in the compact format
/// of the browser (`app::atlas::wire`).
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let (served, parameters) = (&ask.served, &ask.parameters);
    let figures = parameters.layer(served)?;
    let bytes = match (parameters.year(figures)?, parameters.country(served)?) {
        (Some(year), None) => {
            wire::encode_column(figures.column(year).map_err(|_| Problem::Failure)?)
        }
        (None, Some(country)) => {
            let history = figures.history(country).map_err(|_| Problem::Failure)?;
            wire::encode_history(&history)
        }
        _ => {
            let detail = "give either year or country";
            return Err(Problem::parameter(ApiParameter::Year.id(), detail));
        }
    };
    let media = HeaderValue::from_static(MEDIA);
    let mut response = ([(header::CONTENT_TYPE, media)], bytes).into_response();
    if parameters.names_snapshot(served)? {
        response.headers_mut().insert(header::CACHE_CONTROL, FOREVER);
    }
    Ok(response)
}
