//! Policy notes: short texts on science diplomacy, each with its sources, in
//! one language or several.
//!
//! What is common to all languages ([`NoteSubject`], authors and sources) is
//! said once, so that languages cannot disagree.

mod agreement_reference;
mod author;
mod by_language;
mod content;
mod heading;
mod kept;
mod legible;
mod number;
mod person;
mod slug;
mod source;
mod state;
mod subject;
mod taxonomy;
mod theme;
mod translation;
mod valence;
mod version;

pub use agreement_reference::AgreementReference;
pub use author::NoteAuthor;
pub use by_language::ByLanguage;
pub use content::NoteContent;
pub use heading::{Heading, HeadingWords};
pub use kept::{EndedNote, KeptNote, NoteEnd, PublishedNote};
pub use legible::{legible, line};
pub use number::NoteNumber;
pub use person::PersonName;
pub use slug::Slug;
pub use source::{LanguageTag, NoteSource, SourceKey, WebAddress};
pub use state::NoteState;
pub use subject::NoteSubject;
pub use taxonomy::{Taxonomy2010, Taxonomy2017, Taxonomy2025};
pub use theme::Theme;
pub use translation::Translation;
pub use valence::Valence;
pub use version::{PublishedVersion, VersionEntry, VersionNumber};
