use app::view::{Embedding, Theme, View, Waking};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::http::site::SiteAssets;

/// What a page for a frame consists of.
pub(super) struct Page<'a> {
    /// The view that it shows.
    pub(super) view: &'a View,
    /// How the site around it wants it shown.
    pub(super) embedding: Embedding,
    /// What it is called.
    pub(super) title: &'a str,
    /// The figures that the browser asks for as soon as it has woken the page.
    pub(super) figures: Option<String>,
    /// What Leptos drew.
    pub(super) body: String,
    /// What wakes it.
    pub(super) data: Markup,
}

/// The whole document. Its links open beside the page around it, never inside
/// its frame; search engines are led to the atlas.
pub(super) fn page(assets: &SiteAssets, page: &Page<'_>) -> Markup {
    let Page { view, embedding, .. } = page;
    let program = assets.embedded_programs.of(view.language);
    let at_once = embedding.waking == Waking::Loaded;
    html! {
        (DOCTYPE)
        html lang=(view.language) dir=(view.language.direction()) data-theme=(embedding.theme) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) }
                meta name="robots" content="noindex";
                meta name="color-scheme" content=(schemes(embedding.theme));
                base target="_blank";
                link rel="stylesheet" href=(assets.embedded_style(embedding.theme));
                // No frame shows one, and without a word of it browsers ask.
                link rel="icon" href="data:,";
                link rel="canonical" href=(view.href());
                @if at_once {
                    link rel="preload" as="fetch" crossorigin href=(program.wasm);
                    @if let Some(figures) = &page.figures {
                        link rel="preload" as="fetch" crossorigin href=(figures);
                    }
                    script type="module" src=(program.script) {}
                } @else {
                    script type="module" src="/wake.js" data-program=(program.script) {}
                }
            }
            body {
                div id="app" data-detail=(assets.detail) { (PreEscaped(&page.body)) }
                (page.data)
            }
        }
    }
}

fn schemes(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "light dark",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}
