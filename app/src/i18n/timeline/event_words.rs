use super::persian_events::persian;
use crate::{domain::Event, i18n::Language};

/// An event as a page tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventWords<'a> {
    /// What it was.
    pub title: &'a str,
    /// What happened.
    pub description: &'a str,
    /// The language of both: English where nobody has translated the event.
    pub language: Language,
}

impl<'a> EventWords<'a> {
    /// What is told of an event on a page of a language.
    pub fn of(language: Language, event: &'a Event) -> Self {
        let translated = match language {
            Language::English => None,
            Language::Persian => persian(event),
        };
        match translated {
            Some(told) => Self { title: told.title, description: told.description, language },
            None => Self {
                title: &event.title,
                description: &event.description,
                language: Language::English,
            },
        }
    }

    /// Its language, for an element of a page in another one.
    pub fn foreign(&self, page: Language) -> Option<Language> {
        (self.language != page).then_some(self.language)
    }
}
