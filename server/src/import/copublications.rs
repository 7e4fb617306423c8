//! `copublications.csv`: works with authors in both countries, by year.

use super::{Reading, Seen, pairs::known_pair};
use crate::{snapshot::PairCount, table::fields};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2_a", "iso2_b", "works"];

/// Reads the works of every pair and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<PairCount> {
    let mut seen = Seen::default();
    reading.rows(&COLUMNS, |row, codes, _| {
        let year = row.read(0, fields::year)?;
        let pair = known_pair(row, 1, codes)?;
        let count = row.read(3, fields::count)?;
        seen.once((year, pair), row)?;
        Ok(Some(PairCount { pair, year, count }))
    })
}
