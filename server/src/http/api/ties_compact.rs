use app::{atlas::wire, i18n::ApiParameter};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::ask::{Ask, FOREVER};
use crate::http::{DENSE, problem::Problem};

/// The media type of all years of one country, which are worth compressing.
const PLAIN: &str = "application/octet-stream";

/// The media types of the compact format.
pub const MEDIA: &[&str] = &[DENSE, PLAIN];

/// One year of all pairs, all years of one country, or with neither all years
/// of all pairs, in the compact format of the browser (`app::atlas::wire`).
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let (served, parameters) = (&ask.served, &ask.parameters);
    let figures = parameters.layer(served)?;
    let (media, bytes) = match (parameters.year(figures)?, parameters.country(served)?) {
        (None, None) => (DENSE, served.years(figures.layer()).map_err(|_| Problem::Failure)?),
        (Some(year), None) => {
            let column = figures.column(year).map_err(|_| Problem::Failure)?;
            (DENSE, wire::encode_column(column).into())
        }
        (None, Some(country)) => {
            let history = figures.history(country).map_err(|_| Problem::Failure)?;
            (PLAIN, wire::encode_history(&history).into())
        }
        (Some(_), Some(_)) => {
            let detail = "give year or country, not both";
            return Err(Problem::parameter(ApiParameter::Year.id(), detail));
        }
    };
    let media = HeaderValue::from_static(media);
    let mut response = ([(header::CONTENT_TYPE, media)], bytes).into_response();
    if parameters.names_snapshot(served)? {
        response.headers_mut().insert(header::CACHE_CONTROL, FOREVER);
    }
    Ok(response)
}
