//! `agreements.csv`: a row for an agreement.

use app::domain::Agreement;

use super::{
    flat::{FlatRow, text},
    keys::pair,
};
use crate::table::{Rejection, Row, fields};

impl FlatRow for Agreement {
    const COLUMNS: &'static [&'static str] = &[
        "iso2_a",
        "iso2_b",
        "signed",
        "title",
        "language",
        "field",
        "instrument",
        "in_force",
        "ended",
        "status",
        "status_words",
        "former_state",
        "register",
        "address",
        "source_title",
        "note",
        "caution",
    ];

    fn values(&self) -> Vec<String> {
        vec![
            self.pair.a().to_string(),
            self.pair.b().to_string(),
            text(self.signed.as_ref()),
            self.title.clone(),
            self.language.clone(),
            self.field.to_string(),
            self.instrument.to_string(),
            text(self.in_force.as_ref()),
            text(self.ended.as_ref()),
            self.status.to_string(),
            text(self.status_words.as_ref()),
            text(self.former_state.as_ref()),
            self.register.to_string(),
            text(self.address.as_ref()),
            text(self.source_title.as_ref()),
            text(self.note.as_ref()),
            text(self.caution.as_ref()),
        ]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        Ok(Self {
            pair: pair(row, 0)?,
            signed: row.some(2, fields::parsed)?,
            title: row.read(3, fields::needed)?,
            language: row.read(4, fields::language)?,
            field: row.read(5, fields::parsed)?,
            instrument: row.read(6, fields::parsed)?,
            in_force: row.some(7, fields::parsed)?,
            ended: row.some(8, fields::parsed)?,
            status: row.read(9, fields::parsed)?,
            status_words: fields::optional(row.text(10)),
            former_state: row.some(11, fields::iso2)?,
            register: row.read(12, fields::parsed)?,
            address: row.some(13, fields::address)?,
            source_title: fields::optional(row.text(14)),
            note: fields::optional(row.text(15)),
            caution: fields::optional(row.text(16)),
        })
    }

    fn precedes(&self, next: &Self) -> bool {
        self < next
    }
}
