use std::fmt::Write;

use app::{
    charts::{Panel, Scale, Series, YearAxis, runs},
    domain::Year,
    i18n::{Language, numbers},
    indicators::Unit,
};

use crate::render::paper::{
    SheetOfPaper, Type,
    ink::{self, EDGE, LINE, NOTE, SELECTION, SOFT},
    number,
};

/// The dashes of the lines of a cell, as the page has them.
const DASHES: [&str; 5] = ["", "7 3", "2 3", "10 3 2 3", "5 2"];

/// From which height on there is room for more values, in pixels.
const TALL: f64 = 150.0;

/// A panel in its place on the sheet, in pixels.
pub struct Cell<'a> {
    pub panel: &'a Panel,
    pub scale: Scale,
    pub axis: YearAxis,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Cell<'_> {
    /// Where a year lies.
    pub fn x(&self, year: Year) -> f64 {
        self.left + self.axis.across(year) * self.width
    }

    /// Draws the cell, with the names of its values where asked for.
    pub fn draw(&self, sheet: &mut SheetOfPaper, named: bool) {
        let whole = matches!(self.panel.unit, Unit::Count | Unit::Rank | Unit::Balance);
        let most = if self.height > TALL { 5 } else { 2 };
        for value in self.scale.marks(most, whole) {
            let Some(part) = self.scale.part(value) else { continue };
            let y = self.top + self.height * (1.0 - part);
            sheet.placed_rectangle((self.left, y), (self.width, 1.0), &format!("fill=\"{LINE}\""));
            if named {
                let words = mark(sheet.language(), self.panel.unit, value);
                sheet.ending(&words, self.left - 8.0, y + 4.0, Type::plain(11.5));
            }
        }
        let bottom = self.top + self.height;
        sheet.placed_rectangle((self.left, bottom), (self.width, 1.0), &format!("fill=\"{EDGE}\""));
        for (at, series) in self.panel.series.iter().enumerate() {
            self.line(&mut sheet.out, at, series);
        }
    }

    /// A line with gaps; a year alone, and the last one, as a dot.
    fn line(&self, out: &mut String, at: usize, series: &Series) {
        let tone = tone(self.panel, at);
        let runs = runs(series, self.axis, self.scale, self.height);
        let mut path = String::new();
        for run in runs.iter().filter(|run| run.len() > 1) {
            for (place, &(year, down)) in run.iter().enumerate() {
                let letter = if place == 0 { 'M' } else { 'L' };
                // Writing to memory does not fail.
                let _ =
                    write!(path, "{letter}{} {}", number(self.x(year)), number(self.top + down));
            }
        }
        if !path.is_empty() {
            let _ = write!(
                out,
                "<path fill=\"none\" stroke=\"{tone}\" stroke-width=\"2\" \
                 stroke-linejoin=\"round\""
            );
            if let Some(dashes) = DASHES.get(at).filter(|dashes| !dashes.is_empty()) {
                let _ = write!(out, " stroke-dasharray=\"{dashes}\"");
            }
            let _ = write!(out, " d=\"{path}\"/>");
        }
        let single = runs.iter().filter(|run| run.len() == 1).filter_map(|run| run.first());
        let last = runs.last().and_then(|run| run.last());
        for &(year, down) in single.chain(last) {
            let _ = write!(
                out,
                "<circle fill=\"{tone}\" cx=\"{}\" cy=\"{}\" r=\"3\"/>",
                number(self.x(year)),
                number(self.top + down),
            );
        }
    }
}

/// The colour of the line at that place in a panel.
pub fn tone(panel: &Panel, at: usize) -> String {
    match (at, panel.layer) {
        (0, Some(layer)) => ink::tie(layer),
        (1, _) => SELECTION.to_owned(),
        (2, _) => NOTE.to_owned(),
        _ => SOFT.to_owned(),
    }
}

/// A value on the axis, short.
fn mark(language: Language, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Percent => numbers::whole_percent(language, value * 100.0),
        Unit::Ratio if value.fract() != 0.0 => numbers::significant(language, value),
        _ => numbers::decimal(language, value, 0),
    }
}
