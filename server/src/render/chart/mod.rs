//! Charts by year as a document of their own: a row a layer, in it a cell for
//! each country or pair, all cells over the same years. The painter of the
//! page's charts for readers that know no style sheet.

mod cell;
mod grid;

use std::fmt::Write;

use app::{
    charts::{MarkKind, Panel, Scale, Series, TimeChart, YearAxis},
    i18n::figures,
};

use self::{cell::Cell, grid::Grid};
use super::{
    Statement,
    paper::{
        self, SheetOfPaper, Type, caption,
        ink::{INK, LINE, NOTE},
        number,
    },
};

/// A row of a drawing: cells that have a scale each, or one scale.
pub struct ChartRow<'a> {
    /// What it shows.
    pub title: &'a str,
    /// Its cells with their scales, in the order of reading.
    pub cells: Vec<(&'a Panel, Scale)>,
}

impl<'a> ChartRow<'a> {
    /// A chart as one row.
    pub fn of(chart: &'a TimeChart) -> Self {
        Self { title: &chart.title, cells: chart.panels.iter().zip(chart.scales()).collect() }
    }

    /// Each panel of a chart as a row of its own.
    pub fn each(chart: &'a TimeChart) -> Vec<Self> {
        let panels = chart.panels.iter().zip(chart.scales());
        panels.map(|cell| Self { title: &cell.0.title, cells: vec![cell] }).collect()
    }
}

/// Charts that are to be drawn.
pub struct ChartDrawing<'a> {
    /// The rows; none where there is nothing to draw.
    pub rows: Vec<ChartRow<'a>>,
    /// The years of each chart.
    pub axes: Vec<YearAxis>,
    /// The years in which something happened that is marked.
    pub marked: Vec<app::domain::Year>,
    /// What it means, in a line.
    pub meaning: &'a str,
    /// What the drawing says of itself.
    pub statement: &'a Statement<'a>,
}

impl ChartDrawing<'_> {
    /// The whole document, of 1,200 by 630 pixels; without a row it says no more
    /// than what it would show.
    pub fn document(&self) -> String {
        let mut sheet = SheetOfPaper::new(self.statement.language);
        paper::open(&mut sheet.out, self.statement, "");
        caption::head(&mut sheet, &self.statement.title, self.meaning);
        self.picture(&mut sheet);
        caption::foot(&mut sheet, self.statement, None);
        sheet.out.push_str(paper::close());
        sheet.out
    }

    fn picture(&self, sheet: &mut SheetOfPaper) -> Option<()> {
        let first = self.axes.iter().map(|axis| axis.first()).min()?;
        let last = self.axes.iter().map(|axis| axis.last()).max()?;
        let axis = YearAxis::new(first, last);
        let columns = self.rows.iter().map(|row| row.cells.len()).max()?;
        let grid = Grid::new(sheet.language(), (self.rows.len(), columns));
        if columns > 1 {
            self.heads(sheet, &grid);
        }
        for (at, row) in self.rows.iter().enumerate() {
            self.row(sheet, &grid, axis, (at, row));
        }
        self.years(sheet, &grid, axis, columns);
        Some(())
    }

    /// The name of each column.
    fn heads(&self, sheet: &mut SheetOfPaper, grid: &Grid) {
        let Some(row) = self.rows.first() else { return };
        for (column, (panel, _)) in row.cells.iter().enumerate() {
            let kind = Type { size: 13.0, colour: INK, weight: 600, serif: false };
            let (left, width) = grid.across(column);
            let name = paper::fitting(&panel.title, kind.size, width);
            sheet.centred(&name, left + width / 2.0, Grid::heads(), kind);
        }
    }

    fn row(
        &self,
        sheet: &mut SheetOfPaper,
        grid: &Grid,
        axis: YearAxis,
        (at, row): (usize, &ChartRow<'_>),
    ) {
        let (top, height) = grid.down(at);
        let kind = Type { size: 12.5, colour: INK, weight: 600, serif: false };
        sheet.begin(row.title, 0.0, top - 6.0, kind);
        let after = paper::width(row.title, kind.size) + 16.0;
        key(sheet, row, (after, top - 6.0));
        for (column, (panel, scale)) in row.cells.iter().enumerate() {
            let (left, width) = grid.across(column);
            let cell = Cell { panel, scale: *scale, axis, left, top, width, height };
            self.marks(&mut sheet.out, &cell);
            cell.draw(sheet, grid.leftmost(column));
        }
    }

    /// What happened, as lines through the cell.
    fn marks(&self, out: &mut String, cell: &Cell<'_>) {
        for &year in self.marked.iter().filter(|year| cell.axis.holds(**year)) {
            let x = number(cell.x(year));
            // Writing to memory does not fail.
            let _ = write!(
                out,
                "<path stroke=\"{NOTE}\" stroke-opacity=\"0.5\" d=\"M{x} {}v{}\"/>",
                number(cell.top),
                number(cell.height),
            );
        }
    }

    /// The names of years below each column, as many as there is room for.
    fn years(&self, sheet: &mut SheetOfPaper, grid: &Grid, axis: YearAxis, columns: usize) {
        for column in 0..columns {
            let (left, width) = grid.across(column);
            let named: Vec<_> = axis.named().collect();
            let each = grid::thinned(named.len(), width);
            for year in named.into_iter().step_by(each) {
                let x = left + axis.across(year) * width;
                let words = figures::year(self.statement.language, year);
                sheet.centred(&words, x, grid.bottom() + 16.0, Type::plain(11.5));
            }
            let more = format!("fill=\"{LINE}\"");
            sheet.placed_rectangle((left, grid.bottom()), (width, 1.0), &more);
        }
    }
}

/// The names of the lines of the only cell of a row.
fn key(sheet: &mut SheetOfPaper, row: &ChartRow<'_>, (offset, base): (f64, f64)) {
    let [(panel, _)] = row.cells[..] else { return };
    if panel.series.len() < 2 {
        return;
    }
    let mut offset = offset;
    for (at, Series { name, .. }) in panel.series.iter().enumerate() {
        let more = format!("fill=\"{}\"", cell::tone(panel, at));
        sheet.rectangle(offset, base - 5.0, (16.0, 2.5), &more);
        sheet.begin(name, offset + 22.0, base, Type::plain(12.0));
        offset += 38.0 + paper::width(name, 12.0);
    }
}

/// The years of a chart in which agreements were signed.
pub fn signed(chart: &TimeChart) -> Vec<app::domain::Year> {
    let agreements = chart.marks.iter().filter(|mark| mark.kind == MarkKind::Agreement);
    agreements.map(|mark| mark.year).collect()
}
