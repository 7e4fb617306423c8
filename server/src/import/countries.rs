//! `countries.csv`: codes, regions, capitals and names.

use std::collections::HashMap;

use app::domain::Iso2;

use super::Sources;
use crate::{
    snapshot::{
        CountryRecord, TableName,
        tables::countries::{COLUMNS, read as read_country},
    },
    table::{Reason, Rejection, Rejections, Row, fields},
};

/// The codes that figures may name.
pub(super) struct Codes(HashMap<Iso2, u64>);

impl Codes {
    /// The code in a column, if a country has it.
    ///
    /// While the list of countries could not be read at all, every code
    /// passes: the fault is not in the figures.
    pub(super) fn known(&self, row: &Row<'_>, column: usize) -> Result<Iso2, Rejection> {
        let code = row.read(column, fields::iso2)?;
        if self.0.is_empty() || self.0.contains_key(&code) {
            return Ok(code);
        }
        Err(row.refuse(column, Reason::UnknownCountry))
    }
}

/// Reads the countries, and the code of every row, also of those refused for
/// another value.
pub(super) fn read(sources: &Sources, rejections: &mut Rejections) -> (Vec<CountryRecord>, Codes) {
    let mut codes = HashMap::new();
    let mut iso3 = HashMap::new();
    let mut numeric = HashMap::new();
    let countries = sources.rows(TableName::Countries, &COLUMNS, rejections, |row| {
        let code = row.read(0, fields::iso2)?;
        unique(&mut codes, code, row, 0)?;
        let country = read_country(row)?;
        unique(&mut iso3, country.iso3, row, 1)?;
        if let Some(code) = country.numeric {
            unique(&mut numeric, code, row, 2)?;
        }
        Ok(country)
    });
    (countries, Codes(codes))
}

fn unique<K: Eq + std::hash::Hash>(
    lines: &mut HashMap<K, u64>,
    code: K,
    row: &Row<'_>,
    column: usize,
) -> Result<(), Rejection> {
    let line = *lines.entry(code).or_insert(row.line());
    if line == row.line() { Ok(()) } else { Err(row.refuse(column, Reason::Duplicate(line))) }
}
