//! `copublications.csv`: works with authors in both countries, by year.

use super::{Reading, Seen, pairs::known_pair, years::year_from};
use crate::{snapshot::PairCount, table::fields};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2_a", "iso2_b", "works"];

/// The first year of which a work can be.
const FIRST_YEAR: u16 = 1900;

/// Reads the works of every pair and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<PairCount> {
    let mut seen = Seen::default();
    let year = year_from(FIRST_YEAR);
    reading.rows(&COLUMNS, |row, codes, _| {
        let year = row.read(0, &year)?;
        let pair = known_pair(row, 1, codes)?;
        let count = row.read(3, fields::count)?;
        seen.once((year, pair), row)?;
        Ok(Some(PairCount { pair, year, count }))
    })
}
