//! How a note becomes public, as a pure function: who may do what, and where
//! it leads.
//!
//! ```text
//! draft → in review → approved → published → superseded
//!   ↑         │           │          │    ↘ withdrawn
//!   └─────────┴───────────┘          └ correct → draft of the next version
//! ```
//!
//! Nobody approves what they wrote: a second person always does.

mod action;
mod role;

pub use action::Action;
pub use role::Role;

use app::domain::note::{NoteAuthor, NoteState, PersonName};

/// Somebody who does something to a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor<'a> {
    /// Who.
    pub name: &'a PersonName,
    /// In which role.
    pub role: Role,
}

/// Where a text of a note stands, and who brought it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// Where.
    pub state: NoteState,
    /// Who wrote it.
    pub author: PersonName,
    /// The second person who approved it, once somebody did.
    pub approved_by: Option<PersonName>,
}

/// Why something is not done to a note.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It cannot be done where the note stands.
    #[error("a note that is {0} cannot be {1}")]
    State(NoteState, Action),
    /// It is not for somebody in that role.
    #[error("a note cannot be {1} by somebody who acts as {0}")]
    Role(Role, Action),
    /// The author wants to approve it.
    #[error("whoever wrote a note cannot approve it: a second person must")]
    OwnWork,
    /// Somebody who is named as an author wants to approve it.
    #[error("“{0}” is named among the authors and cannot approve the note: a second person must")]
    Author(PersonName),
}

impl Stage {
    /// A new text of somebody.
    pub fn draft(author: PersonName) -> Self {
        Self { state: NoteState::Draft, author, approved_by: None }
    }

    /// Where an action leads.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn after(&self, action: Action, actor: Actor<'_>) -> Result<Self, Refusal> {
        let state = action.leads_from(self.state).ok_or(Refusal::State(self.state, action))?;
        if !actor.role.may(action) {
            return Err(Refusal::Role(actor.role, action));
        }
        let approves = action == Action::Approve;
        if approves && actor.name.same_as(&self.author) {
            return Err(Refusal::OwnWork);
        }
        let writes = matches!(action, Action::Edit | Action::Correct);
        let author = if writes { actor.name } else { &self.author };
        let approved_by = match state {
            NoteState::Draft | NoteState::InReview => None,
            _ if approves => Some(actor.name.clone()),
            _ => self.approved_by.clone(),
        };
        Ok(Self { state, author: author.clone(), approved_by })
    }
}

/// Whether somebody may approve a text of these authors, by their names in any
/// language.
///
/// # Errors
/// [`Refusal::Author`].
pub fn approves(name: &PersonName, authors: &[NoteAuthor]) -> Result<(), Refusal> {
    let mut names = authors.iter().flat_map(|author| author.name.iter());
    match names.find(|(_, author)| author.same_as(name)) {
        Some((_, author)) => Err(Refusal::Author(author.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
