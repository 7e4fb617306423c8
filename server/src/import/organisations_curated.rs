//! `organisations_curated.csv`: memberships in organisations of science,
//! gathered by hand, each with the address of its source; the newest.

use super::{
    Reading,
    listed::{Listed, listed},
};

/// The columns, in order.
const COLUMNS: [&str; 6] = ["org", "iso2", "status", "from", "to", "source_url"];

/// Reads the memberships.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<Listed> {
    listed(reading, &COLUMNS)
}
