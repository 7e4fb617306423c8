//! `researchers.csv`: three rows for a country, a column for a year.
//!
//! The row `researchers` holds how many the source knows of, the rows
//! `arrivals` and `departures` how many of them came from abroad and left.

use app::domain::{Iso2, Year};

use super::wide::{Measure, WideRow};
use crate::{snapshot::ResearchersRow, table::Reason};

impl WideRow<3> for ResearchersRow {
    type Key = Iso2;

    const MEASURES: [Measure; 3] = [
        Measure { name: "researchers", least: 1 },
        Measure { name: "arrivals", least: 0 },
        Measure { name: "departures", least: 0 },
    ];

    fn key(&self) -> Iso2 {
        self.country
    }

    fn year(&self) -> Year {
        self.year
    }

    fn figures(&self) -> [u32; 3] {
        [self.researchers, self.arrivals, self.departures]
    }

    fn new(
        country: Iso2,
        year: Year,
        [researchers, arrivals, departures]: [u32; 3],
    ) -> Result<Self, Reason> {
        Ok(Self { country, year, researchers, arrivals, departures })
    }
}
