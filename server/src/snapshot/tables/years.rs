use std::collections::BTreeSet;

use app::domain::Year;

use crate::table::{Reason, Rejection, Row, fields};

/// The years that have a column: every one with a figure, in order.
pub(super) struct Years(Vec<Year>);

impl Years {
    /// The years of figures.
    pub(super) fn of(figures: impl Iterator<Item = Year>) -> Self {
        Self(figures.collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// Reads the header: `keys`, then years in order.
    pub(super) fn from_header(
        file: &str,
        header: &[String],
        keys: &[&str],
    ) -> Result<Self, Rejection> {
        let begins = header.len() > keys.len() && header[..keys.len()] == *keys;
        let years = if begins { &header[keys.len()..] } else { &[] };
        let years: Option<Vec<Year>> = years.iter().map(|year| fields::year(year).ok()).collect();
        let sorted = years.filter(|years| !years.is_empty() && years.is_sorted_by(|a, b| a < b));
        let expected = || Reason::Header(format!("{},FIRST YEAR,…", keys.join(",")));
        sorted.map(Self).ok_or_else(|| Rejection::of_line(file, 1, expected()))
    }

    /// The header after `keys`.
    pub(super) fn header(&self, keys: &[&str]) -> Vec<String> {
        let keys = keys.iter().map(ToString::to_string);
        keys.chain(self.0.iter().map(ToString::to_string)).collect()
    }

    /// A row: its keys, then a value for each year, empty where there is none.
    pub(super) fn row(
        &self,
        keys: Vec<String>,
        figures: impl Iterator<Item = (Year, u32)>,
    ) -> Vec<String> {
        let first = keys.len();
        let mut row = keys;
        row.resize(first + self.0.len(), String::new());
        for (year, figure) in figures {
            if let Ok(at) = self.0.binary_search(&year) {
                row[first + at] = figure.to_string();
            }
        }
        row
    }

    /// Hands on the figures of a row that begins with `keys` other values;
    /// none may be below `least`, which is 0 or 1.
    pub(super) fn read(
        &self,
        keys: usize,
        row: &Row<'_>,
        least: u32,
        mut figure: impl FnMut(Year, u32) -> Result<(), Rejection>,
    ) -> Result<(), Rejection> {
        let parse = if least == 0 { fields::whole } else { fields::count };
        let mut none = true;
        for (at, &year) in self.0.iter().enumerate() {
            if !row.text(keys + at).is_empty() {
                figure(year, row.read(keys + at, parse)?)?;
                none = false;
            }
        }
        if none { Err(row.refuse_row(Reason::NoFigure)) } else { Ok(()) }
    }
}
