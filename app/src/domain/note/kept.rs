use super::{ByLanguage, HeadingWords, PersonName, PublishedVersion, Slug, VersionEntry};
use crate::domain::{NonEmpty, Timestamp};

/// A note that is or once was public.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KeptNote {
    /// Everybody can read it.
    Published(Box<PublishedNote>),
    /// It is no longer read; what became of it is told.
    Ended(Box<EndedNote>),
}

/// A note that everybody can read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublishedNote {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its current version.
    pub current: PublishedVersion,
    /// All its versions, the newest, which is the current one, first.
    pub versions: NonEmpty<VersionEntry>,
}

/// A note that was public.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EndedNote {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it was called and said, in each language it was in.
    pub words: ByLanguage<HeadingWords>,
    /// What became of it.
    pub end: NoteEnd,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: PersonName,
}

/// What became of a note that is no longer read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NoteEnd {
    /// It was taken back.
    Withdrawn {
        /// Why.
        reason: String,
    },
    /// Another took its place; its own versions can still be read one by one.
    Superseded {
        /// Which.
        with: Slug,
    },
}
