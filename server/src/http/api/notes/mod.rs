//! Policy notes: `/notes`.

mod answer;
mod list;
mod one;

pub use answer::{Note, NoteList, NoteVersion};
pub use list::list;
pub use one::{note, version};

#[cfg(test)]
pub(super) mod tests;
