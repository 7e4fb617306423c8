//! `timeline.csv`: events in the history of science diplomacy.
//!
//! `RU` before 1992 means the Soviet Union and stays. Codes of other states
//! that are no more, and of the European Union, are left off the list of
//! countries; the event stays.

use std::collections::BTreeSet;

use app::domain::{Event, EventKind, Iso2, PartialDate};

use super::{
    Codes, Reading, Remarks, Seen,
    former::{Former, former},
};
use crate::table::{Reason, Rejection, Row, fields};

/// The columns, in order.
const COLUMNS: [&str; 6] = ["date", "title", "countries", "kind", "description", "source_url"];

/// What stands between countries.
const SEPARATOR: char = ';';

/// Reads the events.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Event> {
    let mut seen = Seen::default();
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let date: PartialDate = row.read(0, fields::parsed)?;
        let title = row.read(1, fields::needed)?;
        let event = Event {
            countries: countries(row, date, codes, remarks)?,
            kind: row.read(3, kind)?,
            description: row.read(4, fields::needed)?,
            address: row.read(5, fields::address)?,
            title: title.clone(),
            date,
        };
        seen.once((date, title), row)?;
        Ok(Some(event))
    })
}

/// A kind of event; the source writes `joint mission` for `joint_mission`.
fn kind(text: &str) -> Result<EventKind, Reason> {
    fields::parsed(&text.replace(' ', "_"))
}

/// The countries of an event; those that are none today are left off and the
/// event is flagged.
fn countries(
    row: &Row<'_>,
    date: PartialDate,
    codes: &Codes,
    remarks: &mut Remarks,
) -> Result<Vec<Iso2>, Rejection> {
    let (mut countries, mut gone) = (Vec::new(), BTreeSet::new());
    for text in row.text(2).split(SEPARATOR).filter(|text| !text.is_empty()) {
        let code = row.read(2, |_| fields::iso2(text))?;
        let today = match former(code, Some(date.year())) {
            None => Some(row.read(2, |_| codes.among(code))?),
            Some(Former::ContinuedBy(today)) => {
                Some(row.read(2, |_| codes.among(fields::iso2(today)?))?)
            }
            Some(Former::Gone(remark)) => {
                gone.insert(remark);
                None
            }
        };
        if let Some(today) = today.filter(|today| !countries.contains(today)) {
            countries.push(today);
        }
    }
    for remark in gone {
        remarks.flag(remark);
    }
    Ok(countries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_may_be_written_with_a_space() {
        assert_eq!(kind("joint mission"), Ok(EventKind::JointMission));
        assert_eq!(kind("crisis"), Ok(EventKind::Crisis));
        assert!(kind("war").is_err());
    }
}
