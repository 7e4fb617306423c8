//! `scholar_flows_scopus.csv`: researchers who moved from one country to
//! another, by year.

use super::{Reading, Seen, pairs::known_direction, years::year_from};
use crate::{snapshot::Flow, table::fields};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["year", "iso2_from", "iso2_to", "n"];

/// The first year from which affiliations are told well enough.
const FIRST_YEAR: u16 = 1990;

/// Reads the moves of every direction and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Flow> {
    let mut seen = Seen::default();
    let year = year_from(FIRST_YEAR);
    reading.rows(&COLUMNS, |row, codes, _| {
        let year = row.read(0, &year)?;
        let direction = known_direction(row, 1, codes)?;
        let researchers = row.read(3, fields::count)?;
        seen.once((year, direction), row)?;
        Ok(Some(Flow { direction, year, researchers }))
    })
}
