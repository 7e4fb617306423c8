//! What a row of figures is about, in the columns before the years.

use app::domain::{Direction, Iso2, Pair};

use crate::table::{Reason, Rejection, Row, fields};

/// A pair, a direction or a country.
pub(super) trait Key: Copy + Ord {
    /// The columns it stands in.
    const COLUMNS: &'static [&'static str];

    /// The codes in those columns.
    fn codes(self) -> Vec<Iso2>;

    /// Reads it from the first columns of a row.
    fn read(row: &Row<'_>) -> Result<Self, Rejection>;
}

impl Key for Pair {
    const COLUMNS: &'static [&'static str] = &["iso2_a", "iso2_b"];

    fn codes(self) -> Vec<Iso2> {
        vec![self.a(), self.b()]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        pair(row, 0)
    }
}

impl Key for Direction {
    const COLUMNS: &'static [&'static str] = &["iso2_from", "iso2_to"];

    fn codes(self) -> Vec<Iso2> {
        vec![self.from(), self.to()]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        direction(row, 0)
    }
}

impl Key for Iso2 {
    const COLUMNS: &'static [&'static str] = &["iso2"];

    fn codes(self) -> Vec<Iso2> {
        vec![self]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        row.read(0, fields::iso2)
    }
}

/// The pair whose codes stand in order in two columns, from `column` on.
///
/// # Errors
/// A text that is no code, a country with itself, and codes out of order.
pub fn pair(row: &Row<'_>, column: usize) -> Result<Pair, Rejection> {
    let a = row.read(column, fields::iso2)?;
    let b = row.read(column + 1, fields::iso2)?;
    let pair = Pair::new(a, b).ok_or_else(|| row.refuse(column + 1, Reason::SameCountry))?;
    if pair.a() == a { Ok(pair) } else { Err(row.refuse(column + 1, Reason::PairOrder)) }
}

/// The direction between the codes in two columns, from `column` on.
///
/// # Errors
/// A text that is no code, and a country with itself.
pub fn direction(row: &Row<'_>, column: usize) -> Result<Direction, Rejection> {
    let from = row.read(column, fields::iso2)?;
    let to = row.read(column + 1, fields::iso2)?;
    Direction::new(from, to).ok_or_else(|| row.refuse(column + 1, Reason::SameCountry))
}
