use std::{iter::Sum, ops::AddAssign};

use serde::Serialize;

/// How many rows were added, changed and removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Rows whose key only the later snapshot has.
    pub added: usize,
    /// Rows whose key both have, with other values.
    pub changed: usize,
    /// Rows whose key only the earlier snapshot has.
    pub removed: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.added += other.added;
        self.changed += other.changed;
        self.removed += other.removed;
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |mut sum, tally| {
            sum += tally;
            sum
        })
    }
}
