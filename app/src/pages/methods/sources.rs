use maud::{Markup, html};

use super::{content::SourceFacts, references::Reference};
use crate::i18n::{Language, MethodsMessages, numbers};

/// Sources with all that it takes to find, use and cite them. What they say
/// of themselves is in English on every page.
pub fn sources(language: Language, sources: &[SourceFacts]) -> Markup {
    html! {
        ul class="sources" {
            @for source in sources { li { (one(language, source)) } }
        }
    }
}

fn one(language: Language, source: &SourceFacts) -> Markup {
    let words = MethodsMessages::of(language);
    let english = |text: &str| html! { span lang="en" dir="ltr" { (text) } };
    html! {
        p { b { (english(&source.name)) } }
        dl class="facts" {
            dt { (words.version_label) }
            dd { (english(&source.version)) }
            dt { (words.publisher_label) }
            dd { (english(&source.publisher)) }
            dt { (words.licence_label) }
            dd { (link(source.licence_address.as_deref().unwrap_or_default(), &source.licence)) }
            dt { (words.retrieved_label) }
            dd {
                @if let Some(day) = &source.retrieved {
                    time datetime=(day) dir="ltr" { (numbers::digits(language, day)) }
                } @else {
                    (words.not_recorded)
                }
            }
            @if let Some(address) = &source.address {
                dt { (words.address_label) }
                dd { (link(address, address)) }
            }
            dt { (words.citation_label) }
            dd { (english(&source.citation)) }
        }
    }
}

/// A publication, with where it is.
pub fn cited(reference: Reference) -> Markup {
    let address = reference.address.trim_start_matches("https://");
    html! {
        span lang="en" dir="ltr" { (reference.citation) " " (link(reference.address, address)) }
    }
}

/// A link out of the atlas; only plain web addresses become one.
fn link(address: &str, text: &str) -> Markup {
    html! {
        @if address.starts_with("https://") || address.starts_with("http://") {
            a href=(address) lang="en" dir="ltr" rel="external" { (text) }
        } @else {
            span lang="en" dir="ltr" { (text) }
        }
    }
}
