use super::{ByLanguage, NoteAuthor, NoteSource, NoteSubject, Translation};
use crate::domain::NonEmpty;

/// All that a note says, without its name and its history.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoteContent {
    /// What it is about.
    pub subject: NoteSubject,
    /// Who wrote it.
    pub authors: NonEmpty<NoteAuthor>,
    /// What it rests on.
    pub sources: NonEmpty<NoteSource>,
    /// Its text in each language.
    pub translations: ByLanguage<Translation>,
}
