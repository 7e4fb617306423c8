//! `agreements.csv`: agreements in the treaty registers of the United
//! Kingdom, Brazil and Argentina.
//!
//! Two of the three countries may have entered one instrument each: of a day,
//! the documents of the register that holds more of that pair are kept. A few
//! titles span lines; their white space is made even.

use std::collections::BTreeMap;

use app::domain::{Agreement, Pair, PartialDate, Register, Remark};

use super::{
    Reading, Remarks, Seen,
    parties::{flag, parties},
};
use crate::table::{Reason, fields};

/// The columns, in order.
const COLUMNS: [&str; 12] = [
    "iso2_a",
    "iso2_b",
    "title",
    "lang",
    "field",
    "instrument",
    "signed",
    "in_force",
    "ended",
    "status",
    "register",
    "url",
];

/// What one register writes where it has no address.
const NO_ADDRESS: &str = "NA";

/// Reads the agreements.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Agreement> {
    let mut seen = Seen::default();
    let agreements = reading.spanning().rows(&COLUMNS, |row, codes, remarks| {
        let signed = row.some(6, fields::parsed)?;
        let (pair, former_state) = match parties(row, codes, signed)? {
            Ok(parties) => parties,
            Err(remark) => return Ok(remarks.set_aside(remark)),
        };
        let no_address = row.text(11) == NO_ADDRESS;
        let agreement = Agreement {
            pair,
            signed,
            title: row.read(2, fields::prose)?,
            language: row.read(3, fields::language)?,
            field: row.read(4, fields::parsed)?,
            instrument: row.read(5, fields::parsed)?,
            in_force: row.some(7, fields::parsed)?,
            ended: row.some(8, fields::parsed)?,
            status: row.read(9, fields::parsed)?,
            status_words: None,
            former_state,
            register: row.read(10, register)?,
            address: if no_address { None } else { row.some(11, fields::address)? },
            source_title: None,
            note: None,
            caution: None,
        };
        seen.once(agreement.clone(), row)?;
        Ok(Some(agreement))
    });
    let agreements = one_register_a_day(agreements, &mut reading.remarks);
    flag(&agreements, &mut reading.remarks);
    agreements
}

/// A treaty register of a country.
fn register(text: &str) -> Result<Register, Reason> {
    let register = fields::parsed(text)?;
    if register == Register::Curated { Err(Reason::NoRegister) } else { Ok(register) }
}

/// Keeps, of each pair and day, the documents of one register: that with the
/// most, and of two with as many the first of [`Register::ALL`].
fn one_register_a_day(agreements: Vec<Agreement>, remarks: &mut Remarks) -> Vec<Agreement> {
    let day = |one: &Agreement| one.signed.map(|signed| (one.pair, signed));
    let mut days: BTreeMap<(Pair, PartialDate), BTreeMap<Register, usize>> = BTreeMap::new();
    for (day, register) in agreements.iter().filter_map(|one| Some((day(one)?, one.register))) {
        *days.entry(day).or_default().entry(register).or_default() += 1;
    }
    let kept = |one: &Agreement| {
        let registers = day(one).and_then(|day| days.get(&day))?;
        // Of equal ones the last is the greatest.
        registers.iter().rev().max_by_key(|(_, documents)| **documents).map(|(kept, _)| *kept)
    };
    let keep = |one: Agreement| match kept(&one) {
        Some(register) if register != one.register => remarks.set_aside(Remark::TwoRegisters),
        _ => Some(one),
    };
    agreements.into_iter().filter_map(keep).collect()
}
