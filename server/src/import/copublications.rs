//! `copublications.csv`: works with authors in both countries, by year.

use std::collections::HashMap;

use super::{Sources, countries::Codes};
use crate::{
    snapshot::{PairCount, TableName, tables::copublications::pair},
    table::{Reason, Rejections, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2_a", "iso2_b", "works"];

/// Reads the works of every pair and year.
pub(super) fn read(
    sources: &Sources,
    codes: &Codes,
    rejections: &mut Rejections,
) -> Vec<PairCount> {
    let mut lines = HashMap::new();
    sources.rows(TableName::Copublications, &COLUMNS, rejections, |row| {
        let year = row.read(0, fields::year)?;
        let pair = pair(row, 1)?;
        codes.known(row, 1)?;
        codes.known(row, 2)?;
        let count = row.read(3, fields::count)?;
        let line = *lines.entry((year, pair)).or_insert(row.line());
        if line != row.line() {
            return Err(row.refuse_row(Reason::Duplicate(line)));
        }
        Ok(PairCount { pair, year, count })
    })
}
