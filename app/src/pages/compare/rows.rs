//! What is shown, row by row, for files.

use super::{
    content::CompareContent,
    told::{Told, ways},
    years,
};
use crate::{
    atlas::{Contender, Figure, stands},
    domain::{Layer, Year},
    view::{Chosen, Ranked},
};

/// A figure with what it is of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CompareRow {
    /// Of which layer.
    pub layer: Layer,
    /// By what.
    pub by: Ranked,
    /// In which year.
    pub year: Year,
    /// Of which country, or of which pair seen from which side.
    pub way: Contender,
    /// The figure.
    pub figure: Figure,
}

/// What is drawn: every year of each chart.
pub fn rows_by_year(content: &CompareContent<'_>) -> Vec<CompareRow> {
    let told = Told::new(content);
    let mut rows = Vec::new();
    for chosen in told.layers() {
        if let Some(chart) = years::chart(&told, chosen) {
            chart.axis.years().for_each(|year| add(&told, chosen, year, &mut rows));
        }
    }
    rows
}

/// Every measure of each layer in its last year.
pub fn rows_of_last_year(content: &CompareContent<'_>) -> Vec<CompareRow> {
    let told = Told::new(content);
    let mut rows = Vec::new();
    for Chosen { layer, by } in told.layers() {
        let Some(figures) = told.reader().figures(layer) else { continue };
        for by in by.offered(layer) {
            add(&told, Chosen { layer, by }, figures.span().last, &mut rows);
        }
    }
    rows
}

fn add(told: &Told<'_>, Chosen { layer, by }: Chosen, year: Year, rows: &mut Vec<CompareRow>) {
    let Some(figures) = told.reader().figures(layer) else { return };
    for &contender in &told.content.contenders {
        for way in ways(by, contender) {
            // The server holds every year.
            if let Ok(figure) = stands(figures, year, by, way) {
                rows.push(CompareRow { layer, by, year, way, figure });
            }
        }
    }
}

/// The layers that are compared, and by what.
pub fn compared_layers(content: &CompareContent<'_>) -> Vec<Chosen> {
    Told::new(content).layers()
}
