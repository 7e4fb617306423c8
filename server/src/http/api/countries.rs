use axum::{Json, extract::RawQuery};
use serde::Serialize;

use super::parameters::Parameters;
use crate::http::{current::Current, problem::Problem};

#[derive(Serialize)]
pub(super) struct Answer {
    snapshot: String,
    countries: Vec<Country>,
}

#[derive(Serialize)]
struct Country {
    code: String,
    iso3: String,
    numeric: Option<String>,
    name: Name,
    region: Option<String>,
    subregion: Option<String>,
    capital: Option<Capital>,
}

#[derive(Serialize)]
struct Name {
    en: String,
    fa: String,
}

#[derive(Serialize)]
struct Capital {
    name: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

/// Every country, in the order of codes.
pub(super) async fn get(
    Current(served): Current,
    RawQuery(query): RawQuery,
) -> Result<Json<Answer>, Problem> {
    Parameters::read(query.as_deref(), &[])?;
    let entries = served.atlas.countries().iter();
    let countries = entries.filter_map(|(_, entry)| {
        let record = served.records.get(&entry.code)?;
        let capital = record.capital.as_ref().map(|capital| Capital {
            name: capital.name.clone(),
            latitude: capital.coordinates.map(|at| at.latitude),
            longitude: capital.coordinates.map(|at| at.longitude),
        });
        Some(Country {
            code: entry.code.to_string(),
            iso3: record.iso3.to_string(),
            numeric: record.numeric.map(|numeric| numeric.to_string()),
            name: Name { en: record.names.en.clone(), fa: record.names.fa.clone() },
            region: record.region.clone(),
            subregion: record.subregion.clone(),
            capital,
        })
    });
    let countries = countries.collect();
    Ok(Json(Answer { snapshot: served.id().to_string(), countries }))
}
