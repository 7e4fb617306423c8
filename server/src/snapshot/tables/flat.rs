//! Tables of documents and lists: a row each.

use super::{Encoded, TableName, writer::TableWriter};
use crate::table::{Reason, Rejection, Row, TableReader};

/// A row with a value in each column.
pub(super) trait FlatRow: Sized {
    /// The columns, in order.
    const COLUMNS: &'static [&'static str];

    /// The values, as many as columns.
    fn values(&self) -> Vec<String>;

    /// Reads the row.
    ///
    /// # Errors
    /// The first value that is not right.
    fn read(row: &Row<'_>) -> Result<Self, Rejection>;

    /// Whether the row stands before another, and is not the same.
    fn precedes(&self, next: &Self) -> bool;
}

/// Writes rows that are sorted.
///
/// # Errors
/// None that memory does not give.
pub(super) fn encode<R: FlatRow>(rows: &[R]) -> Result<Encoded, csv::Error> {
    let mut table = TableWriter::new(R::COLUMNS.iter().copied())?;
    for row in rows {
        table.row(&row.values())?;
    }
    table.finish()
}

/// Reads rows, and how many lines they stand on.
///
/// # Errors
/// The first value that is not right, or a row out of order.
pub(super) fn decode<R: FlatRow>(
    name: TableName,
    bytes: &[u8],
) -> Result<(Vec<R>, usize), Rejection> {
    let mut table = TableReader::new(name.file_name(), bytes)?;
    table.expect(R::COLUMNS)?;
    let mut rows: Vec<R> = Vec::new();
    while let Some(row) = table.next_row()? {
        let next = R::read(&row)?;
        if rows.last().is_some_and(|last| !last.precedes(&next)) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        rows.push(next);
    }
    let lines = rows.len();
    Ok((rows, lines))
}

/// A value that may be missing, as it is written.
pub(super) fn text(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}
