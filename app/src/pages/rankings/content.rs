//! What the rankings are told.

use crate::{
    atlas::{Atlas, Place},
    view::{Notice, RankingsParameter, RankingsView},
};

/// A ranking, whole.
#[derive(Debug)]
pub struct RankingsContent<'a> {
    /// The figures of every layer.
    pub atlas: &'a Atlas,
    /// What is asked for.
    pub view: RankingsView,
    /// What the address asked for and cannot be shown.
    pub notices: Vec<Notice<RankingsParameter>>,
    /// Every place, the first first.
    pub places: Vec<Place>,
}

impl RankingsContent<'_> {
    /// How many pages there are, one at least.
    pub fn pages(&self) -> u16 {
        let pages = self.places.len().div_ceil(RankingsView::ROWS).max(1);
        u16::try_from(pages).unwrap_or(u16::MAX)
    }

    /// The page that is shown: the last when the address asks for one beyond.
    pub fn page(&self) -> u16 {
        self.view.page.min(self.pages())
    }
}
