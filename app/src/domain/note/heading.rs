use super::{ByLanguage, NoteAuthor, NoteNumber, NoteState, NoteSubject, Slug, VersionNumber};
use crate::domain::{NonEmpty, Timestamp};

/// What lists tell of a note: all but its text and its sources.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Heading {
    /// The number by which its store knows it.
    pub number: NoteNumber,
    /// Its name in addresses.
    pub slug: Slug,
    /// Where it stands.
    pub state: NoteState,
    /// Title and summary in each language it is in.
    pub words: ByLanguage<HeadingWords>,
    /// What it is about.
    pub subject: NoteSubject,
    /// Who wrote it.
    pub authors: NonEmpty<NoteAuthor>,
    /// When its first version was published.
    pub first_published: Timestamp,
    /// When its current version was published.
    pub published: Timestamp,
    /// Its current version.
    pub version: VersionNumber,
}

/// A note in a list, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HeadingWords {
    /// Its title.
    pub title: Box<str>,
    /// What it says, in a sentence or two.
    pub summary: Box<str>,
}
