use std::path::Path;

use app::domain::note::{Translation, legible};
use serde::Deserialize;
use toml::Spanned;

use super::{Flaw, Flaws};

/// What stands between two of these says what a text is called.
const FENCE: &str = "+++";

/// The most bytes of a text: some thirty thousand words.
const MOST: usize = 200_000;

/// The head of the file of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: Spanned<String>,
    summary: Spanned<String>,
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
        let before = flaws.count();
        let [title, summary] = [&head.title, &head.summary];
        let (title_at, summary_at) = (head_at + title.span().start, head_at + summary.span().start);
        let not = |error| format!("this is {error}");
        flaws.keep(title_at, Translation::a_title(title.get_ref()).map_err(not));
        flaws.keep(summary_at, Translation::a_summary(summary.get_ref()).map_err(not));
        if body.len() > MOST {
            flaws.at(body_at, format_args!("the text has more than {MOST} bytes"));
        }
        let plain = body.replace("\r\n", " \n");
        if let Some((at, one)) = plain.char_indices().find(|(_, one)| !legible(*one)) {
            let point = u32::from(one);
            flaws.at(body_at + at, format_args!("U+{point:04X} cannot stand in a text"));
        }
        if flaws.count() > before {
            return None;
        }
        let translation = Translation::new(title.get_ref(), summary.get_ref(), body);
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
