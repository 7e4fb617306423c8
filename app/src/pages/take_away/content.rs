//! What the page is told of a view.

use crate::{domain::SnapshotId, i18n::Language};

/// A file that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedFile {
    /// Where it is.
    pub href: String,
    /// How its name ends, in capitals: its form.
    pub form: &'static str,
    /// What it is.
    pub about: String,
    /// How large it is in bytes; `None` when it is made only when asked for.
    pub bytes: Option<usize>,
}

/// A citation in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedCitation {
    /// What the form is called.
    pub form: &'static str,
    /// The citation.
    pub text: String,
}

/// All that can be taken away of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeAwayContent {
    /// The language of the page.
    pub language: Language,
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// The query of the view, without its question mark.
    pub query: String,
    /// Where the view is on this site.
    pub view: String,
    /// The view in a sentence.
    pub title: String,
    /// Where the picture is on this site.
    pub picture: String,
    /// Its width and height in pixels.
    pub picture_size: (u16, u16),
    /// The files, in order.
    pub files: Vec<OfferedFile>,
    /// The citation, in every form.
    pub citations: Vec<OfferedCitation>,
    /// Markup that shows the picture on another site.
    pub snippet: String,
    /// What the files say of themselves: labels and values.
    pub statement: Vec<(&'static str, String)>,
}
