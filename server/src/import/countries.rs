//! `countries.csv`: codes, regions, capitals and names.

use super::{Reading, Seen};
use crate::{
    snapshot::{
        CountryRecord,
        tables::countries::{COLUMNS, read as read_country},
    },
    table::fields,
};
use app::domain::Iso2;

/// Reads the countries, and the code of every row, also of those refused for
/// another value.
pub(super) fn read(reading: &mut Reading<'_>) -> (Vec<CountryRecord>, Vec<Iso2>) {
    let (mut iso2, mut iso3, mut numeric) = (Seen::default(), Seen::default(), Seen::default());
    let mut codes = Vec::new();
    let countries = reading.rows(&COLUMNS, |row, _, _| {
        let code = row.read(0, fields::iso2)?;
        iso2.once_in(code, row, 0)?;
        codes.push(code);
        let country = read_country(row)?;
        iso3.once_in(country.iso3, row, 1)?;
        if let Some(code) = country.numeric {
            numeric.once_in(code, row, 2)?;
        }
        Ok(Some(country))
    });
    (countries, codes)
}
