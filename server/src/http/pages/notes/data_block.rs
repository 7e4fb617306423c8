use app::{
    domain::note::PersonName,
    i18n::{Language, NotesMessages},
    pages::note::NotePage,
};
use maud::{Markup, PreEscaped, html};
use serde_json::json;

use crate::http::pages::shell::Article;

/// What programs read of a note: an `Article` of schema.org as JSON-LD. It is
/// data that no browser runs, so that the content security policy has nothing
/// to say to it.
pub(super) fn data_block(site: &str, page: &NotePage<'_>, article: &Article) -> Markup {
    let content = &page.version.content;
    let (_, said) = content.translations.best(page.spoken);
    let authors = content.authors.iter().map(|author| {
        let name = author.name.best(page.spoken).1.as_str();
        // The editors are a body; of others a name does not tell.
        let editors = |(language, name): (Language, &PersonName)| {
            name.as_str() == NotesMessages::of(language).editors
        };
        if author.name.iter().any(editors) {
            json!({ "@type": "Organization", "name": name })
        } else {
            json!({ "name": name })
        }
    });
    let cited = content.sources.iter().map(|source| {
        json!({
            "@type": "CreativeWork",
            "name": source.title,
            "url": source.address.as_str(),
            "inLanguage": source.language.as_str(),
        })
    });
    let places = content.subject.countries.iter().filter_map(|&code| {
        let name = page.countries.get(page.countries.index(code)?).name(page.spoken);
        Some(json!({ "@type": "Country", "name": name, "identifier": code.as_str() }))
    });
    let keywords = content.subject.themes.iter().map(|theme| theme.id());
    let block = json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": said.title(),
        "description": said.summary(),
        "inLanguage": page.spoken.code(),
        "author": authors.collect::<Vec<_>>(),
        "datePublished": article.first.to_string(),
        "dateModified": article.published.to_string(),
        "version": page.version.entry.number.number(),
        "url": page.address,
        "mainEntityOfPage": format!("{site}/{}/notes/{}", page.language, page.slug),
        "publisher": { "@type": "Organization", "name": page.language.messages().brand },
        "about": places.collect::<Vec<_>>(),
        "keywords": keywords.collect::<Vec<_>>(),
        "citation": cited.collect::<Vec<_>>(),
    });
    html! { script type="application/ld+json" { (PreEscaped(within_script(&block.to_string()))) } }
}

/// JSON that cannot end the element that it stands in, nor begin a comment
/// there.
fn within_script(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::within_script;

    #[test]
    fn json_cannot_end_its_element() {
        let json = serde_json::json!({ "a": "</script><!--<script>&" }).to_string();
        let within = within_script(&json);
        assert!(!within.contains(['<', '>', '&']), "{within}");
        let read: serde_json::Value = serde_json::from_str(&within).unwrap();
        assert_eq!(read["a"], "</script><!--<script>&");
    }
}
