//! `researcher_mobility.csv`: a row for a direction, a column for a year, the
//! researchers who moved.

use app::domain::{Direction, Year};

use super::wide::{Measure, WideRow};
use crate::{snapshot::Flow, table::Reason};

impl WideRow<1> for Flow {
    type Key = Direction;

    const MEASURES: [Measure; 1] = [Measure { name: "researchers", least: 1 }];

    fn key(&self) -> Direction {
        self.direction
    }

    fn year(&self) -> Year {
        self.year
    }

    fn figures(&self) -> [u32; 1] {
        [self.researchers]
    }

    fn new(direction: Direction, year: Year, [researchers]: [u32; 1]) -> Result<Self, Reason> {
        Ok(Self { direction, year, researchers })
    }
}
