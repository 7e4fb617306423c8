//! `un_voting.csv`: two rows for a pair, a column for a year.
//!
//! The row `votes` holds the roll calls in which both voted, the row `same`
//! below it those in which they voted the same.

use app::domain::{Pair, Year};

use super::wide::{Measure, WideRow};
use crate::{snapshot::Voting, table::Reason};

impl WideRow<2> for Voting {
    type Key = Pair;

    const MEASURES: [Measure; 2] =
        [Measure { name: "votes", least: 1 }, Measure { name: "same", least: 0 }];

    fn key(&self) -> Pair {
        self.pair
    }

    fn year(&self) -> Year {
        self.year
    }

    fn figures(&self) -> [u32; 2] {
        [self.votes, self.same]
    }

    fn new(pair: Pair, year: Year, [votes, same]: [u32; 2]) -> Result<Self, Reason> {
        if same > votes {
            return Err(Reason::SameVotes);
        }
        Ok(Self { pair, year, votes, same })
    }
}
