//! `missions.csv`: a row for a direction.

use super::{flat::FlatRow, keys::direction};
use crate::{
    snapshot::Mission,
    table::{Reason, Rejection, Row, fields},
};

impl FlatRow for Mission {
    const COLUMNS: &'static [&'static str] =
        &["iso2_from", "iso2_to", "embassies", "other_missions", "kinds"];

    fn values(&self) -> Vec<String> {
        vec![
            self.direction.from().to_string(),
            self.direction.to().to_string(),
            self.embassies.to_string(),
            self.others.to_string(),
            self.kinds.clone(),
        ]
    }

    fn read(row: &Row<'_>) -> Result<Self, Rejection> {
        let mission = Self {
            direction: direction(row, 0)?,
            embassies: row.read(2, fields::whole)?,
            others: row.read(3, fields::whole)?,
            kinds: row.read(4, fields::needed)?,
        };
        if mission.embassies == 0 && mission.others == 0 {
            return Err(row.refuse_row(Reason::NoMission));
        }
        Ok(mission)
    }

    fn precedes(&self, next: &Self) -> bool {
        self.direction < next.direction
    }
}
