use super::StoreError;

/// A note in the store that does not pass the checks of this program: most
/// likely it was written before one of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the note {name} in the store is damaged: {reason}")]
pub struct DamagedNote {
    /// Its name, as the store has it.
    pub name: String,
    /// What is wrong, in English.
    pub reason: String,
}

impl DamagedNote {
    /// What was read of a note, of which a wrong value is the note's damage and
    /// not the store's.
    pub(super) fn of<T>(name: &str, read: Result<T, StoreError>) -> Result<T, StoreError> {
        read.map_err(|error| match error {
            StoreError::Value(reason) => Self { name: name.to_owned(), reason }.into(),
            error => error,
        })
    }
}

/// What was read of many notes: one that is damaged hides none of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sifted<T> {
    /// Those that pass the checks.
    pub whole: Vec<T>,
    /// The others.
    pub damaged: Vec<DamagedNote>,
}

impl<T> Sifted<T> {
    /// None of either.
    pub(super) const fn new() -> Self {
        Self { whole: Vec::new(), damaged: Vec::new() }
    }

    /// One more, or why all reading ends.
    pub(super) fn add(
        &mut self,
        name: &str,
        read: Result<T, StoreError>,
    ) -> Result<(), StoreError> {
        match DamagedNote::of(name, read) {
            Ok(note) => self.whole.push(note),
            Err(StoreError::DamagedNote(note)) => self.damaged.push(note),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
