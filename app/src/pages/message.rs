//! A page that only says something: there is no such page, or something
//! went wrong.

use leptos::prelude::*;

use crate::i18n::Language;

/// What a message page says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// The address leads nowhere.
    NotFound,
    /// The address can only be read.
    WrongMethod,
    /// The server failed.
    Failure,
}

impl Message {
    /// The title and the text in a language.
    pub fn words(self, language: Language) -> (&'static str, &'static str) {
        let messages = language.messages();
        match self {
            Self::NotFound => (messages.not_found_title, messages.not_found),
            Self::WrongMethod => (messages.wrong_method_title, messages.wrong_method),
            Self::Failure => (messages.failure_title, messages.failure),
        }
    }
}

/// The page, with a way back to the map and to the other language.
#[component]
pub fn MessagePage(
    /// The language of the page.
    language: Language,
    /// What it says.
    message: Message,
) -> impl IntoView {
    let messages = language.messages();
    let (title, text) = message.words(language);
    let other = language.other();
    view! {
        <header class="head">
            <a class="brand" href=format!("/{language}/")>
                {messages.brand}
                <span aria-hidden="true">"."</span>
            </a>
            <p class="tagline">{messages.tagline}</p>
            <a class="language" lang=other.code() hreflang=other.code() href=format!("/{other}/")>
                {other.own_name()}
            </a>
        </header>
        <main id="main" class="message">
            <h1>{title}</h1>
            <p>{text}</p>
            <p><a class="action" href=format!("/{language}/")>{messages.to_the_map}</a></p>
        </main>
    }
}
