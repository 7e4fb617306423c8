use std::{fmt, pin::Pin, str::FromStr};

use app::domain::{SnapshotId, Timestamp};

use super::StoreError;

/// What a store answers, in its own time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// How a snapshot came into the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It came with the program: a newer program brings a newer one.
    Shipped,
    /// Somebody imported it: it stays until somebody chooses another.
    Imported,
}

impl Origin {
    /// The word that is stored and shown.
    pub fn word(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Imported => "imported",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Origin {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        [Self::Shipped, Self::Imported]
            .into_iter()
            .find(|origin| origin.word() == text)
            .ok_or(StoreError::Damaged)
    }
}

/// What a store knows of a snapshot without opening its archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredSnapshot {
    /// Its id.
    pub id: SnapshotId,
    /// How it came into the store.
    pub origin: Origin,
    /// When it was added.
    pub added: Timestamp,
    /// How many bytes its archive has.
    pub size: u64,
    /// Whether it is the one that the server shows.
    pub active: bool,
}

/// Keeps snapshots: archives that never change, one of which is active.
///
/// A store takes archives as they are; to verify them is for
/// [`unpack`](crate::snapshot::unpack).
pub trait SnapshotStore: Send + Sync {
    /// Every snapshot, the one added last first.
    fn list(&self) -> Answer<'_, Vec<StoredSnapshot>>;

    /// The archive of a snapshot, byte for byte as it was added.
    ///
    /// Fails with [`StoreError::UnknownSnapshot`].
    fn get(&self, id: SnapshotId) -> Answer<'_, Vec<u8>>;

    /// The active snapshot; `None` before one is activated.
    fn active(&self) -> Answer<'_, Option<StoredSnapshot>>;

    /// Adds the archive of a snapshot.
    ///
    /// One that is there already is left as it is, but for one thing: a
    /// shipped snapshot that somebody imports counts as imported from then on.
    fn add<'a>(&'a self, id: SnapshotId, archive: &'a [u8], origin: Origin) -> Answer<'a, ()>;

    /// Makes a snapshot the active one, in one step.
    ///
    /// Fails with [`StoreError::UnknownSnapshot`].
    fn activate(&self, id: SnapshotId) -> Answer<'_, ()>;

    /// Adds the archive of a snapshot as [`SnapshotStore::add`] does, and
    /// makes it the active one: both, or when it fails neither.
    fn install<'a>(&'a self, id: SnapshotId, archive: &'a [u8], origin: Origin) -> Answer<'a, ()>;
}
