//! `copublications.csv`: a row for a pair, a column for a year, the works.

use app::domain::Pair;

use super::{Encoded, TableName, writer::TableWriter, years::Years};
use crate::{
    snapshot::PairCount,
    table::{Reason, Rejection, Row, TableReader, fields},
};

const FILE: &str = TableName::Copublications.file_name();
const KEYS: [&str; 2] = ["iso2_a", "iso2_b"];

/// Writes rows that are sorted by pair and then by year.
///
/// # Errors
/// None that memory does not give.
pub fn encode(rows: &[PairCount]) -> Result<Encoded, csv::Error> {
    let years = Years::of(rows.iter().map(|row| row.year));
    let header = years.header(&KEYS);
    let mut table = TableWriter::new(header.iter().map(String::as_str))?;
    for of_pair in rows.chunk_by(|one, next| one.pair == next.pair) {
        let keys = [of_pair[0].pair.a().to_string(), of_pair[0].pair.b().to_string()];
        table.row(&years.row(keys, of_pair.iter().map(|row| (row.year, row.count))))?;
    }
    table.finish()
}

/// Reads the rows, sorted by pair and then by year, and how many lines they
/// stand on.
///
/// # Errors
/// The first value that is not right, or a pair out of order.
pub fn decode(bytes: &[u8]) -> Result<(Vec<PairCount>, usize), Rejection> {
    let mut table = TableReader::new(FILE, bytes)?;
    let years = Years::from_header(FILE, table.header(), &KEYS)?;
    let mut rows = Vec::with_capacity(bytes.len() / 4);
    let (mut last, mut lines) = (None, 0);
    while let Some(row) = table.next_row()? {
        let pair = pair(&row, 0)?;
        if last.replace(pair) >= Some(pair) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        let figures = years.figures(KEYS.len(), &row)?.into_iter();
        rows.extend(figures.map(|(year, count)| PairCount { pair, year, count }));
        lines += 1;
    }
    Ok((rows, lines))
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
