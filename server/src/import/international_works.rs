//! `international_works.csv`: internationally co-authored works, by year.

use std::collections::HashMap;

use super::{Sources, countries::Codes};
use crate::{
    snapshot::{InternationalWorksRow, TableName},
    table::{Reason, Rejections, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2", "works_total", "partners"];

/// Reads the works and the number of partners of every country and year.
pub(super) fn read(
    sources: &Sources,
    codes: &Codes,
    rejections: &mut Rejections,
) -> Vec<InternationalWorksRow> {
    let mut lines = HashMap::new();
    sources.rows(TableName::InternationalWorks, &COLUMNS, rejections, |row| {
        let year = row.read(0, fields::year)?;
        let country = codes.known(row, 1)?;
        let works = row.read(2, fields::count)?;
        let partners = row.read(3, fields::count)?;
        let line = *lines.entry((year, country)).or_insert(row.line());
        if line != row.line() {
            return Err(row.refuse_row(Reason::Duplicate(line)));
        }
        Ok(InternationalWorksRow { country, year, works, partners })
    })
}
