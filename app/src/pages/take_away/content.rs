//! What the page is told of a view.

use std::borrow::Cow;

use crate::{domain::SnapshotId, i18n::Language, pages::frame::Place};

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

/// A picture that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedPicture {
    /// Where it is on this site.
    pub address: String,
    /// Its width and height in pixels.
    pub size: (u16, u16),
    /// Markup that shows it on another site.
    pub snippet: String,
}

/// All that can be taken away of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeAwayContent {
    /// The language of the page.
    pub language: Language,
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// Where the page is.
    pub place: Place,
    /// Where the view is on this site.
    pub view: String,
    /// What of the address was not understood, a sentence each.
    pub notices: Vec<String>,
    /// The view in a sentence.
    pub title: String,
    /// The picture; `None` for a view that is a table alone.
    pub picture: Option<OfferedPicture>,
    /// The files, in order.
    pub files: Vec<OfferedFile>,
    /// The citation, in every form.
    pub citations: Vec<OfferedCitation>,
    /// What the files say of themselves: labels and values.
    pub statement: Vec<(Cow<'static, str>, String)>,
}
