use std::fmt::Write;

use app::i18n::{Language, TakeAwayMessages};

use super::{Parcel, Statement, archive::file_of};
use crate::snapshot::Source;

/// What an archive holds, what its figures rest on, and how to read them, in
/// the view's language.
pub(super) fn readme(parcel: &dyn Parcel) -> String {
    let statement = parcel.statement();
    let words = TakeAwayMessages::of(statement.language);
    let mut text = format!("{}\n\n{}\n\n", statement.title, words.readme_lede);
    for (label, value) in statement.lines() {
        // Writing to memory does not fail.
        let _ = writeln!(text, "{label}: {value}");
    }
    heading(&mut text, words.readme_files);
    for (place, table) in parcel.tables().into_iter().enumerate() {
        let _ = writeln!(text, "{}: {}", file_of(place, table.name()), table.about());
    }
    for (file, about) in [
        ("picture.svg", words.svg),
        ("metadata.json", words.metadata_file),
        ("LICENCE.txt", words.licence_file),
        ("citation.txt", words.plain),
        ("citation.bib", words.bibtex),
        ("citation.ris", words.ris),
        ("citation.csl.json", words.csl),
    ] {
        let _ = writeln!(text, "{file}: {about}");
    }
    heading(&mut text, words.readme_columns);
    let _ = writeln!(text, "{}", words.columns);
    heading(&mut text, words.readme_states);
    let _ = writeln!(text, "{}", words.states);
    let mut limits = statement.layers.iter().flat_map(|layer| layer.sources);
    if limits.any(|source| !source.limits.is_empty()) {
        heading(&mut text, words.readme_limits);
    }
    for source in statement.layers.iter().flat_map(|layer| layer.sources) {
        for limit in &source.limits {
            let _ = writeln!(text, "- {limit}");
        }
    }
    directed(statement.language, &text)
}

/// The terms of every source of a view.
pub(super) fn licence(statement: &Statement<'_>) -> String {
    let words = TakeAwayMessages::of(statement.language);
    let mut text = format!("{}\n", words.licence_lede);
    for source in statement.layers.iter().flat_map(|layer| layer.sources) {
        let Source { name, version, publisher, licence, citation, .. } = source;
        let _ = write!(text, "\n{name}, {version}\n{publisher}\n{}", licence.name);
        if let Some(address) = &licence.address {
            let _ = write!(text, " <{address}>");
        }
        let _ = writeln!(text, "\n{citation}");
    }
    let _ = writeln!(text, "\n{}", words.own_code);
    directed(statement.language, &text)
}

/// Lines that run from right to left in Persian, even where a name in Latin
/// letters begins them.
fn directed(language: Language, text: &str) -> String {
    match language {
        Language::English => text.to_owned(),
        Language::Persian => format!("\u{200f}{}", text.replace('\n', "\n\u{200f}")),
    }
}

fn heading(text: &mut String, words: &str) {
    let _ = write!(text, "\n{words}\n\n");
}
