use app::domain::{Direction, Pair};

use super::Codes;
use crate::{
    snapshot::tables::{direction, pair},
    table::{Rejection, Row},
};

/// The pair of countries in two columns, in order, from `column` on.
pub(super) fn known_pair(row: &Row<'_>, column: usize, codes: &Codes) -> Result<Pair, Rejection> {
    codes.known(row, column)?;
    codes.known(row, column + 1)?;
    pair(row, column)
}

/// The direction between the countries in two columns, from `column` on.
pub(super) fn known_direction(
    row: &Row<'_>,
    column: usize,
    codes: &Codes,
) -> Result<Direction, Rejection> {
    codes.known(row, column)?;
    codes.known(row, column + 1)?;
    direction(row, column)
}
