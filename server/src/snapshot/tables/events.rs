//! `timeline.csv`: a row for an event.

use app::domain::{Event, Iso2};

use super::flat::FlatRow;
use crate::table::{Reason, Rejection, Row, fields};

impl FlatRow for Event {
    const COLUMNS: &'static [&'static str] =
        &["date", "title", "countries", "kind", "description", "address"];

    fn values(&self) -> Vec<String> {
        let countries: Vec<_> = self.countries.iter().map(Iso2::as_str).collect();
        vec![
            self.date.to_string(),
            self.title.clone(),
            countries.join(";"),
            self.kind.to_string(),
            self.description.clone(),
            self.address.clone(),
        ]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        Ok(Self {
            date: row.read(0, fields::parsed)?,
            title: row.read(1, fields::needed)?,
            countries: row.read(2, codes)?,
            kind: row.read(3, fields::parsed)?,
            description: row.read(4, fields::needed)?,
            address: row.read(5, fields::address)?,
        })
    }

    fn precedes(&self, next: &Self) -> bool {
        self < next
    }
}

/// Codes between semicolons; none where there is no text.
fn codes(text: &str) -> Result<Vec<Iso2>, Reason> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split(';').map(fields::iso2).collect()
}
