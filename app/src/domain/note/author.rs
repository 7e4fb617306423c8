use super::{ByLanguage, PersonName};

/// Who wrote a note.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoteAuthor {
    /// The name, as each language writes it.
    pub name: ByLanguage<PersonName>,
}
