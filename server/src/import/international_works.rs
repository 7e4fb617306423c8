//! `international_works.csv`: internationally co-authored works, by year.

use super::{Reading, Seen, years::year_from};
use crate::{snapshot::InternationalWorksRow, table::fields};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2", "works_total", "partners"];

/// The first year of which a work can be.
const FIRST_YEAR: u16 = 1900;

/// Reads the works and the number of partners of every country and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<InternationalWorksRow> {
    let mut seen = Seen::default();
    let year = year_from(FIRST_YEAR);
    reading.rows(&COLUMNS, |row, codes, _| {
        let year = row.read(0, &year)?;
        let country = codes.known(row, 1)?;
        let works = row.read(2, fields::count)?;
        let partners = row.read(3, fields::count)?;
        seen.once((year, country), row)?;
        Ok(Some(InternationalWorksRow { country, year, works, partners }))
    })
}
