use std::{fmt, str::FromStr};

use app::domain::{ParseError, note::NoteState};

/// What can be done to a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Change a draft.
    Edit,
    /// Give a draft to others to read.
    Submit,
    /// Give it back to its author.
    Return,
    /// Find it good, as a second person.
    Approve,
    /// Show it to everybody.
    Publish,
    /// Begin the next version of what is published; the old one stays public
    /// until the new one is.
    Correct,
    /// Put another note in its place.
    Supersede,
    /// Take it back.
    Withdraw,
}

impl Action {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Edit,
        Self::Submit,
        Self::Return,
        Self::Approve,
        Self::Publish,
        Self::Correct,
        Self::Supersede,
        Self::Withdraw,
    ];

    /// What was done, as the log keeps it and errors tell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Edit => "edited",
            Self::Submit => "submitted",
            Self::Return => "returned",
            Self::Approve => "approved",
            Self::Publish => "published",
            Self::Correct => "corrected",
            Self::Supersede => "superseded",
            Self::Withdraw => "withdrawn",
        }
    }

    /// Where it leads from a state; `None` where it cannot be done.
    pub fn leads_from(self, state: NoteState) -> Option<NoteState> {
        use NoteState::{Approved, Draft, InReview, Published, Superseded, Withdrawn};
        match (self, state) {
            (Self::Edit, Draft)
            | (Self::Return, InReview | Approved)
            | (Self::Correct, Published) => Some(Draft),
            (Self::Submit, Draft) => Some(InReview),
            (Self::Approve, InReview) => Some(Approved),
            (Self::Publish, Approved) => Some(Published),
            (Self::Supersede, Published) => Some(Superseded),
            (Self::Withdraw, Published) => Some(Withdrawn),
            _ => None,
        }
    }
}

impl FromStr for Action {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let found = Self::ALL.into_iter().find(|action| action.word() == text);
        found.ok_or(ParseError::Name("what is done to notes"))
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
