//! `countries.csv`: a row for a country; the same columns as the source.

use super::{Encoded, TableName, writer::TableWriter};
use crate::{
    snapshot::{Capital, Coordinates, CountryRecord, Names},
    table::{Reason, Rejection, Row, TableReader, fields},
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

/// Writes countries that are sorted by code.
///
/// # Errors
/// None that memory does not give.
pub fn encode(countries: &[CountryRecord]) -> Result<Encoded, csv::Error> {
    let mut table = TableWriter::new(COLUMNS)?;
    for country in countries {
        table.row(&values(country))?;
    }
    table.finish()
}

/// Reads the countries, sorted by code.
///
/// # Errors
/// The first value that is not right, or a country out of order.
pub fn decode(bytes: &[u8]) -> Result<Vec<CountryRecord>, Rejection> {
    let mut table = TableReader::new(TableName::Countries.file_name(), bytes)?;
    table.expect(&COLUMNS)?;
    let mut countries: Vec<CountryRecord> = Vec::new();
    while let Some(row) = table.next_row()? {
        let country = read(&row)?;
        if countries.last().is_some_and(|last| last.iso2 >= country.iso2) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        countries.push(country);
    }
    Ok(countries)
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
        numeric: some(row, 2, str::parse)?,
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
    let latitude = some(row, 7, fields::degrees(90))?;
    let longitude = some(row, 8, fields::degrees(180))?;
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

/// The value in a column, when there is one.
fn some<T>(
    row: &Row<'_>,
    column: usize,
    parse: impl FnOnce(&str) -> Result<T, Reason>,
) -> Result<Option<T>, Rejection> {
    if row.text(column).is_empty() {
        return Ok(None);
    }
    row.read(column, parse).map(Some)
}

fn values(country: &CountryRecord) -> [String; 16] {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let capital = country.capital.as_ref();
    let coordinates = capital.and_then(|capital| capital.coordinates);
    let degrees = |value: Option<f64>| value.map(|degrees| degrees.to_string()).unwrap_or_default();
    let names = country.names.clone();
    [
        country.iso2.to_string(),
        country.iso3.to_string(),
        country.numeric.map(|code| code.to_string()).unwrap_or_default(),
        text(&country.independent),
        text(&country.region),
        text(&country.subregion),
        capital.map(|capital| capital.name.clone()).unwrap_or_default(),
        degrees(coordinates.map(|coordinates| coordinates.latitude)),
        degrees(coordinates.map(|coordinates| coordinates.longitude)),
        names.en,
        names.fa,
        names.ar,
        names.fr,
        names.es,
        names.ru,
        names.zh,
    ]
}
