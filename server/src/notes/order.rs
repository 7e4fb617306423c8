use std::sync::Arc;

use app::{
    domain::note::Heading,
    i18n::{Language, alphabetical},
};

/// The places of notes in lists of each language: the newest first, and those
/// of one time in the order of their titles. Found once a revision, as titles
/// take long to sort.
#[derive(Debug, Default)]
pub(super) struct Orders {
    english: Arc<[usize]>,
    persian: Arc<[usize]>,
}

impl Orders {
    /// The orders of headings of which the newest comes first.
    pub(super) fn of(headings: &[Heading]) -> Self {
        let order = |language| in_order(language, headings);
        Self { english: order(Language::English), persian: order(Language::Persian) }
    }

    /// That of a language.
    pub(super) fn places(&self, language: Language) -> Arc<[usize]> {
        match language {
            Language::English => self.english.clone(),
            Language::Persian => self.persian.clone(),
        }
    }
}

fn in_order(language: Language, headings: &[Heading]) -> Arc<[usize]> {
    let mut places: Vec<usize> = (0..headings.len()).collect();
    let published = |place: usize| headings.get(place).map(|heading| heading.published);
    for together in places.chunk_by_mut(|&one, &next| published(one) == published(next)) {
        if together.len() > 1 {
            together.sort_by_cached_key(|&place| {
                let heading = headings.get(place);
                heading.map(|heading| alphabetical(&heading.words.best(language).1.title))
            });
        }
    }
    places.into()
}
