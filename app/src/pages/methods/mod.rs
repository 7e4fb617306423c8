//! How every figure is made: layers with their sources, formulas with an
//! example, what the states mean, coverage, and a check from outside.
//!
//! The page is markup alone, drawn on the server and complete without
//! scripts; no part of it is in the WebAssembly.

mod check;
mod cite;
mod content;
mod coverage;
mod example;
mod formulas;
mod indicators;
mod layers;
mod math;
mod reading;
mod references;
mod sources;
mod symbol;

pub use check::{PUBLISHED, YEAR as PUBLISHED_YEAR};
pub use content::{
    CheckedPair, Example, ExampleResult, LayerFacts, MethodsContent, RowsFacts, SourceFacts,
    YearFacts,
};
pub use symbol::Symbol;

use maud::{Markup, html};

use crate::{
    i18n::{Language, MethodsMessages},
    pages::frame::{Place, Section, Text, TextPage, Width, frame},
};

/// The whole page.
pub fn methods(language: Language, content: &MethodsContent) -> Markup {
    let words = MethodsMessages::of(language);
    let section = |id, title: &str, body| Section { id, title: title.to_owned(), body };
    frame(&Text {
        place: Place::of(TextPage::Methods),
        language,
        snapshot: content.snapshot,
        width: Width::Text,
        trail: Vec::new(),
        title: words.title.to_owned(),
        lede: html! { (words.lede) },
        links: Vec::new(),
        sections: vec![
            section("layers", words.layers_title, layers::layers(language, content)),
            section(
                "indicators",
                words.indicators_title,
                indicators::indicators(language, content),
            ),
            section("reading", words.reading_title, reading::reading(language)),
            section("coverage", words.coverage_title, coverage::coverage(language, content)),
            section("check", words.check_title, check::check(language, content)),
            section("boundaries", words.boundaries_title, boundaries(words)),
            section("cite", words.cite_title, cite::cite(language, content)),
        ],
    })
}

fn boundaries(words: &MethodsMessages) -> Markup {
    html! {
        @for sentence in words.boundaries { p { (sentence) } }
    }
}
