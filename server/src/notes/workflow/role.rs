use std::fmt;

use super::Action;

/// As what somebody works on notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Writes.
    Author,
    /// Reads what others wrote, and approves it.
    Reviewer,
    /// Decides what is public.
    Publisher,
    /// May do all that anybody may.
    Administrator,
}

impl Role {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Author, Self::Reviewer, Self::Publisher, Self::Administrator];

    /// Whether it is for this role. Who the author is, is another question.
    pub fn may(self, action: Action) -> bool {
        match action {
            Action::Edit | Action::Submit | Action::Correct => {
                matches!(self, Self::Author | Self::Administrator)
            }
            Action::Return => true,
            Action::Approve => matches!(self, Self::Reviewer | Self::Administrator),
            Action::Publish | Action::Supersede | Action::Withdraw => {
                matches!(self, Self::Publisher | Self::Administrator)
            }
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Author => "author",
            Self::Reviewer => "reviewer",
            Self::Publisher => "publisher",
            Self::Administrator => "administrator",
        })
    }
}
