use app::domain::{Agreement, Iso2, Pair, PartialDate, Remark};

use super::{Codes, Party, Remarks};
use crate::table::{Reason, Rejection, Row};

/// The two countries of today, and the code of the former state that one of
/// them continues.
type Parties = (Pair, Option<Iso2>);

/// The parties of an agreement, in the first two columns in any order; why it
/// is set aside when one of them is no country of today.
pub(super) fn parties(
    row: &Row<'_>,
    codes: &Codes,
    signed: Option<PartialDate>,
) -> Result<Result<Parties, Remark>, Rejection> {
    let year = signed.map(PartialDate::year);
    let mut countries = Vec::with_capacity(2);
    let mut former_state = None;
    for column in [0, 1] {
        match codes.party(row, column, year)? {
            Party::Country(code) => countries.push(code),
            Party::Continues(code, former) => {
                former_state = Some(former);
                countries.push(code);
            }
            Party::Gone(remark) => return Ok(Err(remark)),
        }
    }
    let pair = Pair::new(countries[0], countries[1]);
    let pair = pair.ok_or_else(|| row.refuse(1, Reason::SameCountry))?;
    Ok(Ok((pair, former_state)))
}

/// Flags what is doubtful of agreements that are kept.
pub(super) fn flag(agreements: &[Agreement], remarks: &mut Remarks) {
    for agreement in agreements {
        let dates = agreement.signed.zip(agreement.in_force);
        let backwards = dates
            .is_some_and(|(signed, in_force)| in_force < signed && !in_force.may_equal(signed));
        for (doubtful, remark) in [
            (agreement.former_state.is_some(), Remark::Continuator),
            (backwards, Remark::DatesOutOfOrder),
            (agreement.signed.is_none(), Remark::Undated),
            (agreement.caution.is_some(), Remark::Caution),
        ] {
            if doubtful {
                remarks.flag(remark);
            }
        }
    }
}
