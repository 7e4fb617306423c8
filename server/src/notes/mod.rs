//! Policy notes: what is public of them, and how they come to be.
//!
//! [`Notes`] is what pages and the API ask. Headings are in memory; texts stay
//! in the store.

pub mod changes;
mod damage;
pub mod format;
mod found;
mod mention;
mod near;
mod order;
mod query;
mod recent;
#[cfg(test)]
pub(crate) mod sample;
pub mod seed;
pub mod text;
pub mod words;
pub mod workflow;

pub use found::Found;
pub use mention::{Mention, Standing};
pub use query::Query;

use std::{
    collections::HashMap,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use app::{
    domain::note::{Heading, KeptNote, NoteNumber, PublishedVersion, Slug, VersionNumber},
    i18n::Language,
};
use tokio::time::sleep;

use self::{damage::Damage, order::Orders, recent::Recent};
use crate::store::{DamagedNote, Hit, NoteStore, StoreError, Unlisted};

/// How long it waits before it looks at the store again: what one program
/// publishes, all show within a second.
const PAUSE: Duration = Duration::from_millis(400);

/// What is public of the notes in a store.
pub struct Notes {
    store: Arc<dyn NoteStore>,
    shelf: RwLock<Arc<Shelf>>,
    recent: Recent,
    damage: Damage,
}

/// The headings of one revision.
#[derive(Default)]
struct Shelf {
    /// What the store counts.
    counted: u64,
    /// The same for all who look, which another store that counted as far does
    /// not share.
    revision: u64,
    headings: Arc<[Heading]>,
    orders: Orders,
    places: HashMap<Slug, usize>,
    numbers: HashMap<NoteNumber, usize>,
    unlisted: HashMap<Slug, Unlisted>,
}

impl Notes {
    /// The notes of a store.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn of(store: Arc<dyn NoteStore>) -> Result<Self, StoreError> {
        let (shelf, recent, damage) = Default::default();
        let notes = Self { store, shelf, recent, damage };
        notes.read_anew().await?;
        Ok(notes)
    }

    /// Every published note, the one whose current version is newest first.
    pub fn headings(&self) -> Arc<[Heading]> {
        self.shelf().headings.clone()
    }

    /// All of them, as if a search had found them: those of one time in the
    /// order of their titles in a language.
    pub fn all(&self, language: Language) -> Found {
        let now = self.shelf();
        Found::new(now.headings.clone(), now.orders.places(language))
    }

    /// The heading of a published note.
    pub fn heading(&self, slug: &Slug) -> Option<Heading> {
        let now = self.shelf();
        now.places.get(slug).and_then(|&place| now.headings.get(place)).cloned()
    }

    /// What is told of a note that a text names; `None` when there is none.
    pub fn mention(&self, slug: &Slug) -> Option<Mention> {
        let now = self.shelf();
        let published = |slug: &Slug| now.places.get(slug).and_then(|&at| now.headings.get(at));
        mention::mention(slug, published, &now.unlisted)
    }

    /// A number that is another when what is public is: for entity tags.
    pub fn revision(&self) -> u64 {
        self.shelf().revision
    }

    /// A note that is or once was public; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn published(&self, slug: &Slug) -> Result<Option<KeptNote>, StoreError> {
        self.noticed(self.store.note(slug).await)
    }

    /// A version of a note that is published or superseded.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn version(
        &self,
        slug: &Slug,
        number: VersionNumber,
    ) -> Result<Option<PublishedVersion>, StoreError> {
        self.noticed(self.store.version(slug, number).await)
    }

    /// What was read of a note, of which damage is to be told: not all of it
    /// shows in a heading.
    fn noticed<T>(&self, read: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(StoreError::DamagedNote(note)) = &read {
            self.damage.found(self.revision(), note.clone());
        }
        read
    }

    /// The published notes that have every word, the last one as the beginning
    /// of a word; the best first. Nothing for no words.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn search(&self, words: &str, language: Language) -> Result<Found, StoreError> {
        let now = self.shelf();
        let found = |places| Ok(Found::new(now.headings.clone(), places));
        let Some(query) = Query::new(words) else { return found(Arc::default()) };
        if let Some(places) = self.recent.get(now.revision, &query, language) {
            return found(places);
        }
        let hits = self.store.search(&query, language).await?;
        let place = |hit: &Hit| now.numbers.get(&hit.note).copied();
        let places: Arc<[usize]> = hits.iter().filter_map(place).collect();
        self.recent.keep(now.revision, query, language, places.clone());
        found(places)
    }

    /// The published notes that one that does not exist may be meant for, the
    /// likeliest first.
    pub fn near(&self, slug: &str) -> Vec<Slug> {
        near::near(slug, self.shelf().headings.iter().map(|heading| &heading.slug))
    }

    /// Keeps the headings as the store is, for as long as it is polled, and
    /// tells once a revision of each note that is damaged. A store that cannot
    /// be asked leaves them as they were.
    pub async fn keep(&self, mut tell: impl FnMut(DamagedNote)) {
        loop {
            self.damage.untold().into_iter().for_each(&mut tell);
            sleep(PAUSE).await;
            let _ = self.refresh().await;
        }
    }

    /// Takes up what has changed in the store.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn refresh(&self) -> Result<(), StoreError> {
        if self.store.revision().await? == self.shelf().counted {
            return Ok(());
        }
        self.read_anew().await
    }

    async fn read_anew(&self) -> Result<(), StoreError> {
        // Asked for first: headings that are newer than their revision are
        // read once more, and older ones would stay.
        let counted = self.store.revision().await?;
        let found = self.store.headings().await?;
        let headings: Arc<[Heading]> = found.whole.into();
        let place = |(place, heading): (usize, &Heading)| (heading.slug.clone(), place);
        let places = headings.iter().enumerate().map(place).collect();
        let number = |(place, heading): (usize, &Heading)| (heading.number, place);
        let numbers = headings.iter().enumerate().map(number).collect();
        let unlisted = self.store.unlisted().await?;
        let damaged = found.damaged.into_iter().chain(unlisted.damaged);
        let unlisted = unlisted.whole.into_iter().map(|note| (note.slug.clone(), note)).collect();
        let mut hash = DefaultHasher::new();
        counted.hash(&mut hash);
        for heading in headings.iter() {
            (&heading.slug, heading.version, heading.published).hash(&mut hash);
        }
        let revision = hash.finish();
        let orders = Orders::of(&headings);
        damaged.for_each(|note| self.damage.found(revision, note));
        let read = Shelf { counted, revision, headings, orders, places, numbers, unlisted };
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(read);
        Ok(())
    }

    /// The lock is held for as long as it takes to copy a pointer.
    fn shelf(&self) -> Arc<Shelf> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notes").field("revision", &self.revision()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
