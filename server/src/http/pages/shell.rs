use app::{i18n::Language, map::svg::escape, view::View};

use crate::http::AppState;

/// What stands in the head of a page.
pub(super) struct Head<'a> {
    language: Language,
    title: &'a str,
    description: &'a str,
    /// The view, on a page that the browser wakes.
    view: Option<&'a View>,
}

impl<'a> Head<'a> {
    /// The head of a page that shows a view.
    pub(super) fn of(view: &'a View, title: &'a str) -> Self {
        let description = view.language.messages().description;
        Self { language: view.language, title, description, view: Some(view) }
    }

    /// The head of a page that only says something.
    pub(super) fn plain(language: Language, title: &'a str, description: &'a str) -> Self {
        Self { language, title, description, view: None }
    }
}

/// The whole document around what Leptos drew and the data that wakes it.
pub(super) fn shell(state: &AppState, head: &Head<'_>, body: &str, data: &str) -> String {
    let mut out = String::with_capacity(body.len() + data.len() + 4096);
    let (language, assets) = (head.language, &state.assets);
    out.push_str(&format!(
        "<!DOCTYPE html><html lang=\"{language}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
        language.direction(),
    ));
    escape(&mut out, head.title);
    out.push_str("</title><meta name=\"description\" content=\"");
    escape(&mut out, head.description);
    out.push_str(&format!(
        "\"><link rel=\"stylesheet\" href=\"{}\"><link rel=\"icon\" href=\"/favicon.svg\">\
         <link rel=\"manifest\" href=\"/manifest.webmanifest\">\
         <meta name=\"color-scheme\" content=\"light dark\">",
        assets.style,
    ));
    if let Some(view) = head.view {
        link(&mut out, "canonical", "", &view.href());
        for other in Language::ALL {
            let hreflang = format!(" hreflang=\"{other}\"");
            link(&mut out, "alternate", &hreflang, &view.with_language(other).href());
        }
        out.push_str(&format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{}\">\
             <script type=\"module\" src=\"{}\"></script>",
            assets.wasm, assets.script,
        ));
    }
    out.push_str("</head><body><div id=\"app\">");
    out.push_str(body);
    out.push_str("</div>");
    out.push_str(data);
    out.push_str("</body></html>");
    out
}

fn link(out: &mut String, kind: &str, attributes: &str, href: &str) {
    out.push_str(&format!("<link rel=\"{kind}\"{attributes} href=\""));
    escape(out, href);
    out.push_str("\">");
}
