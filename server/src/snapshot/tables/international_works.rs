//! `international_works.csv`: two rows for a country, a column for a year.
//!
//! The row `works` holds its international works, the row `partners` below it
//! the number of countries they were written with.

use app::domain::{Iso2, Year};

use super::wide::{Measure, WideRow};
use crate::{snapshot::InternationalWorksRow, table::Reason};

impl WideRow<2> for InternationalWorksRow {
    type Key = Iso2;

    const MEASURES: [Measure; 2] =
        [Measure { name: "works", least: 1 }, Measure { name: "partners", least: 1 }];

    fn key(&self) -> Iso2 {
        self.country
    }

    fn year(&self) -> Year {
        self.year
    }

    fn figures(&self) -> [u32; 2] {
        [self.works, self.partners]
    }

    fn new(country: Iso2, year: Year, [works, partners]: [u32; 2]) -> Result<Self, Reason> {
        Ok(Self { country, year, works, partners })
    }
}
