use serde::Serialize;

use super::{Difference, Tally};

/// How much differs between two snapshots, part by part: what the history of
/// snapshots shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The id of the snapshot that is compared with.
    pub before: String,
    /// The id of the other.
    pub after: String,
    /// The parts that differ.
    pub parts: Vec<PartSummary>,
}

/// How much differs in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PartSummary {
    /// The part: a layer, `countries` or `events`.
    pub part: &'static str,
    /// How many rows differ.
    #[serde(flatten)]
    pub rows: Tally,
}

impl From<&Difference> for Summary {
    fn from(difference: &Difference) -> Self {
        let differing = difference.parts.iter().filter(|part| part.tally != Tally::default());
        let parts = differing.map(|part| PartSummary { part: part.part.id(), rows: part.tally });
        Self {
            before: difference.before.to_string(),
            after: difference.after.to_string(),
            parts: parts.collect(),
        }
    }
}
