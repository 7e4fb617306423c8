//! `missions.csv`: embassies and other missions of a country in another.

use super::{Reading, Seen, pairs::known_direction};
use crate::{
    snapshot::Mission,
    table::{Reason, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 5] = ["iso2_sender", "iso2_host", "embassies", "other_missions", "types"];

/// Reads the missions of every direction.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Mission> {
    let mut seen = Seen::default();
    reading.rows(&COLUMNS, |row, codes, _| {
        let direction = known_direction(row, 0, codes)?;
        let embassies = row.read(2, fields::whole)?;
        let others = row.read(3, fields::whole)?;
        if embassies == 0 && others == 0 {
            return Err(row.refuse_row(Reason::NoMission));
        }
        let all = u64::from(embassies) + u64::from(others);
        let kinds = row.read(4, |kinds| of_kinds(kinds, all))?;
        seen.once(direction, row)?;
        Ok(Some(Mission { direction, embassies, others, kinds }))
    })
}

/// The kinds of missions, such as `consulate:2|embassy:1`, if they add up.
fn of_kinds(text: &str, all: u64) -> Result<String, Reason> {
    let mut sum = 0;
    for kind in text.split('|') {
        let (name, count) = kind.rsplit_once(':').ok_or(Reason::Kinds)?;
        fields::needed(name)?;
        sum += u64::from(fields::count(count)?);
    }
    if sum == all { Ok(text.to_owned()) } else { Err(Reason::Kinds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_add_up_to_the_missions() {
        assert!(of_kinds("consulate general:2|embassy:1", 3).is_ok());
        for text in ["embassy:1", "embassy:1|consulate:3", "embassy", ":3", "embassy:x", ""] {
            assert!(of_kinds(text, 3).is_err(), "{text:?}");
        }
    }
}
