//! Notes as files: a folder a note, `note.toml` with what is common to all
//! languages, and a Markdown file a language. The store keeps notes in the
//! same writing, so that there is no second one that could disagree.

mod about;
mod body;
mod file;
mod flaw;
mod folder;
mod known;
mod spans;
mod text;
mod toml_text;
mod write;

pub use about::{About, read_about};
pub use body::{named_notes, plain};
pub(in crate::notes) use file::text_of;
pub use flaw::{Flaw, Flaws};
pub use folder::{NoteFolder, note_folders, read_folder, read_folders, write_folder};
pub use known::{Known, SnapshotKnows, Trusted};
pub use text::read_text;
pub use write::{Written, written};

#[cfg(test)]
mod tests;
