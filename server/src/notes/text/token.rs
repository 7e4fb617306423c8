//! The extensions that stand in running text.

use app::domain::{Iso2, Layer, Pair, note::Slug};

/// A piece of text, as it was written and as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// The piece as it was written.
    pub(super) written: &'a str,
    /// What it is.
    pub(super) meaning: Meaning<'a>,
}

/// What a piece of text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning<'a> {
    /// Text.
    Text,
    /// `[@key]` or `[@one; @other]`: sources.
    Cite(Vec<&'a str>),
    /// `[[IR]]`: a country.
    Country(Iso2),
    /// `[[IR-US]]`: a pair.
    Pair(Pair),
    /// `[[note:slug]]`: another note.
    Note(Slug),
    /// `{{tie IR-US copublications}}`: a tie.
    Tie(Pair, Layer),
}

/// The text in pieces; joined as written they are the text again.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(next) = text[at..].find(['[', '{']) {
        let start = at + next;
        if let Some((length, meaning)) = extension(&text[start..]) {
            if plain < start {
                found.push(Token { written: &text[plain..start], meaning: Meaning::Text });
            }
            at = start + length;
            plain = at;
            found.push(Token { written: &text[start..at], meaning });
        } else {
            at = start + 1;
        }
    }
    if plain < text.len() {
        found.push(Token { written: &text[plain..], meaning: Meaning::Text });
    }
    found
}

/// The notes that a piece of text names.
pub(in crate::notes) fn notes_in(text: &str) -> impl Iterator<Item = Slug> {
    tokens(text).into_iter().filter_map(|token| match token.meaning {
        Meaning::Note(slug) => Some(slug),
        _ => None,
    })
}

/// The extension that a text begins with, and how long it is in bytes.
fn extension(text: &str) -> Option<(usize, Meaning<'_>)> {
    let within = |open: &str, close: &str| {
        let inside = text.strip_prefix(open)?;
        let end = inside.find(close)?;
        Some((open.len() + end + close.len(), &inside[..end]))
    };
    if let Some((length, inside)) = within("[[", "]]") {
        return Some((length, link(inside)?));
    }
    if let Some((length, inside)) = within("{{", "}}") {
        return Some((length, tie(inside)?));
    }
    let (length, inside) = within("[", "]")?;
    Some((length, cite(inside)?))
}

fn link(inside: &str) -> Option<Meaning<'_>> {
    let name = inside.trim();
    if let Some(slug) = name.strip_prefix("note:") {
        return slug.parse().ok().map(Meaning::Note);
    }
    let country = name.parse().ok().map(Meaning::Country);
    country.or_else(|| name.parse().ok().map(Meaning::Pair))
}

fn tie(inside: &str) -> Option<Meaning<'_>> {
    let mut words = inside.split_whitespace();
    let ("tie", pair, layer, None) = (words.next()?, words.next()?, words.next()?, words.next())
    else {
        return None;
    };
    Some(Meaning::Tie(pair.parse().ok()?, layer.parse().ok()?))
}

fn cite(inside: &str) -> Option<Meaning<'_>> {
    let key = |part: &str| {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !part.is_empty() && part.chars().all(good)
    };
    let keys: Option<Vec<&str>> = inside
        .split(';')
        .map(|part| part.trim().strip_prefix('@').filter(|part| key(part)))
        .collect();
    keys.map(Meaning::Cite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_extension_is_read() {
        let text = "a [@x; @y-2] [[IR]] [[US-IR]] [[note:a-note]] {{tie IR-US un_voting}} z";
        let meanings: Vec<_> = tokens(text)
            .into_iter()
            .map(|token| token.meaning)
            .filter(|meaning| *meaning != Meaning::Text)
            .collect();
        let pair: Pair = "IR-US".parse().unwrap();
        assert_eq!(
            meanings,
            [
                Meaning::Cite(vec!["x", "y-2"]),
                Meaning::Country("IR".parse().unwrap()),
                Meaning::Pair(pair),
                Meaning::Note("a-note".parse().unwrap()),
                Meaning::Tie(pair, Layer::UnVoting),
            ]
        );
    }

    #[test]
    fn what_is_none_stays_text() {
        for text in [
            "[x]",
            "[[iran]]",
            "{{tie IR-IR missions}}",
            "{{tie}}",
            "[[",
            "[@A]",
            "[@a;]",
            "[[note:]]",
        ] {
            let tokens = tokens(text);
            assert!(tokens.iter().all(|one| one.meaning == Meaning::Text), "{tokens:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in r"(\[|\]|\{|\}|@|;|IR|-US|tie |missions|note:|[a-zآ ]){0,40}") {
            let joined: String = tokens(&text).iter().map(|token| token.written).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
