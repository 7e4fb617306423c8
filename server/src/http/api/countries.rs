use app::domain::{Iso2, SnapshotId};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::{Ask, Tabular},
    parts::Name,
    sheet::Sheet,
    written::Written,
};
use crate::{
    http::problem::Problem,
    snapshot::{self, CountryRecord, NumericCode},
};

/// Every country.
#[derive(Serialize, ToSchema)]
pub struct Countries<'a> {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    countries: Vec<Country<'a>>,
}

/// A country in the list.
#[derive(Serialize, ToSchema)]
#[schema(as = CountryEntry)]
struct Country<'a> {
    #[schema(value_type = String)]
    code: Written<Iso2>,
    #[schema(value_type = String)]
    iso3: Written<snapshot::Iso3>,
    #[schema(value_type = Option<String>)]
    numeric: Option<Written<NumericCode>>,
    name: Name<'a>,
    region: Option<&'a str>,
    subregion: Option<&'a str>,
    capital: Option<Capital<'a>>,
}

/// The capital of a country.
#[derive(Serialize, ToSchema)]
pub struct Capital<'a> {
    name: &'a str,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

impl<'a> Capital<'a> {
    /// The capital of a country that has one.
    pub fn of(record: &'a CountryRecord) -> Option<Self> {
        let capital = record.capital.as_ref()?;
        Some(Self {
            name: &capital.name,
            latitude: capital.coordinates.map(|at| at.latitude),
            longitude: capital.coordinates.map(|at| at.longitude),
        })
    }
}

/// Every country, in the order of codes.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let served = &ask.served;
    let entries = served.atlas.countries().iter();
    let countries = entries.filter_map(|(_, entry)| {
        let record = served.records.get(&entry.code)?;
        Some(Country {
            code: Written(entry.code),
            iso3: Written(record.iso3),
            numeric: record.numeric.map(Written),
            name: Name { en: &record.names.en, fa: &record.names.fa },
            region: record.region.as_deref(),
            subregion: record.subregion.as_deref(),
            capital: Capital::of(record),
        })
    });
    let countries = countries.collect();
    ask.table(&Countries { snapshot: Written(ask.snapshot()), countries })
}

impl Tabular for Countries<'_> {
    fn file_name(&self) -> String {
        "countries".to_owned()
    }

    fn sheet(&self) -> Sheet {
        let first = ["snapshot", "code", "iso3", "numeric", "name_en", "name_fa", "region"];
        let last = ["subregion", "capital", "latitude", "longitude"];
        let mut sheet = Sheet::new(first.into_iter().chain(last));
        for country in &self.countries {
            sheet.plain(self.snapshot.0);
            sheet.plain(country.code.0);
            sheet.plain(country.iso3.0);
            sheet.optional(country.numeric.map(|numeric| numeric.0));
            sheet.text(country.name.en);
            sheet.text(country.name.fa);
            sheet.optional_text(country.region);
            sheet.optional_text(country.subregion);
            let capital = country.capital.as_ref();
            sheet.optional_text(capital.map(|capital| capital.name));
            sheet.optional(capital.and_then(|capital| capital.latitude));
            sheet.optional(capital.and_then(|capital| capital.longitude));
            sheet.end();
        }
        sheet
    }
}
