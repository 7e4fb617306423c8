use std::fmt;

use app::domain::{Direction, Iso2, Pair, Year};

use super::Part;

/// Whom a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A country.
    Country(Iso2),
    /// A pair of countries.
    Pair(Pair),
    /// A direction between two countries.
    Direction(Direction),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => country.fmt(f),
            Self::Pair(pair) => pair.fmt(f),
            Self::Direction(direction) => direction.fmt(f),
        }
    }
}

/// A figure that is not the same in two snapshots.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The part that it belongs to.
    pub part: Part,
    /// What it counts, in English.
    pub measure: &'static str,
    /// Whom it is of.
    pub place: Place,
    /// The year it is of; `None` for one that tells of no year.
    pub year: Option<Year>,
    /// The figure in the earlier snapshot; `None` when it has none.
    pub before: Option<f64>,
    /// The figure in the later snapshot; `None` when it has none.
    pub after: Option<f64>,
    /// How large the change is: the absolute difference, with no figure as 0,
    /// over the median of all figures of the table in both snapshots.
    ///
    /// So a change in a layer of small figures weighs as much as one in a
    /// layer of large ones, and the large ties of a layer come first.
    pub weight: f64,
}
