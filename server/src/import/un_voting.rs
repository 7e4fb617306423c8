//! `un_voting_agreement.csv`: roll calls of the United Nations General
//! Assembly in which both countries voted, and in how many they voted the
//! same, by year.
//!
//! The source's own score counts a vote beside an abstention as half the
//! same. It follows from votes that are not in the file: it is checked as far
//! as it can be and left out.

use app::domain::{Pair, Remark};

use super::{Party, Reading, Seen, years::year_from};
use crate::{
    snapshot::{Voting, tables::pair},
    table::{Reason, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 6] = ["year", "iso2_a", "iso2_b", "votes", "same", "score"];

/// The year of which the source holds one roll call.
const THIN_YEAR: u16 = 2020;

/// The first year of the General Assembly.
const FIRST_YEAR: u16 = 1946;

/// Reads the votes of every pair and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Voting> {
    let mut seen = Seen::default();
    let year = year_from(FIRST_YEAR);
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let year = row.read(0, &year)?;
        pair(row, 1)?;
        let votes = row.read(3, fields::count)?;
        let same = row.read(4, fields::whole)?;
        if same > votes {
            return Err(row.refuse(4, Reason::SameVotes));
        }
        row.read(5, |score| check_score(score, votes, same))?;
        if year.number() == THIN_YEAR {
            return Ok(remarks.set_aside(Remark::ThinYear));
        }
        let mut countries = Vec::with_capacity(2);
        for column in [1, 2] {
            match codes.party(row, column, Some(year))? {
                Party::Country(code) | Party::Continues(code, _) => countries.push(code),
                Party::Gone(remark) => return Ok(remarks.set_aside(remark)),
            }
        }
        let pair = Pair::new(countries[0], countries[1])
            .ok_or_else(|| row.refuse(2, Reason::SameCountry))?;
        seen.once((year, pair), row)?;
        Ok(Some(Voting { pair, year, votes, same }))
    })
}

/// Checks a score, to its four decimals: the same votes and half of those of
/// the others in which one abstained, over all votes.
fn check_score(text: &str, votes: u32, same: u32) -> Result<(), Reason> {
    let score: f64 = text.parse().map_err(|_| Reason::Score)?;
    let halves = score * 2.0 * f64::from(votes);
    let rounding = 0.000_051 * 2.0 * f64::from(votes);
    let (least, most) = (2.0 * f64::from(same), f64::from(same) + f64::from(votes));
    let whole = (halves - halves.round()).abs() <= rounding;
    let between = (least - rounding..=most + rounding).contains(&halves);
    if whole && between { Ok(()) } else { Err(Reason::Score) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_lies_between_the_same_votes_and_half_of_the_others_more() {
        for (score, votes, same) in
            [("0.9821", 84, 81), ("0.9733", 75, 73), ("1.0", 82, 82), ("0.0", 3, 0), ("0.5", 1, 0)]
        {
            assert_eq!(check_score(score, votes, same), Ok(()), "{score}");
        }
        for (score, votes, same) in [
            ("0.9", 84, 81),
            ("0.99", 84, 81),
            ("1.0", 84, 81),
            ("0.975", 84, 81),
            ("", 84, 81),
            ("NaN", 84, 81),
            ("-0.5", 1, 0),
        ] {
            assert_eq!(check_score(score, votes, same), Err(Reason::Score), "{score}");
        }
    }
}
