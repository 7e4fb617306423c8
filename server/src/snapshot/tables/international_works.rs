//! `international_works.csv`: two rows for a country, a column for a year.
//!
//! The row `works` holds its international works, the row `partners` below it
//! the number of countries they were written with.

use app::domain::{Iso2, Year};

use super::{Encoded, TableName, writer::TableWriter, years::Years};
use crate::{
    snapshot::InternationalWorksRow,
    table::{Reason, Rejection, Row, TableReader, fields},
};

const FILE: &str = TableName::InternationalWorks.file_name();
const KEYS: [&str; 2] = ["iso2", "measure"];
const MEASURES: [&str; 2] = ["works", "partners"];

/// Writes rows that are sorted by country and then by year.
///
/// # Errors
/// None that memory does not give.
pub fn encode(rows: &[InternationalWorksRow]) -> Result<Encoded, csv::Error> {
    let years = Years::of(rows.iter().map(|row| row.year));
    let header = years.header(&KEYS);
    let mut table = TableWriter::new(header.iter().map(String::as_str))?;
    for of_country in rows.chunk_by(|one, next| one.country == next.country) {
        let keys = |measure: &str| [of_country[0].country.to_string(), measure.to_owned()];
        let [works, partners] = MEASURES.map(keys);
        table.row(&years.row(works, of_country.iter().map(|row| (row.year, row.works))))?;
        table.row(&years.row(partners, of_country.iter().map(|row| (row.year, row.partners))))?;
    }
    table.finish()
}

/// Reads the rows, sorted by country and then by year, and how many lines
/// they stand on.
///
/// # Errors
/// The first value that is not right, or a country out of order.
pub fn decode(bytes: &[u8]) -> Result<(Vec<InternationalWorksRow>, usize), Rejection> {
    let mut table = TableReader::new(FILE, bytes)?;
    let years = Years::from_header(FILE, table.header(), &KEYS)?;
    let mut rows: Vec<InternationalWorksRow> = Vec::new();
    let (mut last, mut lines) = (None, 0);
    while let Some(row) = table.next_row()? {
        let (country, works) = measure(&row, MEASURES[0], &years)?;
        if last.replace(country) >= Some(country) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        let broken = row.refuse_row(Reason::Measure);
        let row = table.next_row()?.ok_or(broken)?;
        let (other, partners) = measure(&row, MEASURES[1], &years)?;
        let same_years =
            works.iter().map(|(year, _)| year).eq(partners.iter().map(|(year, _)| year));
        if other != country || !same_years {
            return Err(row.refuse_row(Reason::Measure));
        }
        rows.extend(works.into_iter().zip(partners).map(|((year, works), (_, partners))| {
            InternationalWorksRow { country, year, works, partners }
        }));
        lines += 2;
    }
    Ok((rows, lines))
}

/// The country and the figures of a row that must hold that measure.
fn measure(
    row: &Row<'_>,
    measure: &str,
    years: &Years,
) -> Result<(Iso2, Vec<(Year, u32)>), Rejection> {
    let country = row.read(0, fields::iso2)?;
    if row.text(1) != measure {
        return Err(row.refuse(1, Reason::Measure));
    }
    Ok((country, years.figures(KEYS.len(), row)?))
}
