use app::{domain::Timestamp, i18n::Language, pages::frame::Place, view::View};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    http::{
        AppState,
        export::{self, Exhibit, Form},
    },
    render::{HEIGHT, WIDTH},
};

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
    /// Where the site is, for what other sites show of the page; empty when it
    /// is not known.
    site: &'a str,
    /// Where its picture is on the site, when it has one of its own.
    picture: Option<&'a str>,
    /// The languages that it can be read in.
    languages: &'a [Language],
    /// Where a feed is that tells of pages like it.
    feed: Option<&'a str>,
    /// What is known of it as an article.
    article: Option<&'a Article>,
}

/// What other sites are told of a page that somebody wrote.
pub(super) struct Article {
    /// When its first version was published.
    pub(super) first: Timestamp,
    /// When the version was published that is read.
    pub(super) published: Timestamp,
    /// Who wrote it.
    pub(super) authors: Vec<String>,
}

impl<'a> Head<'a> {
    /// The head of a page that shows a view.
    pub(super) fn of(view: &'a View, title: &'a str, figures: Option<String>) -> Self {
        let description = view.language.messages().description;
        let language = view.language;
        Self { view: Some(view), figures, ..Self::plain(language, title, description) }
    }

    /// The head of a page that only says something.
    pub(super) fn plain(language: Language, title: &'a str, description: &'a str) -> Self {
        Self {
            language,
            title,
            description,
            view: None,
            text: false,
            place: None,
            figures: None,
            site: "",
            picture: None,
            languages: &Language::ALL,
            feed: None,
            article: None,
        }
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
        Self { text: true, place: Some(place), ..Self::plain(language, title, description) }
    }

    /// The same on a site of that address: other sites can show its picture.
    #[must_use]
    pub(super) fn on(self, site: &'a str) -> Self {
        Self { site, ..self }
    }

    /// The same with a picture of its own, by its address on the site.
    #[must_use]
    pub(super) fn with_picture(self, picture: Option<&'a str>) -> Self {
        Self { picture, ..self }
    }

    /// The same in those languages alone.
    #[must_use]
    pub(super) fn in_languages(self, languages: &'a [Language]) -> Self {
        Self { languages, ..self }
    }

    /// The same with a feed of pages like it.
    #[must_use]
    pub(super) fn with_feed(self, feed: &'a str) -> Self {
        Self { feed: Some(feed), ..self }
    }

    /// The same as an article.
    #[must_use]
    pub(super) fn with_article(self, article: &'a Article) -> Self {
        Self { article: Some(article), ..self }
    }

    /// The language in which its text is for ever: its own, or else the first
    /// that it can be read in.
    fn canonical(&self) -> Language {
        let own = self.languages.contains(&self.language).then_some(self.language);
        own.or(self.languages.first().copied()).unwrap_or(self.language)
    }

    /// Where the page is on its site; `None` for one without a place.
    fn path(&self) -> Option<String> {
        let view = self.view.map(View::href);
        view.or_else(|| Some(self.place?.href(self.language)))
    }

    /// Where its picture is on its site: of a page of text, the map.
    fn picture(&self) -> String {
        match (self.picture, self.view) {
            (Some(picture), _) => picture.to_owned(),
            (None, Some(view)) => export::address_of_map(view, Form::Png),
            (None, None) => export::address(self.language, Exhibit::Map, Form::Png, ""),
        }
    }
}

/// What other sites show of a page (the Open Graph protocol, and Twitter's card).
fn shared(head: &Head<'_>) -> Markup {
    let Some(path) = head.path().filter(|_| !head.site.is_empty()) else { return html! {} };
    let locale = match head.language {
        Language::English => "en_GB",
        Language::Persian => "fa_IR",
    };
    html! {
        meta property="og:type" content=(if head.article.is_some() { "article" } else { "website" });
        meta property="og:site_name" content=(head.language.messages().brand);
        meta property="og:locale" content=(locale);
        meta property="og:title" content=(head.title);
        meta property="og:description" content=(head.description);
        meta property="og:url" content={ (head.site) (path) };
        meta property="og:image" content={ (head.site) (head.picture()) };
        meta property="og:image:width" content=(WIDTH);
        meta property="og:image:height" content=(HEIGHT);
        meta property="og:image:alt" content=(head.title);
        meta name="twitter:card" content="summary_large_image";
        @if let Some(article) = head.article {
            meta property="article:published_time" content=(article.first);
            meta property="article:modified_time" content=(article.published);
            @for author in &article.authors { meta name="author" content=(author); }
        }
    }
}

/// A page of text, whole.
pub(super) fn text(state: &AppState, head: &Head<'_>, body: Markup) -> Response {
    Html(shell(state, head, body.into_string(), &html! {}).into_string()).into_response()
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
                (shared(head))
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(assets.style);
                link rel="icon" href="/favicon.svg";
                link rel="manifest" href="/manifest.webmanifest";
                @if head.text {
                    link rel="stylesheet" href=(assets.document);
                    script type="module" src="/find.js" {}
                }
                @if let Some(place) = head.place {
                    link rel="canonical" href={ (head.site) (place.href(head.canonical())) };
                    @for &language in head.languages {
                        link rel="alternate" hreflang=(language)
                            href={ (head.site) (place.href(language)) };
                    }
                }
                @if let Some(feed) = head.feed {
                    link rel="alternate" type="application/atom+xml" href=(feed);
                }
                @if let Some(view) = head.view {
                    link rel="canonical" href={ (head.site) (view.href()) };
                    @for language in Language::ALL {
                        link rel="alternate" hreflang=(language)
                            href={ (head.site) (view.with_language(language).href()) };
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
