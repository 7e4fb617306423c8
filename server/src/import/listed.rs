use app::domain::{Iso2, MembershipKind, PartialDate, Remark, Year};

use super::{Party, Reading, Remarks, Seen};
use crate::table::{Reason, Rejection, Row, fields};

/// The list that tells of agreements with the European Union in place of
/// members.
const AGREEMENTS: &str = "EU_ST_AGREEMENT";

/// How the words on a status begin, and the kind of membership they mean.
///
/// The first that fits is taken. Who signed and is not said to have ratified
/// is a signatory; a charter that was signed in one year and ratified in a
/// later one, not told, counts as signed.
const KINDS: [(&str, MembershipKind); 12] = [
    ("member", MembershipKind::Member),
    ("founding member", MembershipKind::Member),
    ("ratified", MembershipKind::Member),
    ("associate (signed)", MembershipKind::Signatory),
    ("associate member (agreement signed)", MembershipKind::Signatory),
    ("associate", MembershipKind::Associate),
    ("signatory", MembershipKind::Signatory),
    ("charter signed", MembershipKind::Signatory),
    ("observer", MembershipKind::Observer),
    ("partner", MembershipKind::Partner),
    ("international cooperation agreement", MembershipKind::Partner),
    ("cooperation agreement", MembershipKind::Partner),
];

/// A membership on one of the newer lists, whose first year may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) organisation: String,
    pub(super) country: Iso2,
    pub(super) kind: MembershipKind,
    pub(super) from: Option<Year>,
    pub(super) to: Option<Year>,
    pub(super) words: Option<String>,
    pub(super) address: String,
}

/// Reads the rows of a newer list, whose first six columns are the same.
pub(super) fn listed(reading: &mut Reading<'_>, columns: &[&str]) -> Vec<Listed> {
    let mut seen = Seen::default();
    reading.rows(columns, |row, codes, remarks| {
        let organisation = row.read(0, fields::needed)?;
        let kind = row.read(2, kind)?;
        let from = row.some(3, year)?;
        let address = row.read(5, fields::address)?;
        let end = row.some(4, end)?;
        if organisation == AGREEMENTS {
            return Ok(remarks.set_aside(Remark::NotAMembership));
        }
        let country = match codes.party(row, 1, from)? {
            Party::Country(code) | Party::Continues(code, _) => code,
            Party::Gone(remark) => return Ok(remarks.set_aside(remark)),
        };
        let to = to(row, from, end, remarks)?;
        let words = row.text(2).to_owned();
        seen.once((organisation.clone(), country, words.clone(), from), row)?;
        let words = Some(words).filter(|words| words != kind.id());
        Ok(Some(Listed { organisation, country, kind, from, to, words, address }))
    })
}

fn kind(text: &str) -> Result<MembershipKind, Reason> {
    let found = KINDS.iter().find(|(beginning, _)| text.starts_with(beginning));
    found.map(|(_, kind)| *kind).ok_or(Reason::MembershipStatus)
}

/// The year of a date that may be known in part.
fn year(text: &str) -> Result<Year, Reason> {
    Ok(fields::parsed::<PartialDate>(text)?.year())
}

/// The end of a membership, as a list tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// In that year.
    In(Year),
    /// Before that year, it is not said when.
    Before(Year),
}

/// The end that a text tells: a date, or words that begin with one; words
/// with a year elsewhere, such as `no longer listed in 2017`, tell that it
/// was before.
fn end(text: &str) -> Result<End, Reason> {
    let begins = text.split(' ').next().unwrap_or_default();
    if let Ok(year) = year(begins) {
        return Ok(End::In(year));
    }
    let mut years = text.split(' ').filter_map(|word| fields::year(word).ok());
    match (years.next(), years.next()) {
        (Some(year), None) => Ok(End::Before(year)),
        _ => Err(Reason::End),
    }
}

/// The last year; before a year means up to the one before it.
fn to(
    row: &Row<'_>,
    from: Option<Year>,
    end: Option<End>,
    remarks: &mut Remarks,
) -> Result<Option<Year>, Rejection> {
    let last = match end {
        None => return Ok(None),
        Some(End::In(year)) => year,
        Some(End::Before(year)) => {
            remarks.flag(Remark::UnclearEnd);
            year.before(1).ok_or_else(|| row.refuse(4, Reason::End))?
        }
    };
    if from.is_some_and(|from| last < from) {
        return Err(row.refuse(4, Reason::EndsBeforeItBegins));
    }
    Ok(Some(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_the_beginning_of_its_words() {
        for (words, expected) in [
            ("member (founder, left)", MembershipKind::Member),
            ("founding member (as listed in 2003)", MembershipKind::Member),
            ("associate member (pre-stage)", MembershipKind::Associate),
            ("associate (signed)", MembershipKind::Signatory),
            ("associate member (agreement signed)", MembershipKind::Signatory),
            ("charter signed 1995, not ratified (as of Feb 2023)", MembershipKind::Signatory),
            ("observer status suspended; cooperation ended", MembershipKind::Observer),
            ("cooperation agreement ended", MembershipKind::Partner),
        ] {
            assert_eq!(kind(words), Ok(expected), "{words}");
        }
        assert_eq!(kind("friend"), Err(Reason::MembershipStatus));
    }

    #[test]
    fn an_end_is_a_date_or_words_with_one_year() {
        let year = |number| Year::new(number).unwrap();
        for (text, expected) in [
            ("1969", Ok(End::In(year(1969)))),
            ("2024-06-27", Ok(End::In(year(2024)))),
            ("2022-03-08 (observer); 2024-11-30 (agreement)", Ok(End::In(year(2022)))),
            ("no longer listed among members in 2017", Ok(End::Before(year(2017)))),
            ("left", Err(Reason::End)),
            ("between 1990 and 1995", Err(Reason::End)),
        ] {
            assert_eq!(end(text), expected, "{text}");
        }
    }
}
