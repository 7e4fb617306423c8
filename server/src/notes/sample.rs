//! Notes for tests.

use std::path::Path;

use app::{
    domain::{
        NonEmpty, SnapshotId,
        note::{ByLanguage, NoteContent, Slug, Translation, VersionNumber},
    },
    i18n::Language,
};

use super::format::{Trusted, read_about};
use crate::store::{Origin, Publication};

/// What the notes of tests have in common.
const ABOUT: &str = include_str!("../../tests/notes/first-agreement/note.toml");

/// A note in one language.
pub fn content(language: Language, title: &str, summary: &str, body: &str) -> NoteContent {
    let about = read_about(Path::new("note.toml"), ABOUT, &Trusted).unwrap();
    let text = Translation::new(title, summary, body).unwrap();
    NoteContent {
        subject: about.subject,
        authors: about.authors,
        sources: NonEmpty::new(about.sources).unwrap(),
        translations: ByLanguage::new(|of| (of == language).then(|| text.clone())).unwrap(),
    }
}

/// A note in English whose parts all say its title.
pub fn titled(title: &str) -> NoteContent {
    content(Language::English, title, &format!("Summary of {title}"), &format!("Body of {title}."))
}

/// What an older program took for right, in the part that lists read: it names
/// a country twice.
pub fn damaged(title: &str) -> NoteContent {
    let mut content = titled(title);
    content.subject.countries = ["IR", "IR"].map(|code| code.parse().unwrap()).into();
    content
}

/// The same in the part that lists do not read: a source has no name.
pub fn damaged_within(title: &str) -> NoteContent {
    let content = titled(title);
    let mut sources = content.sources.to_vec();
    sources[0].title = String::new();
    NoteContent { sources: NonEmpty::new(sources).unwrap(), ..content }
}

/// A slug.
pub fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

/// The first version of a note.
pub fn first(name: &str, content: NoteContent) -> Publication {
    Publication {
        slug: slug(name),
        content,
        follows: None,
        reason: None,
        by: "Parisa Publisher".parse().unwrap(),
        approved_by: "Reza Reviewer".parse().unwrap(),
        snapshot: SnapshotId::from_digest([7; 32]),
        origin: Origin::Imported,
        published: None,
    }
}

/// The version after one.
pub fn after(number: u32, name: &str, content: NoteContent) -> Publication {
    let follows = VersionNumber::new(number);
    Publication { follows, reason: Some("A date was wrong.".to_owned()), ..first(name, content) }
}
