/// The number by which a store knows a note; another store gives it another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteNumber(i64);

impl NoteNumber {
    /// The note of that number.
    pub fn new(number: i64) -> Self {
        Self(number)
    }
}
