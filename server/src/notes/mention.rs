//! What is told of a note that a text names.

use std::collections::HashMap;

use app::domain::note::{ByLanguage, Heading, HeadingWords, NoteEnd, Slug};

use crate::store::Unlisted;

/// A note that a text names, or the one that took its place in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Which note.
    pub slug: Slug,
    /// What it is called, in each language it is in.
    pub words: ByLanguage<HeadingWords>,
    /// How far it can be read.
    pub standing: Standing,
}

/// How far a note can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Everybody can read it.
    Published,
    /// It was taken back.
    Withdrawn,
    /// It is not public yet.
    Unpublished,
}

/// Follows a note to the one that stands in its place.
pub(super) fn mention<'a>(
    named: &Slug,
    published: impl Fn(&Slug) -> Option<&'a Heading>,
    unlisted: &HashMap<Slug, Unlisted>,
) -> Option<Mention> {
    let mut slug = named;
    // A note is superseded by one that is published then, so that there are no
    // circles; a damaged store must not hold a visitor up.
    for _ in 0..=unlisted.len() {
        let told = |words: &ByLanguage<HeadingWords>, standing| {
            Some(Mention { slug: slug.clone(), words: words.clone(), standing })
        };
        if let Some(heading) = published(slug) {
            return told(&heading.words, Standing::Published);
        }
        let note = unlisted.get(slug)?;
        match &note.end {
            Some(NoteEnd::Superseded { with }) => slug = with,
            Some(NoteEnd::Withdrawn { .. }) => return told(&note.words, Standing::Withdrawn),
            None => return told(&note.words, Standing::Unpublished),
        }
    }
    None
}
