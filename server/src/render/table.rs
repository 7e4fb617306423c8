use super::sheet::{Sheet, SheetError};

/// A value in a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// No value.
    Nothing,
    /// A whole number.
    Whole(u64),
    /// A number.
    Real(f64),
    /// A code or a word of the atlas's own.
    Code(&'a str),
    /// Words, which a spreadsheet program must not take for a formula.
    Text(&'a str),
}

impl Cell<'_> {
    /// A whole number, or nothing.
    pub fn whole(number: Option<u32>) -> Self {
        number.map_or(Self::Nothing, |number| Self::Whole(number.into()))
    }

    /// A number, or nothing.
    pub fn real(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Real)
    }
}

/// A table that is taken away. Its rows are written one by one, as all of
/// them at once would take more memory than the atlas.
pub trait Table {
    /// What its file is called, and the list in JSON.
    fn name(&self) -> &'static str;

    /// What it holds, as the rest of a sentence, in the view's language.
    fn about(&self) -> &'static str;

    /// The names of its columns: letters, digits and underscores.
    fn columns(&self) -> Vec<&'static str>;

    /// How many rows it has.
    fn length(&self) -> usize;

    /// Hands over every row, with a cell for each column.
    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>]));
}

/// A table as RFC 4180 wants it.
///
/// # Errors
/// [`SheetError`].
pub(super) fn sheet(table: &dyn Table) -> Result<Vec<u8>, SheetError> {
    let mut sheet = Sheet::new(table.columns());
    table.each_row(&mut |cells| {
        for cell in cells {
            match *cell {
                Cell::Nothing => sheet.optional(None::<u8>),
                Cell::Whole(number) => sheet.plain(number),
                Cell::Real(number) => sheet.plain(number),
                Cell::Code(code) => sheet.plain(code),
                Cell::Text(words) => sheet.text(words),
            }
        }
        sheet.end();
    });
    sheet.finish()
}
