//! `agreements_curated.csv`: umbrella and framework agreements of other
//! countries, gathered by hand.
//!
//! Titles are given in English, whatever the language of the text.

use app::domain::{
    Agreement, AgreementField, AgreementInstrument, AgreementStatus, Register, Remark,
};

use super::{
    Reading, Remarks,
    parties::{flag, parties},
};
use crate::table::fields;

/// The columns, in order.
const COLUMNS: [&str; 11] = [
    "iso2_a",
    "iso2_b",
    "title",
    "signed",
    "in_force",
    "ended",
    "status",
    "source_url",
    "source_title",
    "note",
    "caution",
];

/// How the words on a status begin, the longest first. Words of another
/// beginning, and none, leave the status unknown.
const STATUS: [(&str, AgreementStatus); 5] = [
    ("provisional application", AgreementStatus::Provisional),
    ("superseded", AgreementStatus::Replaced),
    ("replaced", AgreementStatus::Replaced),
    ("in force", AgreementStatus::InForce),
    ("ended", AgreementStatus::Ended),
];

/// Reads the agreements.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Agreement> {
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let signed = row.some(3, fields::parsed)?;
        let (pair, former_state) = match parties(row, codes, signed)? {
            Ok(parties) => parties,
            Err(remark) => return Ok(remarks.set_aside(remark)),
        };
        let (status, status_words) = status(row.text(6));
        Ok(Some(Agreement {
            pair,
            signed,
            title: row.read(2, fields::needed)?,
            language: "en".to_owned(),
            field: AgreementField::ScienceTechnology,
            instrument: AgreementInstrument::Agreement,
            in_force: row.some(4, fields::parsed)?,
            ended: row.some(5, fields::parsed)?,
            status,
            status_words,
            former_state,
            register: Register::Curated,
            address: Some(row.read(7, fields::address)?),
            source_title: fields::optional(row.text(8)),
            note: fields::optional(row.text(9)),
            caution: caution(row.text(10)),
        }))
    })
}

/// What to be careful about. That a party is a state that is no more is
/// settled: the agreement says so itself.
fn caution(text: &str) -> Option<String> {
    let text = text.strip_prefix("caution: ").unwrap_or(text);
    if text == "historical state: decide successor" { None } else { fields::optional(text) }
}

/// The status that words tell, and the words when they tell more.
fn status(words: &str) -> (AgreementStatus, Option<String>) {
    let begins = |(beginning, _): &&(&str, _)| words.starts_with(beginning);
    match STATUS.iter().find(begins) {
        Some((all, status)) if *all == words => (*status, None),
        Some((_, status)) => (*status, fields::optional(words)),
        None => (AgreementStatus::Unknown, fields::optional(words)),
    }
}

/// Adds the agreements that are gathered by hand to those of the registers.
///
/// One whose pair and date of signature another may have, in a register or
/// above it, is set aside.
pub(super) fn add(
    curated: Vec<Agreement>,
    mut registers: Vec<Agreement>,
    remarks: &mut Remarks,
) -> Vec<Agreement> {
    let mut new: Vec<Agreement> = Vec::new();
    for agreement in curated {
        let same = |other: &Agreement| {
            let dates = other.signed.zip(agreement.signed);
            other.pair == agreement.pair && dates.is_some_and(|(one, other)| one.may_equal(other))
        };
        if registers.iter().chain(&new).any(same) {
            remarks.set_aside::<Agreement>(Remark::AlreadyRecorded);
        } else {
            new.push(agreement);
        }
    }
    flag(&new, remarks);
    registers.append(&mut new);
    registers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caution_that_is_settled_is_dropped() {
        assert_eq!(caution("caution: weak source").as_deref(), Some("weak source"));
        assert_eq!(caution("historical state: decide successor"), None);
    }

    #[test]
    fn a_status_is_told_by_the_beginning_of_its_words() {
        for (words, expected, kept) in [
            ("in force", AgreementStatus::InForce, false),
            ("in force (extended to Aug 2029)", AgreementStatus::InForce, true),
            ("superseded", AgreementStatus::Replaced, false),
            ("provisional application 1992", AgreementStatus::Provisional, true),
            ("ended", AgreementStatus::Ended, false),
            ("to be replaced", AgreementStatus::Unknown, true),
            ("", AgreementStatus::Unknown, false),
        ] {
            let (status, told) = status(words);
            assert_eq!((status, told.is_some()), (expected, kept), "{words}");
        }
    }
}
