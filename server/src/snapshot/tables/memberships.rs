//! `organisations.csv`: a row for the time in which a country belongs to an
//! organisation.

use app::domain::Membership;

use super::flat::{FlatRow, text};
use crate::table::{Reason, Rejection, Row, fields};

impl FlatRow for Membership {
    const COLUMNS: &'static [&'static str] =
        &["organisation", "iso2", "from", "kind", "to", "last_seen", "words", "address"];

    fn values(&self) -> Vec<String> {
        vec![
            self.organisation.clone(),
            self.country.to_string(),
            self.from.to_string(),
            self.kind.to_string(),
            text(self.to.as_ref()),
            text(self.last_seen.as_ref()),
            text(self.words.as_ref()),
            text(self.address.as_ref()),
        ]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        let membership = Self {
            organisation: row.read(0, fields::needed)?,
            country: row.read(1, fields::iso2)?,
            from: row.read(2, fields::year)?,
            kind: row.read(3, fields::parsed)?,
            to: row.some(4, fields::year)?,
            last_seen: row.some(5, fields::year)?,
            words: fields::optional(row.text(6)),
            address: row.some(7, fields::address)?,
        };
        if membership.to.is_some_and(|to| to < membership.from) {
            return Err(row.refuse(4, Reason::EndsBeforeItBegins));
        }
        Ok(membership)
    }

    fn precedes(&self, next: &Self) -> bool {
        self < next
    }
}
