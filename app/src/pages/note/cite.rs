//! How to cite a note.

use maud::{Markup, html};

use super::content::NotePage;
use crate::i18n::{Language, NotesMessages};

/// The citation in every form, to copy and as files.
pub(super) fn cite(page: &NotePage<'_>) -> Markup {
    let words = NotesMessages::of(page.language);
    html! {
        p { (words.cite_lede) }
        @for citation in &page.citations {
            @let name = citation.form.unwrap_or(words.cite_plain);
            @if citation.form.is_none() {
                (quoted(&citation.text, page.spoken))
            } @else {
                details class="fold data" {
                    summary { bdi { (name) } }
                    (quoted(&citation.text, Language::English))
                    p class="data" {
                        a href=(citation.href) download { ((words.as_file)(name)) }
                    }
                }
            }
        }
    }
}

/// A citation in a language; the forms for programs are in that of programs.
fn quoted(text: &str, language: Language) -> Markup {
    html! {
        pre class="quote wrapped" lang=(language) dir=(language.direction()) tabindex="0" {
            code { (text) }
        }
    }
}
