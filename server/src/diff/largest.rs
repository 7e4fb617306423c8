use super::Change;

/// The largest changes that were seen, the largest first.
#[derive(Debug, Default)]
pub(super) struct Largest(Vec<Change>);

impl Largest {
    /// How many are kept.
    const KEPT: usize = 10;

    /// Keeps a change if it is among the largest; of equals, the first seen.
    pub(super) fn offer(&mut self, change: Change) {
        let at = self.0.partition_point(|kept| kept.weight >= change.weight);
        if at < Self::KEPT {
            self.0.truncate(Self::KEPT - 1);
            self.0.insert(at, change);
        }
    }

    /// Those kept.
    pub(super) fn into_changes(self) -> Vec<Change> {
        self.0
    }
}
