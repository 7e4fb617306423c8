use std::collections::HashSet;

use app::domain::{Iso2, Remark, Year};

use super::former::{Former, former};
use crate::table::{Reason, Rejection, Row, fields};

/// The codes that rows may name.
pub(super) struct Codes(HashSet<Iso2>);

/// What a code in a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Party {
    /// A country of today.
    Country(Iso2),
    /// A country of today for the former state, whose code comes second.
    Continues(Iso2, Iso2),
    /// No country of today.
    Gone(Remark),
}

impl Codes {
    /// The codes of the countries that were read.
    ///
    /// While none could be read at all, every code passes: the fault is not
    /// in the rows that name them.
    pub(super) fn new(codes: impl IntoIterator<Item = Iso2>) -> Self {
        Self(codes.into_iter().collect())
    }

    /// The code in a column, if a country has it.
    pub(super) fn known(&self, row: &Row<'_>, column: usize) -> Result<Iso2, Rejection> {
        let code = row.read(column, fields::iso2)?;
        if self.hold(code) { Ok(code) } else { Err(row.refuse(column, Reason::UnknownCountry)) }
    }

    /// What the code in a column stood for in a year.
    pub(super) fn party(
        &self,
        row: &Row<'_>,
        column: usize,
        year: Option<Year>,
    ) -> Result<Party, Rejection> {
        let code = row.read(column, fields::iso2)?;
        match former(code, year) {
            Some(Former::Gone(remark)) => Ok(Party::Gone(remark)),
            Some(Former::ContinuedBy(today)) => {
                let today = row.read(column, |_| self.among(fields::iso2(today)?))?;
                Ok(Party::Continues(today, code))
            }
            None => row.read(column, |_| self.among(code)).map(Party::Country),
        }
    }

    /// A code from among others in a value, if a country has it.
    pub(super) fn among(&self, code: Iso2) -> Result<Iso2, Reason> {
        if self.hold(code) { Ok(code) } else { Err(Reason::UnknownCountry) }
    }

    fn hold(&self, code: Iso2) -> bool {
        self.0.is_empty() || self.0.contains(&code)
    }
}
