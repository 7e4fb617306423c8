//! What can be taken away of a view: files, picture, citation. Markup alone,
//! complete without scripts.

mod content;

pub use content::{OfferedCitation, OfferedFile, TakeAwayContent};

use maud::{Markup, html};

use crate::{
    i18n::{Language, TakeAwayMessages, numbers},
    pages::frame::{Link, Place, Section, Text, Width, frame},
};

/// Where the page of a view is.
pub fn place(content: &TakeAwayContent) -> Place {
    Place::export().with_query(&content.query)
}

/// The link from a view to where it is taken away, by the name of its files.
pub(super) fn link(language: Language, name: &str, query: &str) -> Link {
    let href = Place::export_of(name).with_query(query).href(language);
    Link { href, text: TakeAwayMessages::of(language).link.to_owned() }
}

/// The whole page.
pub fn take_away(content: &TakeAwayContent) -> Markup {
    let words = TakeAwayMessages::of(content.language);
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    frame(&Text {
        place: place(content),
        language: content.language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: vec![Link { href: content.view.clone(), text: content.title.clone() }],
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: Vec::new(),
        sections: vec![
            section("picture", words.picture_title, picture(content, words)),
            section("files", words.files_title, files(content, words)),
            section("cite", words.cite_title, cite(content, words)),
            section("show", words.show_title, show(content, words)),
            section("statement", words.statement_title, statement(content)),
        ],
    })
}

fn picture(content: &TakeAwayContent, words: &TakeAwayMessages) -> Markup {
    let (width, height) = content.picture_size;
    html! {
        p { (words.picture_lede) }
        a href=(content.picture) {
            img class="preview" src=(content.picture) width=(width) height=(height)
                alt=((words.picture_of)(&content.title));
        }
    }
}

fn files(content: &TakeAwayContent, words: &TakeAwayMessages) -> Markup {
    html! {
        p { (words.files_lede) }
        table class="files" {
            thead {
                tr {
                    th scope="col" { (words.file_column) }
                    th scope="col" { (words.content_column) }
                    th scope="col" { (words.size_column) }
                }
            }
            tbody {
                @for file in &content.files {
                    tr {
                        th scope="row" {
                            a href=(file.href) download {
                                bdi { (file.form) } span class="live" { ": " (file.about) }
                            }
                        }
                        td { (file.about) }
                        td { (size(content.language, words, file.bytes)) }
                    }
                }
            }
        }
    }
}

/// The size of a file in kilobytes of 1,000 bytes, at least one.
fn size(language: Language, words: &TakeAwayMessages, bytes: Option<usize>) -> String {
    match bytes {
        Some(bytes) => (words.kilobytes)(&numbers::integer(language, bytes.div_ceil(1000) as u64)),
        None => words.made_on_request.to_owned(),
    }
}

fn cite(content: &TakeAwayContent, words: &TakeAwayMessages) -> Markup {
    html! {
        p { (words.cite_lede) }
        @for citation in &content.citations {
            h3 { bdi { (citation.form) } }
            pre class="quote wrapped" lang="en" dir="ltr" tabindex="0" { code { (citation.text) } }
        }
    }
}

fn show(content: &TakeAwayContent, words: &TakeAwayMessages) -> Markup {
    html! {
        p { (words.show_lede) }
        pre class="quote wrapped" lang="en" dir="ltr" tabindex="0" { code { (content.snippet) } }
    }
}

fn statement(content: &TakeAwayContent) -> Markup {
    html! {
        dl class="facts" {
            @for (label, value) in &content.statement {
                dt { (label) }
                dd { bdi { (value) } }
            }
        }
    }
}
