//! What becomes of codes that are no country of today.

use app::domain::{Iso2, Remark, Year};

/// The first year of the Federal Republic of Yugoslavia, which Serbia
/// continues; before, Yugoslavia had six successors.
const SERBIA_CONTINUES_FROM: u16 = 1992;

/// What a code that no country of today has stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Former {
    /// A state that a country of today continues.
    ContinuedBy(&'static str),
    /// No country of today.
    Gone(Remark),
}

/// What a code stood for in a year; `None` when it is not known as a former
/// state. An unknown year is taken for an early one.
///
/// The Soviet Union (`SU`) is continued by Russia. Yugoslavia (`YU`) is
/// continued by Serbia from 1992 on. Czechoslovakia (`CS`), East Germany
/// (`DD`), South Vietnam (`VS`), South Yemen (`YD`) and Zanzibar (`ZZ`) are
/// not continued by one state; the European Union (`EU`) is none.
pub(super) fn former(code: Iso2, year: Option<Year>) -> Option<Former> {
    let late = year.is_some_and(|year| year.number() >= SERBIA_CONTINUES_FROM);
    match code.as_str() {
        "SU" => Some(Former::ContinuedBy("RU")),
        "YU" if late => Some(Former::ContinuedBy("RS")),
        "YU" | "CS" | "DD" | "VS" | "YD" | "ZZ" => Some(Former::Gone(Remark::FormerState)),
        "EU" => Some(Former::Gone(Remark::NotACountry)),
        _ => None,
    }
}
