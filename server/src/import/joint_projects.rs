//! `h2020_joint_projects.csv`: projects of Horizon 2020 with participants in
//! both countries, by the year in which they began.
//!
//! `NA` in a pair may be Namibia or a missing value: it is kept as Namibia and
//! flagged. `NA` for the year is a missing year, and set aside. So are the
//! years after that of the edition, of which it knows few projects.

use app::domain::Remark;

use super::{Reading, Seen, pairs::known_pair, years::year_from};
use crate::{snapshot::PairCount, table::fields};

/// The columns, in order.
const COLUMNS: [&str; 4] = ["start_year", "iso2_a", "iso2_b", "projects"];

/// What stands for Namibia and for nothing.
const AMBIGUOUS: &str = "NA";

/// The year of the edition.
const LAST_YEAR: u16 = 2020;

/// The first year of the framework programmes of the European Union.
const FIRST_YEAR: u16 = 1984;

/// Reads the projects of every pair and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<PairCount> {
    let mut seen = Seen::default();
    let year = year_from(FIRST_YEAR);
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let pair = known_pair(row, 1, codes)?;
        let count = row.read(3, fields::count)?;
        if row.text(0) == AMBIGUOUS {
            return Ok(remarks.set_aside(Remark::NoYear));
        }
        let year = row.read(0, &year)?;
        seen.once((year, pair), row)?;
        if year.number() > LAST_YEAR {
            return Ok(remarks.set_aside(Remark::ThinYear));
        }
        if [pair.a(), pair.b()].iter().any(|code| code.as_str() == AMBIGUOUS) {
            remarks.flag(Remark::NamibiaOrMissing);
        }
        Ok(Some(PairCount { pair, year, count }))
    })
}
