use std::{fmt, num::NonZeroU32, str::FromStr};

use super::{NoteContent, PersonName};
use crate::domain::{ParseError, SnapshotId, Timestamp};

/// Which of the published texts of a note, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionNumber(NonZeroU32);

impl VersionNumber {
    /// The first.
    pub const FIRST: Self = Self(NonZeroU32::MIN);

    /// The version of that number; `None` for 0.
    pub fn new(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(Self)
    }

    /// The number.
    pub fn number(self) -> u32 {
        self.0.get()
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl FromStr for VersionNumber {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        let number = text.parse().ok().filter(|_| plain).map(Self);
        number.ok_or(ParseError::Name("the number of a version: 1, 2, 3 …"))
    }
}

impl fmt::Display for VersionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is told of a version of a note, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VersionEntry {
    /// Which it is.
    pub number: VersionNumber,
    /// Why it took the place of the one before; `None` for the first.
    pub reason: Option<String>,
    /// When it was published.
    pub published: Timestamp,
    /// Who published it.
    pub by: PersonName,
    /// The second person, who approved it.
    pub approved_by: PersonName,
    /// The snapshot whose figures it was written beside.
    pub snapshot: SnapshotId,
}

/// A text of a note as it was published; it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublishedVersion {
    /// Which it is, when and by whom it was published.
    pub entry: VersionEntry,
    /// What it says.
    pub content: NoteContent,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_counted_from_one() {
        assert_eq!(VersionNumber::FIRST.next().to_string(), "2");
        assert_eq!("12".parse(), Ok(VersionNumber::new(12).unwrap()));
        for text in ["", "0", "01", "+1", "-1", "1.0", "99999999999"] {
            assert!(text.parse::<VersionNumber>().is_err(), "{text}");
        }
    }
}
