//! Tables of figures: a row for a key and, where there are several, a
//! measure; then a column for a year.

use app::domain::Year;

use super::{Encoded, TableName, keys::Key, writer::TableWriter, years::Years};
use crate::table::{Reason, Rejection, Row, TableReader};

/// The column that names the measure, where there are several.
const MEASURE: &str = "measure";

/// What is counted, and the smallest figure it may have.
pub(super) struct Measure {
    pub(super) name: &'static str,
    pub(super) least: u32,
}

/// The figures of a key in a year, `N` of them.
pub(super) trait WideRow<const N: usize>: Copy {
    /// What the figures are about.
    type Key: Key;

    /// What each figure counts.
    const MEASURES: [Measure; N];

    fn key(&self) -> Self::Key;
    fn year(&self) -> Year;
    fn figures(&self) -> [u32; N];

    /// The row of figures, none of which is below its least.
    ///
    /// # Errors
    /// Figures that do not fit each other.
    fn new(key: Self::Key, year: Year, figures: [u32; N]) -> Result<Self, Reason>;
}

/// The columns before the years.
fn columns<R: WideRow<N>, const N: usize>() -> Vec<&'static str> {
    let measure = (N > 1).then_some(MEASURE);
    R::Key::COLUMNS.iter().copied().chain(measure).collect()
}

/// Writes rows that are sorted by key and then by year.
///
/// # Errors
/// None that memory does not give.
pub(super) fn encode<R: WideRow<N>, const N: usize>(rows: &[R]) -> Result<Encoded, csv::Error> {
    let years = Years::of(rows.iter().map(WideRow::year));
    let header = years.header(&columns::<R, N>());
    let mut table = TableWriter::new(header.iter().map(String::as_str))?;
    for of_key in rows.chunk_by(|one, next| one.key() == next.key()) {
        for (at, measure) in R::MEASURES.iter().enumerate() {
            let codes = of_key[0].key().codes().into_iter().map(|code| code.to_string());
            let measure = (N > 1).then(|| measure.name.to_owned());
            let figures = of_key.iter().map(|row| (row.year(), row.figures()[at]));
            table.row(&years.row(codes.chain(measure).collect(), figures))?;
        }
    }
    table.finish()
}

/// Reads rows, sorted by key and then by year, and how many lines they stand
/// on.
///
/// # Errors
/// The first value that is not right, a key out of order, or a measure that
/// does not stand where it should.
pub(super) fn decode<R: WideRow<N>, const N: usize>(
    name: TableName,
    bytes: &[u8],
) -> Result<(Vec<R>, usize), Rejection> {
    let mut table = TableReader::new(name.file_name(), bytes)?;
    let columns = columns::<R, N>();
    let years = Years::from_header(name.file_name(), table.header(), &columns)?;
    let mut rows = Vec::with_capacity(bytes.len() / (4 * N));
    let (mut last, mut lines) = (None, 0);
    while let Some(row) = table.next_row()? {
        let key = R::Key::read(&row)?;
        if last.replace(key) >= Some(key) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        let line = row.line();
        let mut figures: Vec<(Year, [u32; N])> = Vec::new();
        years.read(columns.len(), &row, measured::<R, N>(&row, 0)?, |year, figure| {
            figures.push((year, [figure; N]));
            Ok(())
        })?;
        for at in 1..N {
            let row = table.next_row()?.ok_or_else(|| {
                Rejection::of_file(name.file_name(), Reason::Measure(R::MEASURES[at].name))
            })?;
            let least = measured::<R, N>(&row, at)?;
            let missing = || row.refuse_row(Reason::Measure(R::MEASURES[at].name));
            if R::Key::read(&row)? != key {
                return Err(missing());
            }
            let mut earlier = figures.iter_mut();
            years.read(columns.len(), &row, least, |year, figure| {
                let (_, figures) =
                    earlier.next().filter(|(other, _)| *other == year).ok_or_else(&missing)?;
                figures[at] = figure;
                Ok(())
            })?;
            if earlier.next().is_some() {
                return Err(missing());
            }
        }
        for (year, figures) in figures {
            let fitting = R::new(key, year, figures);
            rows.push(
                fitting.map_err(|reason| Rejection::of_line(name.file_name(), line, reason))?,
            );
        }
        lines += N;
    }
    Ok((rows, lines))
}

/// The smallest figure of a row, which must hold the measure at that place.
fn measured<R: WideRow<N>, const N: usize>(row: &Row<'_>, at: usize) -> Result<u32, Rejection> {
    let Measure { name, least } = R::MEASURES[at];
    let column = R::Key::COLUMNS.len();
    if N > 1 && row.text(column) != name {
        return Err(row.refuse(column, Reason::Measure(name)));
    }
    Ok(least)
}
