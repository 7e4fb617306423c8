//! What is in the store, in memory: so that nobody who asks for the list of
//! snapshots waits for the store.

mod entry;

pub use entry::CatalogueEntry;

use std::{
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use app::domain::SnapshotId;
use tokio::{task::spawn_blocking, time::sleep};

use crate::store::{SnapshotStore, StoreError, StoredSnapshot};

/// How long it waits before it looks at the store again.
const PAUSE: Duration = Duration::from_secs(1);

/// The snapshots in the store, and the store itself for their archives.
pub struct Catalogue {
    store: Arc<dyn SnapshotStore>,
    entries: RwLock<Arc<[CatalogueEntry]>>,
}

impl Catalogue {
    /// What the store lists; what the snapshots say of themselves is read
    /// later, by [`Catalogue::keep`].
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn of(store: Arc<dyn SnapshotStore>) -> Result<Self, StoreError> {
        let entries = store.list().await?.into_iter().map(CatalogueEntry::unread).collect();
        Ok(Self { store, entries: RwLock::new(entries) })
    }

    /// Every snapshot in the store, the one added last first.
    pub fn entries(&self) -> Arc<[CatalogueEntry]> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A number that is another when the catalogue is.
    pub fn revision(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        for entry in self.entries().iter() {
            entry.stored.id.hash(&mut hash);
            entry.stored.added.hash(&mut hash);
            entry.stored.origin.word().hash(&mut hash);
            entry.read.hash(&mut hash);
        }
        hash.finish()
    }

    /// The archive of a snapshot, byte for byte as it was added.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn archive(&self, id: SnapshotId) -> Result<Vec<u8>, StoreError> {
        self.store.get(id).await
    }

    /// Keeps the catalogue as the store is, for as long as it is polled. A
    /// store that cannot be asked leaves it as it was.
    pub async fn keep(&self) {
        loop {
            if let Ok(stored) = self.store.list().await {
                self.renew(stored).await;
            }
            sleep(PAUSE).await;
        }
    }

    async fn renew(&self, stored: Vec<StoredSnapshot>) {
        let known = self.entries();
        let same = stored.iter().eq(known.iter().map(|entry| &entry.stored));
        if same && known.iter().all(|entry| entry.read) {
            return;
        }
        let mut entries: Vec<CatalogueEntry> = Vec::with_capacity(stored.len());
        // The eldest first, each beside the one added before it.
        for stored in stored.into_iter().rev() {
            let elder = entries.last().map(|entry| entry.stored.id);
            let read = known.iter().find(|entry| entry.stored.id == stored.id && entry.read);
            let entry = match read {
                Some(read) => CatalogueEntry { stored, ..read.clone() },
                None => self.read(stored, elder).await,
            };
            entries.push(entry);
        }
        entries.reverse();
        *self.entries.write().unwrap_or_else(PoisonError::into_inner) = entries.into();
    }

    /// Reading takes a processor for a moment, so that it is done apart from
    /// the threads that answer requests.
    async fn read(&self, stored: StoredSnapshot, elder: Option<SnapshotId>) -> CatalogueEntry {
        let Ok(archive) = self.store.get(stored.id).await else {
            return CatalogueEntry::unread(stored);
        };
        let before = match elder {
            Some(elder) => self.store.get(elder).await.ok(),
            None => None,
        };
        let read = move || CatalogueEntry::of(stored, &archive, before.as_deref());
        spawn_blocking(read).await.unwrap_or_else(|_| CatalogueEntry::unread(stored))
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("entries", &self.entries()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
