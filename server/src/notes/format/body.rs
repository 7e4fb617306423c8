//! The text of a note: `CommonMark` with footnotes and tables, and the marks
//! `[@key]`, `[[IR-US]]`, `[[note:slug]]` and `{{tie IR-US layer}}`.

use std::collections::BTreeSet;

use app::domain::{
    Iso2, Layer, Pair,
    note::{NoteContent, NoteSource, Slug, WebAddress},
};
use comrak::{
    Arena,
    nodes::{AstNode, NodeValue},
    parse_document,
};

use super::{Flaws, Known};
use crate::notes::text::{notes_in, options};

/// What a text may name.
pub struct Targets<'a> {
    /// The sources of the note.
    pub sources: &'a [NoteSource],
    /// The countries and agreements of the atlas.
    pub known: &'a dyn Known,
    /// Whether there is such a note.
    pub note: &'a dyn Fn(&Slug) -> bool,
}

/// The most charts of a note: each is drawn for every reader.
const CHARTS: usize = 40;

/// Finds what is wrong in a text that begins on a line of its file.
pub fn check(body: &str, begins: usize, targets: &Targets<'_>, flaws: &mut Flaws<'_>) {
    let arena = Arena::new();
    let mut charts = 0;
    for node in parse_document(&arena, body, &options()).descendants() {
        let data = node.data.borrow();
        let line = begins + data.sourcepos.start.line.saturating_sub(1);
        match &data.value {
            NodeValue::Text(text) => {
                charts += text.matches("{{").count();
                if charts > CHARTS {
                    return flaws.on(line, format_args!("a note has at most {CHARTS} charts"));
                }
                marks(text, stands_alone(node), targets, |what| flaws.on(line, what));
            }
            NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => {
                flaws.on(line, "a note has no HTML");
            }
            NodeValue::Image(_) => flaws.on(line, "a note has no images"),
            NodeValue::Heading(heading) if heading.level == 1 => {
                flaws.on(line, "headings begin at ##: the title is the first");
            }
            NodeValue::Link(to) if to.url.parse::<WebAddress>().is_err() => {
                flaws.on(line, "a link leads to an address that begins with https:// or http://");
            }
            _ => {}
        }
    }
}

/// Whether a text is all of a paragraph.
fn stands_alone<'n>(node: &'n AstNode<'n>) -> bool {
    let only = node.previous_sibling().is_none() && node.next_sibling().is_none();
    let paragraph = |one: &AstNode<'_>| matches!(one.data.borrow().value, NodeValue::Paragraph);
    only && node.parent().is_some_and(paragraph)
}

/// Looks at the marks in a piece of plain text.
fn marks(text: &str, alone: bool, targets: &Targets<'_>, mut wrong: impl FnMut(String)) {
    let mut at = 0;
    while let Some(found) = text[at..].find(['[', '{']) {
        let start = at + found;
        let rest = &text[start..];
        let pairs = [("[[", "]]"), ("{{", "}}"), ("[@", "]"), ("[^", "]")];
        let Some((opens, closes)) = pairs.into_iter().find(|(opens, _)| rest.starts_with(opens))
        else {
            at = start + 1;
            continue;
        };
        let Some(length) = rest.find(closes) else {
            wrong(format!("{opens} is never closed by {closes}"));
            return;
        };
        let (inner, whole) = (&rest[2..length], &rest[..length + closes.len()]);
        let fault = match opens {
            "[[" => link(inner, targets),
            "{{" if !alone || text.trim() != whole => {
                Some("it must stand alone in a paragraph".to_owned())
            }
            "{{" => chart(inner, targets),
            "[@" => citation(inner, targets),
            _ => Some("there is no footnote of that name".to_owned()),
        };
        if let Some(fault) = fault {
            wrong(format!("{whole}: {fault}"));
        }
        at = start + whole.len();
    }
}

/// `@key` or `@one; @two`, without the first `@`.
fn citation(inner: &str, targets: &Targets<'_>) -> Option<String> {
    let keys = inner.split(';').enumerate().map(|(at, key)| {
        let key = key.trim();
        if at == 0 { Some(key) } else { key.strip_prefix('@') }
    });
    let known = |key: &str| targets.sources.iter().any(|source| source.key.as_str() == key);
    keys.into_iter().find_map(|key| match key {
        None => Some("several sources are written [@one; @two]".to_owned()),
        Some(key) if known(key) => None,
        Some(key) => Some(format!("note.toml has no source {key}")),
    })
}

fn link(inner: &str, targets: &Targets<'_>) -> Option<String> {
    if let Some(slug) = inner.strip_prefix("note:") {
        let known = slug.parse::<Slug>().is_ok_and(|slug| (targets.note)(&slug));
        return (!known).then(|| format!("there is no note {slug}"));
    }
    let country = |code: Iso2| targets.known.country(code);
    let pair = |pair: Pair| country(pair.a()) && country(pair.b());
    let known = inner.parse().is_ok_and(country) || inner.parse().is_ok_and(pair);
    (!known).then(|| "the snapshot has no such country or pair".to_owned())
}

fn chart(inner: &str, targets: &Targets<'_>) -> Option<String> {
    let mut words = inner.split_whitespace();
    let (kind, pair, layer) = (words.next(), words.next(), words.next());
    if kind != Some("tie") || words.next().is_some() {
        return Some("a chart is written {{tie IR-US copublications}}".to_owned());
    }
    let country = |code: Iso2| targets.known.country(code);
    let pair = pair.and_then(|pair| pair.parse::<Pair>().ok());
    if !pair.is_some_and(|pair| country(pair.a()) && country(pair.b())) {
        return Some("the snapshot has no such pair".to_owned());
    }
    let layer = layer.and_then(|layer| layer.parse::<Layer>().ok());
    layer.is_none().then(|| "there is no such layer".to_owned())
}

/// The notes that the texts of a note name, each once, by slug.
pub fn named_notes(content: &NoteContent) -> BTreeSet<Slug> {
    let mut found = BTreeSet::new();
    for (_, text) in content.translations.iter() {
        let arena = Arena::new();
        for node in parse_document(&arena, text.body(), &options()).descendants() {
            if let NodeValue::Text(text) = &node.data.borrow().value {
                found.extend(notes_in(text));
            }
        }
    }
    found
}

/// What a reader reads of a text: without addresses, citations and charts.
pub fn plain(body: &str) -> String {
    let arena = Arena::new();
    let mut out = String::with_capacity(body.len());
    for node in parse_document(&arena, body, &options()).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => out.push_str(text),
            NodeValue::Code(code) => out.push_str(&code.literal),
            NodeValue::CodeBlock(code) => out.push_str(&code.literal),
            // Emphasis within a word does not end it.
            value if value.block() => out.push(' '),
            NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
            _ => {}
        }
    }
    for (opens, closes) in [("[@", "]"), ("{{", "}}")] {
        while let Some(start) = out.find(opens)
            && let Some(length) = out[start..].find(closes)
        {
            out.replace_range(start..start + length + closes.len(), " ");
        }
    }
    out
}
