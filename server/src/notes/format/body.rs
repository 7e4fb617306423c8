//! The text of a note: CommonMark with footnotes and tables, and the marks
//! `[@key]`, `[[IR-US]]`, `[[note:slug]]` and `{{tie IR-US layer}}`.

use std::ops::Range;

use app::domain::{
    Iso2, Layer, Pair,
    note::{NoteSource, Slug, WebAddress},
};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Flaws, Known};

/// What a text may name.
pub struct Targets<'a> {
    /// The sources of the note.
    pub sources: &'a [NoteSource],
    /// The countries and agreements of the atlas.
    pub known: &'a dyn Known,
    /// Whether there is such a note.
    pub note: &'a dyn Fn(&Slug) -> bool,
}

/// Finds what is wrong in a text that begins at a byte of its file.
pub fn check(body: &str, begins: usize, targets: &Targets<'_>, flaws: &mut Flaws<'_>) {
    let mut paragraph = 0..body.len();
    let mut run: Option<Range<usize>> = None;
    let mut code = false;
    let flush =
        |run: &mut Option<Range<usize>>, paragraph: &Range<usize>, flaws: &mut Flaws<'_>| {
            if let Some(run) = run.take() {
                let alone = body[paragraph.clone()].trim();
                marks(&body[run.clone()], alone, targets, |at, what| {
                    flaws.at(begins + run.start + at, what);
                });
            }
        };
    for (event, range) in Parser::new_ext(body, extensions()).into_offset_iter() {
        if matches!(event, Event::Text(_)) && !code {
            // What a backslash protects is no mark.
            let protected = body[..range.start].ends_with('\\');
            match &mut run {
                Some(run) if run.end == range.start && !protected => run.end = range.end,
                _ => {
                    flush(&mut run, &paragraph, flaws);
                    let first = body[range.clone()].chars().next().map_or(0, char::len_utf8);
                    let start = range.start + if protected { first } else { 0 };
                    run = Some(start..range.end);
                }
            }
            continue;
        }
        flush(&mut run, &paragraph, flaws);
        let mut wrong = |what: &str| flaws.at(begins + range.start, what);
        match event {
            Event::Start(Tag::Paragraph) => paragraph = range,
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Html(_) | Event::InlineHtml(_) => wrong("a note has no HTML"),
            Event::Start(Tag::Image { .. }) => wrong("a note has no images"),
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                wrong("headings begin at ##: the title is the first");
            }
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.parse::<WebAddress>().is_err() => {
                wrong("a link leads to an address that begins with https:// or http://");
            }
            _ => {}
        }
    }
    flush(&mut run, &paragraph, flaws);
}

/// Looks at the marks in a piece of plain text.
fn marks(text: &str, paragraph: &str, targets: &Targets<'_>, mut wrong: impl FnMut(usize, String)) {
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
            wrong(start, format!("{opens} is never closed by {closes}"));
            return;
        };
        let (inner, whole) = (&rest[2..length], &rest[..length + closes.len()]);
        let fault = match opens {
            "[[" => link(inner, targets),
            "{{" if paragraph != whole => Some("it must stand alone in a paragraph".to_owned()),
            "{{" => chart(inner, targets),
            "[@" => citation(inner, targets),
            _ => Some("there is no footnote of that name".to_owned()),
        };
        if let Some(fault) = fault {
            wrong(start, format!("{whole}: {fault}"));
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

/// What a reader reads of a text: without addresses, citations and charts.
pub fn plain(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for event in Parser::new_ext(body, extensions()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push(' '),
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

/// What a text may have beyond CommonMark.
fn extensions() -> Options {
    Options::ENABLE_FOOTNOTES | Options::ENABLE_TABLES
}
