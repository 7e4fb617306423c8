use std::fmt::Write;

use app::i18n::{Language, NotesMessages};

use super::{Citation, Cited};

/// An entry for BibTeX and BibLaTeX.
pub fn bibtex(citation: &Citation) -> String {
    let mut entry = format!("@misc{{{},\n", citation.key);
    let mut field = |name: &str, value: &str| {
        // Writing to memory does not fail.
        let _ = writeln!(entry, "  {name:<12} = {{{value}}},");
    };
    // Inner braces: a name that is not to be taken apart.
    let authors: Vec<String> =
        citation.authors.iter().map(|name| format!("{{{}}}", escaped(name))).collect();
    field("author", &authors.join(" and "));
    field("title", &escaped(&citation.title));
    if let Some(date) = citation.date {
        field("year", &citation.year());
        field("date", &date.to_string());
    }
    field("version", &citation.version());
    match citation.cited {
        Cited::View => {
            field("howpublished", &escaped(&format!("{} [data set]", citation.atlas)));
        }
        Cited::Note { language, .. } => {
            let atlas = format!(
                "{}: {} [{}]",
                citation.brand,
                citation.atlas,
                NotesMessages::of(language).cite_genre
            );
            field("howpublished", &escaped(&atlas));
            field("note", &citation.snapshot_note());
            field("langid", langid(language));
        }
    }
    // Addresses stand as they are: the field is verbatim, and our own
    // addresses hold no braces.
    field("url", &citation.address);
    entry.push_str("}\n");
    entry
}

/// What BibLaTeX calls a language.
fn langid(language: Language) -> &'static str {
    match language {
        Language::English => "english",
        Language::Persian => "persian",
    }
}

/// Text with what TeX would read escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '#' | '_' | '$' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
