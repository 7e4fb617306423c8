//! What the page of a note is told.

use crate::{
    atlas::Countries,
    domain::{
        SnapshotId,
        note::{PublishedVersion, Slug, VersionEntry},
    },
    i18n::Language,
    pages::frame::Link,
};

/// A version of a note, with what stands around it.
#[derive(Debug)]
pub struct NotePage<'a> {
    /// The language of the page.
    pub language: Language,
    /// The snapshot that charts are drawn from.
    pub snapshot: SnapshotId,
    /// Every country.
    pub countries: &'a Countries,
    /// Which note.
    pub slug: &'a Slug,
    /// The version that is read.
    pub version: &'a PublishedVersion,
    /// Every version, the newest first; that one alone where the others are
    /// not told.
    pub versions: &'a [VersionEntry],
    /// The note that took the place of this one.
    pub superseded_by: Option<Link>,
    /// Which language the text is in: that of the page, or else another.
    pub spoken: Language,
    /// The text.
    pub text: NoteText,
    /// Where this version is for ever, with the site.
    pub address: String,
    /// How to cite it.
    pub citations: Vec<NoteCitation>,
}

/// The text of a note in markup that is safe to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// The markup.
    pub html: String,
    /// Its headings of the first level, as links to them.
    pub contents: Vec<Link>,
    /// How long it takes to read, in minutes.
    pub minutes: u16,
    /// The keys of the sources that it cites.
    pub cited: Vec<String>,
}

/// A citation that can be copied or taken as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteCitation {
    /// What the form is called; `None` for plain text.
    pub form: Option<&'static str>,
    /// The citation.
    pub text: String,
    /// Where the file is.
    pub href: String,
}

impl NotePage<'_> {
    /// The newest version.
    pub(super) fn current(&self) -> &VersionEntry {
        self.versions.first().unwrap_or(&self.version.entry)
    }

    /// Whether what is read is the newest version.
    pub(super) fn is_current(&self) -> bool {
        self.current().number == self.version.entry.number
    }
}
