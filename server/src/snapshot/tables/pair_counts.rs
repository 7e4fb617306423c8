//! `copublications.csv` and `joint_projects.csv`: a row for a pair, a column
//! for a year, the count.

use app::domain::{Pair, Year};

use super::wide::{Measure, WideRow};
use crate::{snapshot::PairCount, table::Reason};

impl WideRow<1> for PairCount {
    type Key = Pair;

    const MEASURES: [Measure; 1] = [Measure { name: "count", least: 1 }];

    fn key(&self) -> Pair {
        self.pair
    }

    fn year(&self) -> Year {
        self.year
    }

    fn figures(&self) -> [u32; 1] {
        [self.count]
    }

    fn new(pair: Pair, year: Year, [count]: [u32; 1]) -> Result<Self, Reason> {
        Ok(Self { pair, year, count })
    }
}
