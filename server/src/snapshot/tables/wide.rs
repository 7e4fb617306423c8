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
    let file = name.file_name();
    let mut table = TableReader::new(file, bytes)?;
    let columns = columns::<R, N>();
    let years = Years::from_header(file, table.header(), &columns)?;
    let mut rows = Vec::with_capacity(bytes.len() / (4 * N));
    let (mut last, mut lines) = (None, 0);
    while let Some(row) = table.next_row()? {
        let key = R::Key::read(&row)?;
        if last.replace(key) >= Some(key) {
            return Err(row.refuse_row(Reason::Unsorted));
        }
        let line = row.line();
        let mut figures = first_measure::<R, N>(&row, &years)?;
        for at in 1..N {
            let missing = Reason::Measure(R::MEASURES[at].name);
            let row = table.next_row()?.ok_or_else(|| Rejection::of_file(file, missing))?;
            further_measure::<R, N>(&row, at, key, &years, &mut figures)?;
        }
        for (year, figures) in figures {
            let row = R::new(key, year, figures);
            rows.push(row.map_err(|reason| Rejection::of_line(file, line, reason))?);
        }
        lines += N;
    }
    Ok((rows, lines))
}

/// The years of a row that must hold the first measure, and its figures.
fn first_measure<R: WideRow<N>, const N: usize>(
    row: &Row<'_>,
    years: &Years,
) -> Result<Vec<(Year, [u32; N])>, Rejection> {
    let mut figures = Vec::new();
    let (keys, lowest) = measure::<R, N>(row, 0)?;
    years.read(keys, row, lowest, |year, figure| {
        figures.push((year, [figure; N]));
        Ok(())
    })?;
    Ok(figures)
}

/// Adds the figures of a row that must hold a further measure of the same key
/// and years.
fn further_measure<R: WideRow<N>, const N: usize>(
    row: &Row<'_>,
    at: usize,
    key: R::Key,
    years: &Years,
    figures: &mut [(Year, [u32; N])],
) -> Result<(), Rejection> {
    let missing = || row.refuse_row(Reason::Measure(R::MEASURES[at].name));
    let (keys, lowest) = measure::<R, N>(row, at)?;
    if R::Key::read(row)? != key {
        return Err(missing());
    }
    let mut earlier = figures.iter_mut();
    years.read(keys, row, lowest, |year, figure| {
        let same = earlier.next().filter(|(other, _)| *other == year);
        same.ok_or_else(missing)?.1[at] = figure;
        Ok(())
    })?;
    if earlier.next().is_some() { Err(missing()) } else { Ok(()) }
}

/// How many columns stand before the years of a row that must hold that
/// measure, and its smallest figure.
fn measure<R: WideRow<N>, const N: usize>(
    row: &Row<'_>,
    at: usize,
) -> Result<(usize, u32), Rejection> {
    let Measure { name, least } = R::MEASURES[at];
    let column = R::Key::COLUMNS.len();
    if N == 1 {
        return Ok((column, least));
    }
    if row.text(column) == name {
        Ok((column + 1, least))
    } else {
        Err(row.refuse(column, Reason::Measure(name)))
    }
}
