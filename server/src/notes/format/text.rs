use std::path::Path;

use app::domain::note::Translation;
use serde::Deserialize;

use super::{Flaw, Flaws};

/// What stands between two of these says what a text is called.
const FENCE: &str = "+++";

/// The head of the file of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    summary: String,
}

/// A text and where its body begins in its file.
#[derive(Debug)]
pub struct ReadText {
    /// The text.
    pub translation: Translation,
    /// The line, counted from 1.
    pub body_line: usize,
}

/// Reads the file of a language.
///
/// # Errors
/// What is wrong with its head, or that it says nothing. What is wrong in its
/// body is looked for by the reader of the folder, which knows the sources.
pub fn read_text(file: &Path, text: &str) -> Result<ReadText, Vec<Flaw>> {
    let mut flaws = Flaws::new(file, text);
    let read = parts(text, &mut flaws).and_then(|(head, head_at, body, body_at)| {
        let head: Head = match toml::from_str(head) {
            Ok(head) => head,
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                flaws.at(head_at + at, error.message());
                return None;
            }
        };
        let translation = Translation::new(&head.title, &head.summary, body);
        let translation = translation.map_err(|error| format!("this is {error}"));
        let translation = flaws.keep(head_at, translation)?;
        // The text leaves out empty lines before it.
        let empty = body.len() - body.trim_start_matches(['\n', '\r']).len();
        let body_line = text[..body_at + empty].matches('\n').count() + 1;
        Some(ReadText { translation, body_line })
    });
    read.ok_or_else(|| flaws.into_found())
}

/// Head and body, and where each begins.
fn parts<'a>(text: &'a str, flaws: &mut Flaws<'_>) -> Option<(&'a str, usize, &'a str, usize)> {
    let mut at = 0;
    let mut fences = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if line.trim_end() == FENCE {
            fences.push((start, at));
        } else if start == 0 {
            break;
        }
        if fences.len() == 2 {
            break;
        }
    }
    if let [(_, head), (end, body)] = *fences {
        Some((&text[head..end], head, &text[body..], body))
    } else {
        flaws.at(0, "it must begin with +++, title, summary and +++, each on a line of its own");
        None
    }
}
