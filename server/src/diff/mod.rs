//! What differs between two snapshots, row by row.
//!
//! Figures stand in the order of their keys, so that one walk over both sides
//! finds every row that was added, changed or removed; no text is made for
//! any of them. Rows count for the layer that they belong to, and for the
//! year that they tell of.

mod change;
mod compare;
mod documents;
mod figures;
mod largest;
mod merge;
mod part;
mod summary;
mod tally;
mod weight;

pub use change::{Change, Place};
pub use part::{Part, PartDifference};
pub use summary::{PartSummary, Summary};
pub use tally::Tally;

use app::domain::SnapshotId;

use crate::snapshot::SnapshotContent;
use compare::compare;
use largest::Largest;

/// What differs between two snapshots.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The one that is compared with.
    pub before: SnapshotId,
    /// The other.
    pub after: SnapshotId,
    /// Every part, in the order of [`Part::all`].
    pub parts: Vec<PartDifference>,
    /// The ten largest changes of figures, the largest first; see
    /// [`Change::weight`].
    pub largest: Vec<Change>,
}

impl Difference {
    /// Compares two snapshots.
    pub fn between(before: &SnapshotContent, after: &SnapshotContent) -> Self {
        let mut largest = Largest::default();
        let parts = Part::all().map(|part| compare(part, before, after, &mut largest)).collect();
        Self { before: before.id, after: after.id, parts, largest: largest.into_changes() }
    }

    /// How many rows differ in all.
    pub fn tally(&self) -> Tally {
        self.parts.iter().map(|part| part.tally).sum()
    }

    /// Whether every row of both is the same. What a snapshot says of its
    /// sources may differ all the same: then the two ids do.
    pub fn is_empty(&self) -> bool {
        self.tally() == Tally::default()
    }
}

#[cfg(test)]
mod tests;
