//! What can be taken away: the snapshot, tables by layer and year, and the
//! API. Markup alone, complete without scripts.

mod content;
mod downloads;
mod history;

pub use content::{DataContent, LayerChange, SnapshotEntry, SnapshotOrigin};

use maud::{Markup, html};

use crate::{
    i18n::{DataMessages, Language},
    pages::frame::{Place, Section, Text, TextPage, Width, frame},
};

/// The whole page. `reference` describes the API, as the server that answers
/// it knows it.
pub fn data(language: Language, content: &DataContent, reference: &Markup) -> Markup {
    let words = DataMessages::of(language);
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    frame(&Text {
        place: Place::of(TextPage::Data),
        language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: Vec::new(),
        sections: vec![
            section("snapshot", words.snapshot_title, downloads::snapshot(language, content)),
            section("layers", words.layers_title, downloads::layers(language, content)),
            section("history", words.history_title, history::history(language, content)),
            section("api", words.reference_title, api(words, reference)),
        ],
    })
}

fn api(words: &DataMessages, reference: &Markup) -> Markup {
    html! {
        p { (words.reference_lede) }
        (reference)
    }
}
