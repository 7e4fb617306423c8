use app::{
    domain::{
        SnapshotId, Timestamp,
        note::{
            ByLanguage, Heading, HeadingWords, KeptNote, NoteContent, NoteEnd, NoteNumber,
            NoteState, PersonName, PublishedVersion, Slug, VersionNumber,
        },
    },
    i18n::Language,
};

use super::{Answer, Origin, Sifted};
use crate::notes::{
    Query,
    workflow::{Action, Stage},
};

/// A note in which words were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which note.
    pub note: NoteNumber,
    /// How well it fits: the higher the better, of no unit, and only
    /// comparable within one search.
    pub rank: f64,
}

/// A text in which words were found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct FoundText {
    /// The note whose text it is.
    pub(super) note: NoteNumber,
    /// Whether it is in another language than the visitor's.
    pub(super) foreign: bool,
    /// How well it fits.
    pub(super) rank: f64,
}

impl Hit {
    /// The notes of texts, each once by its best; of those that fit as well the
    /// newest first.
    pub(super) fn best_first(mut found: Vec<FoundText>) -> Vec<Self> {
        let better = |one: &FoundText, other: &FoundText| {
            one.foreign.cmp(&other.foreign).then(other.rank.total_cmp(&one.rank))
        };
        found.sort_unstable_by(|one, other| one.note.cmp(&other.note).then(better(one, other)));
        found.dedup_by_key(|text| text.note);
        found.sort_unstable_by(|one, other| better(one, other).then(other.note.cmp(&one.note)));
        found.into_iter().map(|text| Self { note: text.note, rank: text.rank }).collect()
    }
}

/// A note that no list tells, but that texts may name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    /// Which note.
    pub slug: Slug,
    /// What it is called, in each language it is in.
    pub words: ByLanguage<HeadingWords>,
    /// What became of it; `None` of one that is not published yet.
    pub end: Option<NoteEnd>,
}

/// A text that is worked on: the first of a note, or its next version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The note.
    pub slug: Slug,
    /// What it says.
    pub content: NoteContent,
    /// Where it stands, and who wrote it.
    pub stage: Stage,
    /// Why it is to take the place of what is published; `None` for the first.
    pub reason: Option<String>,
}

/// A text that becomes public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The note.
    pub slug: Slug,
    /// What it says.
    pub content: NoteContent,
    /// The version it takes the place of; `None` for the first.
    pub follows: Option<VersionNumber>,
    /// Why it does; `None` for the first.
    pub reason: Option<String>,
    /// Who publishes it.
    pub by: PersonName,
    /// The second person, who approved it.
    pub approved_by: PersonName,
    /// The snapshot whose figures it was written beside.
    pub snapshot: SnapshotId,
    /// Whether it came with the program.
    pub origin: Origin,
    /// When it was published; `None` for now.
    pub published: Option<Timestamp>,
}

/// What is told of a version to those who ship notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// Which version.
    pub number: VersionNumber,
    /// When it was published.
    pub published: Timestamp,
    /// The SHA-256 of its content as it is written in files, in hexadecimal
    /// digits.
    pub digest: String,
    /// Whether it came with the program.
    pub origin: Origin,
}

/// What was done to a note; what is logged never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: PersonName,
    /// What.
    pub action: Action,
    /// Why, where that is told.
    pub reason: Option<String>,
}

/// Keeps policy notes: drafts, versions that never change, and who did what.
///
/// A store writes down what it is told; who may do what is for
/// [`workflow`](crate::notes::workflow).
pub trait NoteStore: Send + Sync {
    /// A number that is another after every change of what is public, and of
    /// drafts, which texts that are public may name.
    fn revision(&self) -> Answer<'_, u64>;

    /// Every published note, the one whose current version is newest first.
    fn headings(&self) -> Answer<'_, Sifted<Heading>>;

    /// The notes that ended, and those that have a draft alone.
    fn unlisted(&self) -> Answer<'_, Sifted<Unlisted>>;

    /// A note that is or once was public; `None` when there is none.
    ///
    /// Fails with [`StoreError::DamagedNote`](super::StoreError::DamagedNote)
    /// when it does not pass the checks, as all do that read one note.
    fn note<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Option<KeptNote>>;

    /// A version of a note that is published or superseded; `None` when there
    /// is none, and of notes that are withdrawn.
    fn version<'a>(
        &'a self,
        slug: &'a Slug,
        number: VersionNumber,
    ) -> Answer<'a, Option<PublishedVersion>>;

    /// The published notes that have every word, the best first: those where
    /// the words are in that language before those where they are in another.
    fn search<'a>(&'a self, query: &'a Query, language: Language) -> Answer<'a, Vec<Hit>>;

    /// Every note that is or once was public, by slug, and where it stands.
    fn states(&self) -> Answer<'_, Vec<(Slug, NoteState)>>;

    /// The versions of a note, the newest first; none when it never was
    /// public.
    fn prints<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Vec<Print>>;

    /// Every draft, by slug.
    fn drafts(&self) -> Answer<'_, Sifted<Draft>>;

    /// The draft of a note.
    fn draft<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Option<Draft>>;

    /// Keeps drafts, each in the place of an earlier one of its note: all, or
    /// when it fails none. The author is logged.
    fn keep_drafts<'a>(&'a self, drafts: &'a [Draft]) -> Answer<'a, ()>;

    /// Publishes texts, and forgets the drafts of their notes: all, or when
    /// it fails none. Who approved and published is logged.
    ///
    /// Fails with [`StoreError::NoteChanged`](super::StoreError::NoteChanged)
    /// when the current version of a note is not the one that the text
    /// follows, or the note has ended.
    fn publish<'a>(&'a self, texts: &'a [Publication]) -> Answer<'a, ()>;

    /// Ends a published note, and forgets its draft. It is logged.
    ///
    /// Fails with [`StoreError::UnknownNote`](super::StoreError::UnknownNote)
    /// when the note, or the one that takes its place, is not published.
    fn end<'a>(&'a self, slug: &'a Slug, end: &'a NoteEnd, by: &'a PersonName) -> Answer<'a, ()>;

    /// What was done to a note, the first first.
    fn log<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Vec<LogEntry>>;
}
