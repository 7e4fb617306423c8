use csv::{Error, Writer};

/// A table that is written.
pub struct Encoded {
    /// Its text.
    pub bytes: Vec<u8>,
    /// How many rows it has below its header.
    pub rows: usize,
}

/// Writes a table: comma-separated, UTF-8, lines ended by `\n`, values in
/// quotation marks only where they need them.
pub(super) struct TableWriter {
    table: Writer<Vec<u8>>,
    rows: usize,
}

impl TableWriter {
    pub(super) fn new<'a>(header: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        let mut table = Writer::from_writer(Vec::new());
        table.write_record(header)?;
        Ok(Self { table, rows: 0 })
    }

    pub(super) fn row(&mut self, values: &[String]) -> Result<(), Error> {
        self.rows += 1;
        self.table.write_record(values)
    }

    pub(super) fn finish(self) -> Result<Encoded, Error> {
        let bytes = self.table.into_inner().map_err(|error| Error::from(error.into_error()))?;
        Ok(Encoded { bytes, rows: self.rows })
    }
}
