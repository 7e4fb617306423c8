use app::charts::TimeChart;

use super::map::MapParcel;
use crate::render::{ChartDrawing, ChartRow, Parcel, Statement, Table, signed};

/// A view that is put together from its parts.
pub struct PartsParcel<'a> {
    /// What every file says of itself.
    pub statement: Statement<'a>,
    /// Its tables, the main one first.
    pub tables: Vec<Box<dyn Table + 'a>>,
    /// What is drawn.
    pub picture: Picture<'a>,
}

/// What is drawn of a view.
pub enum Picture<'a> {
    /// Nothing: a table alone.
    Nothing,
    /// Charts by year, and what they mean.
    Charts {
        /// Each a row, unless `each` of the panels is one.
        charts: Vec<TimeChart>,
        /// Whether each panel is a row.
        each: bool,
        /// What they mean, in a line.
        meaning: &'static str,
    },
    /// A map.
    Map(Box<MapParcel<'a>>),
}

impl Parcel for PartsParcel<'_> {
    fn statement(&self) -> &Statement<'_> {
        &self.statement
    }

    fn tables(&self) -> Vec<&dyn Table> {
        self.tables.iter().map(|table| &**table as &dyn Table).collect()
    }

    fn drawing(&self) -> Option<String> {
        match &self.picture {
            Picture::Nothing => None,
            Picture::Map(map) => map.drawing(),
            Picture::Charts { charts, each, meaning } => {
                let rows = charts.iter().flat_map(|chart| {
                    if *each { ChartRow::each(chart) } else { vec![ChartRow::of(chart)] }
                });
                let drawing = ChartDrawing {
                    rows: rows.collect(),
                    axes: charts.iter().map(|chart| chart.axis).collect(),
                    marked: charts.iter().flat_map(signed).collect(),
                    meaning,
                    statement: &self.statement,
                };
                Some(drawing.document())
            }
        }
    }
}
