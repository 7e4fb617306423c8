use app::i18n::Language;

use crate::render::paper::{MARGIN, WIDTH};

/// Where the rows begin and end, in pixels from the top.
const TOP: f64 = 92.0;
const BOTTOM: f64 = 536.0;
/// The room for the names of columns, for the title of a row, and below it.
const HEADS: f64 = 22.0;
const TITLE: f64 = 20.0;
const GAP: f64 = 10.0;
/// The room for values to the left, and between columns.
const VALUES: f64 = 56.0;
const BETWEEN: f64 = 18.0;
/// How much of the width the name of a year takes.
const YEAR: f64 = 46.0;

/// Where cells lie. Columns begin where reading begins; within a cell time
/// runs from left to right.
pub struct Grid {
    language: Language,
    rows: usize,
    columns: usize,
}

impl Grid {
    /// A grid of so many rows and columns.
    pub fn new(language: Language, (rows, columns): (usize, usize)) -> Self {
        Self { language, rows: rows.max(1), columns: columns.max(1) }
    }

    /// Where a column begins at the left, and how wide it is.
    pub fn across(&self, column: usize) -> (f64, f64) {
        let columns = real(self.columns);
        let room = f64::from(WIDTH) - 2.0 * MARGIN - VALUES - BETWEEN * (columns - 1.0);
        let width = room / columns;
        let place = match self.language {
            Language::English => column,
            Language::Persian => self.columns - 1 - column.min(self.columns - 1),
        };
        (MARGIN + VALUES + real(place) * (width + BETWEEN), width)
    }

    /// Whether a column is the leftmost, where values are named.
    pub fn leftmost(&self, column: usize) -> bool {
        match self.language {
            Language::English => column == 0,
            Language::Persian => column + 1 == self.columns,
        }
    }

    /// Where the cells of a row begin at the top, and how high they are.
    pub fn down(&self, row: usize) -> (f64, f64) {
        let begin = if self.columns > 1 { TOP + HEADS } else { TOP };
        let each = (BOTTOM - begin) / real(self.rows);
        (begin + real(row) * each + TITLE, each - TITLE - GAP)
    }

    /// The line that the names of columns stand on.
    pub const fn heads() -> f64 {
        TOP + 10.0
    }

    /// Where the last row ends.
    pub fn bottom(&self) -> f64 {
        let (top, height) = self.down(self.rows - 1);
        top + height
    }
}

/// Each how many of the names of years have room in that width.
pub fn thinned(names: usize, width: f64) -> usize {
    let mut each = 1;
    while real(names.div_ceil(each)) * YEAR > width && each < names {
        each += 1;
    }
    each
}

#[expect(clippy::cast_precision_loss, reason = "a grid has a few rows and columns")]
fn real(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_begin_where_reading_begins_and_stay_on_the_sheet() {
        for language in Language::ALL {
            let grid = Grid::new(language, (6, 5));
            let (left, _) = grid.across(0);
            assert_eq!(grid.leftmost(0), language == Language::English);
            assert_eq!(left < 200.0, language == Language::English);
            for column in 0..5 {
                let (left, width) = grid.across(column);
                assert!(left >= MARGIN && left + width <= f64::from(WIDTH) - MARGIN + 0.1);
            }
            assert!(grid.bottom() < BOTTOM && grid.down(5).1 > 30.0);
        }
    }

    #[test]
    fn names_of_years_have_room() {
        assert_eq!(thinned(8, 1000.0), 1);
        assert_eq!(thinned(8, 200.0), 2);
        assert_eq!(thinned(9, 10.0), 9);
    }
}
