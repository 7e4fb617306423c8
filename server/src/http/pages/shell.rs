use app::{i18n::Language, pages::frame::Place, view::View};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::http::AppState;

/// What stands in the head of a page.
pub(super) struct Head<'a> {
    language: Language,
    title: &'a str,
    description: &'a str,
    /// The view, on a page that the browser wakes.
    view: Option<&'a View>,
    /// Whether it is a page of text.
    text: bool,
    /// Where that page is; a page without a place is no page to come back to.
    place: Option<&'a Place>,
    /// The figures that the browser asks for as soon as it has woken the page.
    figures: Option<String>,
}

impl<'a> Head<'a> {
    /// The head of a page that shows a view.
    pub(super) fn of(view: &'a View, title: &'a str, figures: Option<String>) -> Self {
        let description = view.language.messages().description;
        let language = view.language;
        Self { language, title, description, view: Some(view), text: false, place: None, figures }
    }

    /// The head of a page that only says something.
    pub(super) fn plain(language: Language, title: &'a str, description: &'a str) -> Self {
        Self { language, title, description, view: None, text: false, place: None, figures: None }
    }

    /// The head of a page of text that says that there is no such page.
    pub(super) fn unlisted(language: Language, title: &'a str, description: &'a str) -> Self {
        Self { text: true, ..Self::plain(language, title, description) }
    }

    /// The head of a page of text.
    pub(super) fn text(
        language: Language,
        place: &'a Place,
        title: &'a str,
        description: &'a str,
    ) -> Self {
        Self {
            language,
            title,
            description,
            view: None,
            text: true,
            place: Some(place),
            figures: None,
        }
    }
}

/// The whole document around what Leptos drew and the data that wakes it.
pub(super) fn shell(state: &AppState, head: &Head<'_>, body: String, data: &Markup) -> Markup {
    let assets = &state.assets;
    let program = assets.programs.of(head.language);
    html! {
        (DOCTYPE)
        html lang=(head.language) dir=(head.language.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (head.title) }
                meta name="description" content=(head.description);
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(assets.style);
                link rel="icon" href="/favicon.svg";
                link rel="manifest" href="/manifest.webmanifest";
                @if head.text {
                    link rel="stylesheet" href=(assets.document);
                    script type="module" src="/find.js" {}
                }
                @if let Some(place) = head.place {
                    link rel="canonical" href=(place.href(head.language));
                    @for language in Language::ALL {
                        link rel="alternate" hreflang=(language) href=(place.href(language));
                    }
                }
                @if let Some(view) = head.view {
                    link rel="canonical" href=(view.href());
                    @for language in Language::ALL {
                        link rel="alternate" hreflang=(language)
                            href=(view.with_language(language).href());
                    }
                    link rel="preload" as="fetch" crossorigin href=(program.wasm);
                    @if let Some(figures) = &head.figures {
                        link rel="preload" as="fetch" crossorigin href=(figures);
                    }
                    script type="module" src=(program.script) {}
                }
            }
            body {
                // Where the browser finds the borders to draw once it looks closer.
                div id="app" data-detail=[head.view.map(|_| &assets.detail)] {
                    (PreEscaped(body))
                }
                (data)
            }
        }
    }
}
