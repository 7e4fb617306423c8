//! `science_organisations.csv`: memberships in organisations of science, each
//! with the address of its source; newer than the spells.

use super::{
    Reading,
    listed::{Listed, listed},
};

/// The columns, in order.
const COLUMNS: [&str; 7] = ["org", "iso2", "status", "from", "to", "source_url", "note"];

/// Reads the memberships.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Listed> {
    listed(reading, &COLUMNS)
}
