//! What can be taken away of a view: files, picture, citation. Markup alone,
//! complete without scripts.

mod content;

pub use content::{OfferedCitation, OfferedFile, OfferedPicture, TakeAwayContent};

use maud::{Markup, html};

use crate::{
    i18n::{Language, TakeAwayMessages, numbers},
    pages::frame::{Link, Place, Section, Text, Width, frame_under},
};

/// The link from a view to where it is taken away, by the name of its files.
pub(super) fn link(language: Language, name: &str, query: &str) -> Link {
    let href = Place::export_of(name).with_query(query).href(language);
    Link { href, text: TakeAwayMessages::of(language).link.to_owned() }
}

/// The whole page.
pub fn take_away(content: &TakeAwayContent) -> Markup {
    let words = TakeAwayMessages::of(content.language);
    let shown = content.picture.as_ref();
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    let text = Text {
        place: content.place.clone(),
        language: content.language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: vec![Link { href: content.view.clone(), text: content.title.clone() }],
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: Vec::new(),
        sections: [
            shown.map(|shown| section("picture", words.picture_title, picture(content, shown))),
            Some(section("files", words.files_title, files(content, words))),
            Some(section("cite", words.cite_title, cite(content, words))),
            shown.map(|shown| section("show", words.show_title, show(shown, words))),
            Some(section("statement", words.statement_title, statement(content))),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    frame_under(&text, &content.notices)
}

fn picture(content: &TakeAwayContent, shown: &OfferedPicture) -> Markup {
    let words = TakeAwayMessages::of(content.language);
    let (width, height) = shown.size;
    html! {
        p { (words.picture_lede) }
        a href=(shown.address) {
            img class="preview" src=(shown.address) width=(width) height=(height)
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

fn show(shown: &OfferedPicture, words: &TakeAwayMessages) -> Markup {
    html! {
        p { (words.show_lede) }
        pre class="quote wrapped" lang="en" dir="ltr" tabindex="0" { code { (shown.snippet) } }
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
