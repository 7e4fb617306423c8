//! `countries.csv`: a row for a country; the same columns as the source.

use super::flat::{FlatRow, text};
use crate::{
    snapshot::{Capital, Coordinates, CountryRecord, Names},
    table::{Reason, Rejection, Row, fields},
};

/// The columns, in order.
pub const COLUMNS: [&str; 16] = [
    "iso2",
    "iso3",
    "numeric",
    "is_independent",
    "region",
    "subregion",
    "capital",
    "capital_lat",
    "capital_lon",
    "name_en",
    "name_fa",
    "name_ar",
    "name_fr",
    "name_es",
    "name_ru",
    "name_zh",
];

impl FlatRow for CountryRecord {
    const COLUMNS: &'static [&'static str] = &COLUMNS;

    fn values(&self) -> Vec<String> {
        values(self)
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        read(row)
    }

    fn precedes(&self, next: &Self) -> bool {
        self.iso2 < next.iso2
    }
}

/// The country of a row.
///
/// # Errors
/// The first value that is not right.
pub fn read(row: &Row<'_>) -> Result<CountryRecord, Rejection> {
    let name = |column| row.read(column, fields::needed);
    Ok(CountryRecord {
        iso2: row.read(0, fields::iso2)?,
        iso3: row.read(1, str::parse)?,
        numeric: row.some(2, str::parse)?,
        independent: fields::optional(row.text(3)),
        region: fields::optional(row.text(4)),
        subregion: fields::optional(row.text(5)),
        capital: capital(row)?,
        names: Names {
            en: name(9)?,
            fa: name(10)?,
            ar: name(11)?,
            fr: name(12)?,
            es: name(13)?,
            ru: name(14)?,
            zh: name(15)?,
        },
    })
}

fn capital(row: &Row<'_>) -> Result<Option<Capital>, Rejection> {
    let latitude = row.some(7, fields::degrees(90))?;
    let longitude = row.some(8, fields::degrees(180))?;
    let coordinates = latitude.zip(longitude);
    let halved = latitude.is_some() != longitude.is_some();
    match fields::optional(row.text(6)) {
        _ if halved => Err(row.refuse(8, Reason::Capital)),
        None if coordinates.is_some() => Err(row.refuse(6, Reason::Capital)),
        None => Ok(None),
        Some(name) => {
            let coordinates =
                coordinates.map(|(latitude, longitude)| Coordinates { latitude, longitude });
            Ok(Some(Capital { name, coordinates }))
        }
    }
}

fn values(country: &CountryRecord) -> Vec<String> {
    let capital = country.capital.as_ref();
    let coordinates = capital.and_then(|capital| capital.coordinates);
    let names = country.names.clone();
    vec![
        country.iso2.to_string(),
        country.iso3.to_string(),
        text(country.numeric.as_ref()),
        text(country.independent.as_ref()),
        text(country.region.as_ref()),
        text(country.subregion.as_ref()),
        text(capital.map(|capital| &capital.name)),
        text(coordinates.map(|coordinates| coordinates.latitude).as_ref()),
        text(coordinates.map(|coordinates| coordinates.longitude).as_ref()),
        names.en,
        names.fa,
        names.ar,
        names.fr,
        names.es,
        names.ru,
        names.zh,
    ]
}
