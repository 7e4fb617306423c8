use std::io::BufRead;

use csv_core::{ReadRecordResult, Reader};

use super::{Reason, Rejection, Rejections, lines::Lines};

/// Reads a comma-separated table (RFC 4180, UTF-8) with a header in its first
/// line. A value does not span lines, unless [`spanning`](Self::spanning)
/// allows it.
pub struct TableReader<R> {
    file: String,
    lines: Lines<R>,
    splitter: Reader,
    header: Vec<String>,
    text: Vec<u8>,
    ends: Vec<usize>,
    ended: bool,
    span: usize,
}

impl<R: BufRead> TableReader<R> {
    /// Opens a table and reads its header; `file` is the name in rejections.
    ///
    /// # Errors
    /// A file without text, or a first line that cannot be read.
    pub fn new(file: &str, source: R) -> Result<Self, Rejection> {
        let mut reader = Self {
            file: file.to_owned(),
            lines: Lines::new(source),
            splitter: Reader::new(),
            header: Vec::new(),
            text: Vec::new(),
            ends: Vec::new(),
            ended: false,
            span: 1,
        };
        let most = 1_024;
        let Some(header) = reader.split(most)? else {
            return Err(Rejection::of_file(file, Reason::Empty));
        };
        reader.header = (0..header.ends.len()).map(|at| header.text(at).to_owned()).collect();
        Ok(reader)
    }

    /// Lets a value in quotation marks span a few lines.
    #[must_use]
    pub fn spanning(self) -> Self {
        Self { span: 8, ..self }
    }

    /// The names of the columns.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Checks that the header names these columns and no others.
    ///
    /// # Errors
    /// [`Reason::Header`] and [`Reason::Delimiter`].
    pub fn expect(&self, columns: &[&str]) -> Result<(), Rejection> {
        if self.header == columns {
            return Ok(());
        }
        let sole = self.header.first().filter(|_| self.header.len() == 1 && columns.len() > 1);
        let other_mark = sole.is_some_and(|text| text.contains([';', '\t', '|']));
        let reason = if other_mark { Reason::Delimiter } else { Reason::Header(columns.join(",")) };
        Err(Rejection::of_line(&self.file, 1, reason))
    }

    /// Reads every row by `parse`; what it refuses, and what is no row at
    /// all, is noted and left out.
    pub fn rows<T>(
        mut self,
        rejections: &mut Rejections,
        mut parse: impl FnMut(&Row<'_>) -> Result<T, Rejection>,
    ) -> Vec<T> {
        let mut rows = Vec::new();
        loop {
            match self.next_row().and_then(|row| row.map(|row| parse(&row)).transpose()) {
                Ok(None) => return rows,
                Ok(Some(row)) => rows.push(row),
                Err(rejection) => rejections.push(rejection),
            }
        }
    }

    /// The next row; `None` at the end, and after a line too long to read.
    ///
    /// # Errors
    /// A row that does not fit the header; the next one can still be read.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, Rejection> {
        let expected = self.header.len();
        let Some(row) = self.split(expected)? else {
            return Ok(None);
        };
        if row.ends.len() != expected {
            let found = row.ends.len();
            return Err(Rejection::of_line(
                row.file,
                row.line,
                Reason::Columns { expected, found },
            ));
        }
        Ok(Some(row))
    }

    /// Splits the next line into at most `most` values and one beyond.
    fn split(&mut self, most: usize) -> Result<Option<Row<'_>>, Rejection> {
        if self.ended {
            return Ok(None);
        }
        let mut read_line = self.lines.next();
        let number = self.lines.number();
        let mut lines = 1;
        let (written, values) = loop {
            match read_line {
                Ok(true) => {}
                // Of a row that was begun, the quotation mark stays open.
                Ok(false) if lines > 1 => {
                    return Err(Rejection::of_line(&self.file, number, Reason::OpenQuote));
                }
                Ok(false) => return Ok(None),
                Err(reason) => {
                    self.ended = true;
                    return Err(Rejection::of_line(&self.file, number, reason));
                }
            }
            let bytes = self.lines.line();
            self.text.resize(bytes.len() + 1, 0);
            self.ends.resize(most + 1, 0);
            let (result, read, written, values) =
                self.splitter.read_record(bytes, &mut self.text, &mut self.ends);
            let broken = match result {
                ReadRecordResult::Record if read == bytes.len() => break (written, values),
                ReadRecordResult::Record => Reason::CarriageReturn,
                ReadRecordResult::OutputEndsFull => {
                    Reason::Columns { expected: most, found: values }
                }
                _ => Reason::OpenQuote,
            };
            self.splitter.reset();
            if broken != Reason::OpenQuote || lines == self.span {
                return Err(Rejection::of_line(&self.file, number, broken));
            }
            read_line = self.lines.append();
            lines += 1;
        };
        self.ends.truncate(values);
        let bytes = &self.text[..written];
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| self.ends.iter().all(|end| text.is_char_boundary(*end)))
            .ok_or_else(|| not_utf8(&self.file, number, &self.header, bytes, &self.ends))?;
        Ok(Some(Row {
            file: &self.file,
            line: number,
            header: &self.header,
            text,
            ends: &self.ends,
        }))
    }
}

/// The refusal of the first value that is not UTF-8.
fn not_utf8(file: &str, line: u64, header: &[String], bytes: &[u8], ends: &[usize]) -> Rejection {
    let mut start = 0;
    for (at, &end) in ends.iter().enumerate() {
        let value = &bytes[start..end];
        if let (Some(column), Err(_)) = (header.get(at), std::str::from_utf8(value)) {
            let value = String::from_utf8_lossy(value);
            return Rejection::of_value(file, line, column, &value, Reason::NotUtf8);
        }
        start = end;
    }
    Rejection::of_line(file, line, Reason::NotUtf8)
}

/// A row of a table: as many values as the header has columns.
pub struct Row<'a> {
    file: &'a str,
    line: u64,
    header: &'a [String],
    text: &'a str,
    ends: &'a [usize],
}

impl Row<'_> {
    /// The number of its line, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The value in a column, counted from 0; empty past the last one.
    pub fn text(&self, column: usize) -> &str {
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).unwrap_or(&0);
        let end = self.ends.get(column).unwrap_or(start);
        &self.text[*start..*end]
    }

    /// The value in a column, as `parse` understands it.
    ///
    /// # Errors
    /// The refusal of that value.
    pub fn read<T>(
        &self,
        column: usize,
        parse: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Result<T, Rejection> {
        parse(self.text(column)).map_err(|reason| self.refuse(column, reason))
    }

    /// The value in a column, as `parse` understands it; `None` where it is
    /// empty.
    ///
    /// # Errors
    /// The refusal of that value.
    pub fn some<T>(
        &self,
        column: usize,
        parse: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Result<Option<T>, Rejection> {
        if self.text(column).is_empty() { Ok(None) } else { self.read(column, parse).map(Some) }
    }

    /// The refusal of the value in a column.
    pub fn refuse(&self, column: usize, reason: Reason) -> Rejection {
        let name = self.header.get(column).map_or("", String::as_str);
        Rejection::of_value(self.file, self.line, name, self.text(column), reason)
    }

    /// The refusal of the row as a whole.
    pub fn refuse_row(&self, reason: Reason) -> Rejection {
        Rejection::of_line(self.file, self.line, reason)
    }
}

#[cfg(test)]
mod tests;
