use app::{domain::Year, indicators::offered};
use axum::{Json, extract::RawQuery};
use serde::Serialize;

use super::parameters::Parameters;
use crate::{
    http::{current::Current, problem::Problem},
    snapshot::Source,
};

#[derive(Serialize)]
pub(super) struct Answer {
    snapshot: String,
    layers: Vec<Layer>,
}

#[derive(Serialize)]
struct Layer {
    id: &'static str,
    years: Years,
    countries: usize,
    pairs: usize,
    rows: usize,
    indicators: Vec<&'static str>,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct Years {
    first: u16,
    last: u16,
}

/// Every layer with its years, coverage, indicators and sources.
pub(super) async fn get(
    Current(served): Current,
    RawQuery(query): RawQuery,
) -> Result<Json<Answer>, Problem> {
    Parameters::read(query.as_deref(), &[])?;
    let number = |year: Year| year.number();
    let layers = served.manifest.layers.iter().map(|entry| Layer {
        id: entry.id.id(),
        years: Years {
            first: number(entry.coverage.first_year),
            last: number(entry.coverage.last_year),
        },
        countries: entry.coverage.countries,
        pairs: entry.coverage.pairs,
        rows: entry.coverage.rows,
        indicators: offered(entry.id).iter().map(|indicator| indicator.id()).collect(),
        sources: entry.sources.clone(),
    });
    let layers = layers.collect();
    Ok(Json(Answer { snapshot: served.id().to_string(), layers }))
}
