//! `science_igo_spells.csv`: memberships in intergovernmental organisations,
//! from the first year seen to the last, up to 2014.

use app::domain::{Membership, MembershipKind, Remark};

use super::{OrganisationFilter, Party, Reading, Seen};
use crate::{
    snapshot::YEARS_OF_ORGANISATIONS,
    table::{Reason, Rejection, Row, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 6] =
    ["ioname", "iso2", "status", "first_year", "last_year", "years_observed"];

/// Reads the memberships in organisations that the filter keeps.
pub(super) fn read(reading: &mut Reading<'_>, filter: &OrganisationFilter) -> Vec<Membership> {
    let mut seen = Seen::default();
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let organisation = row.read(0, fields::needed)?;
        let kind = row.read(2, kind)?;
        let from = row.read(3, fields::year)?;
        let last = row.read(4, fields::year)?;
        if last < from {
            return Err(row.refuse(4, Reason::EndsBeforeItBegins));
        }
        let gaps = has_gaps(row, last.number() - from.number() + 1)?;
        let country = match codes.party(row, 1, Some(from))? {
            Party::Country(code) | Party::Continues(code, _) => code,
            Party::Gone(remark) => return Ok(remarks.set_aside(remark)),
        };
        seen.once((organisation.clone(), country, kind, from), row)?;
        if !filter.keeps(&organisation) {
            return Ok(remarks.set_aside(Remark::NotOfScience));
        }
        if gaps {
            remarks.flag(Remark::Gaps);
        }
        let ended = last.number() < *YEARS_OF_ORGANISATIONS.end();
        Ok(Some(Membership {
            organisation,
            country,
            from,
            kind,
            to: ended.then_some(last),
            last_seen: (!ended).then_some(last),
            words: None,
            address: None,
        }))
    })
}

fn kind(text: &str) -> Result<MembershipKind, Reason> {
    match text {
        "full" => Ok(MembershipKind::Member),
        "associate" => Ok(MembershipKind::Associate),
        "observer" => Ok(MembershipKind::Observer),
        _ => Err(Reason::MembershipStatus),
    }
}

/// Whether the membership was not seen in every year of its time.
fn has_gaps(row: &Row<'_>, years: u16) -> Result<bool, Rejection> {
    let seen = row.read(5, fields::count)?;
    if seen > u32::from(years) {
        return Err(row.refuse(5, Reason::YearsSeen));
    }
    Ok(seen < u32::from(years))
}
