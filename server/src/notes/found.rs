use std::sync::Arc;

use app::domain::note::Heading;

/// The notes that a search found, among all that were published when it did.
#[derive(Debug, Clone, Default)]
pub struct Found {
    all: Arc<[Heading]>,
    places: Arc<[usize]>,
}

impl Found {
    /// Those at these places, the best first.
    pub(super) fn new(all: Arc<[Heading]>, places: Arc<[usize]>) -> Self {
        Self { all, places }
    }

    /// Every published note, the newest first.
    pub fn all(&self) -> &[Heading] {
        &self.all
    }

    /// The notes that were found, the best first.
    pub fn iter(&self) -> impl Iterator<Item = &Heading> {
        self.places.iter().filter_map(|&place| self.all.get(place))
    }
}
