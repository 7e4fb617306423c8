use std::fmt::{Display, Write};

use csv::{Terminator, Writer, WriterBuilder};

/// A row of a table was longer or shorter than its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a row of the table does not fit its header")]
pub struct SheetError;

/// A table in the making, as RFC 4180 wants it: a header line, then rows.
pub struct Sheet {
    writer: Writer<Vec<u8>>,
    cell: String,
    failed: bool,
}

impl Sheet {
    /// A table with those columns.
    pub fn new<'a>(columns: impl IntoIterator<Item = &'a str>) -> Self {
        let writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
        let mut sheet = Self { writer, cell: String::new(), failed: false };
        for column in columns {
            sheet.plain(column);
        }
        sheet.end();
        sheet
    }

    /// The next cell of the row: a number, a code or a name of our own.
    pub fn plain(&mut self, value: impl Display) {
        self.cell.clear();
        self.failed |= write!(self.cell, "{value}").is_err();
        self.failed |= self.writer.write_field(&self.cell).is_err();
    }

    /// The next cell of the row, empty where there is nothing.
    pub fn optional(&mut self, value: Option<impl Display>) {
        match value {
            Some(value) => self.plain(value),
            None => self.failed |= self.writer.write_field("").is_err(),
        }
    }

    /// The next cell of the row: words of a source. Those that a spreadsheet
    /// program would run as a formula begin with an apostrophe.
    pub fn text(&mut self, words: &str) {
        if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            self.plain(format_args!("'{words}"));
        } else {
            self.failed |= self.writer.write_field(words).is_err();
        }
    }

    /// The next cell of the row: words of a source, or nothing.
    pub fn optional_text(&mut self, words: Option<&str>) {
        self.text(words.unwrap_or_default());
    }

    /// Ends the row.
    pub fn end(&mut self) {
        self.failed |= self.writer.write_record(None::<&[u8]>).is_err();
    }

    /// The table, whole.
    ///
    /// # Errors
    /// [`SheetError`].
    pub fn finish(self) -> Result<Vec<u8>, SheetError> {
        if self.failed {
            return Err(SheetError);
        }
        self.writer.into_inner().map_err(|_| SheetError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_and_formulas_are_not_run() {
        let mut sheet = Sheet::new(["pair", "value", "title"]);
        sheet.plain("IR-US");
        sheet.plain(-0.25);
        sheet.text("=HYPERLINK(\"x\"), and so on");
        sheet.end();
        sheet.plain("CA-IR");
        sheet.optional(None::<f64>);
        sheet.text("two\nlines");
        sheet.end();
        let expected = "pair,value,title\r\nIR-US,-0.25,\"'=HYPERLINK(\"\"x\"\"), and so on\"\r\n\
                        CA-IR,,\"two\nlines\"\r\n";
        assert_eq!(sheet.finish(), Ok(expected.as_bytes().to_vec()));
    }

    #[test]
    fn a_row_that_is_too_short_is_no_table() {
        let mut sheet = Sheet::new(["pair", "value"]);
        sheet.plain("IR-US");
        sheet.end();
        assert_eq!(sheet.finish(), Err(SheetError));
    }
}
