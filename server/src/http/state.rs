use std::sync::{Arc, PoisonError, RwLock};

use app::domain::SnapshotId;

use super::{
    Served,
    export::Pictures,
    site::{SiteAssets, SiteError},
};
use crate::{
    catalogue::Catalogue,
    config::{FramedBy, SiteConfig, SiteUrl},
    notes::Notes,
};

/// What outlives a request: the files of the build, which never change, and
/// the snapshots that are served, which change when another is activated.
#[derive(Debug)]
pub struct AppState {
    /// Where the scripts and styles are.
    pub assets: SiteAssets,
    /// The folder of files.
    pub site: SiteConfig,
    /// The snapshots in the store.
    pub catalogue: Catalogue,
    /// The policy notes in the store.
    pub notes: Notes,
    /// The address of the site, when it was told.
    pub url: Option<SiteUrl>,
    /// The sites that may show its views in a frame.
    pub framed_by: FramedBy,
    /// The pictures that were asked for last.
    pub(super) pictures: Pictures,
    shelf: RwLock<Shelf>,
}

/// The snapshot that is shown, and the one that was shown before it.
#[derive(Debug)]
struct Shelf {
    current: Arc<Served>,
    previous: Option<Arc<Served>>,
}

impl AppState {
    /// Serves a snapshot with the files of the build.
    ///
    /// # Errors
    /// [`SiteError`].
    pub fn new(
        served: Served,
        site: SiteConfig,
        catalogue: Catalogue,
        notes: Notes,
    ) -> Result<Self, SiteError> {
        let assets = SiteAssets::read(&site.site)?;
        let pictures = Pictures::start().map_err(SiteError::Painter)?;
        let shelf = Shelf { current: Arc::new(served), previous: None };
        let (url, framed_by, shelf) = (None, FramedBy::default(), RwLock::new(shelf));
        Ok(Self { assets, site, catalogue, notes, url, framed_by, pictures, shelf })
    }

    /// The same, known to visitors by that address.
    #[must_use]
    pub fn known_as(self, url: Option<SiteUrl>) -> Self {
        Self { url, ..self }
    }

    /// The same, whose views may be framed by those sites.
    #[must_use]
    pub fn framed_by(self, framed_by: FramedBy) -> Self {
        Self { framed_by, ..self }
    }

    /// The snapshot that is shown now. A request asks once, and keeps to it.
    pub fn current(&self) -> Arc<Served> {
        self.read(|shelf| shelf.current.clone())
    }

    /// The snapshot of that id, while it is shown or was shown last: pages
    /// that were drawn from it still ask for more of it.
    pub fn find(&self, id: SnapshotId) -> Option<Arc<Served>> {
        self.read(|shelf| {
            let kept = [Some(&shelf.current), shelf.previous.as_ref()];
            kept.into_iter().flatten().find(|served| served.id() == id).cloned()
        })
    }

    /// Shows another snapshot to every request from now on. Requests under
    /// way end with the one that they began with.
    pub fn show(&self, next: Arc<Served>) {
        let mut kept = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        if kept.current.id() == next.id() {
            return;
        }
        let last = std::mem::replace(&mut kept.current, next);
        let forgotten = kept.previous.replace(last);
        // To free a snapshot takes longer than readers should wait.
        drop(kept);
        drop(forgotten);
    }

    /// The lock is held for as long as it takes to copy a pointer.
    fn read<T>(&self, take: impl FnOnce(&Shelf) -> T) -> T {
        take(&self.shelf.read().unwrap_or_else(PoisonError::into_inner))
    }
}
