//! The text of a note as one reads it aloud, line by line.

use std::fmt::Write;

use super::token::{Meaning, tokens};

/// The text without what only machines ask for: headings begin with a section
/// sign for each level, and what a mark names stands in its place.
pub fn readable(body: &str) -> String {
    let lines: Vec<String> = body.split('\n').map(line).collect();
    lines.join("\n")
}

fn line(line: &str) -> String {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let heading = (2..=6).contains(&level) && rest.starts_with(' ');
    let (mut out, text) =
        if heading { ("§".repeat(level - 1), rest) } else { (String::new(), line) };
    for token in tokens(text) {
        // Writing to memory does not fail.
        let _ = match &token.meaning {
            Meaning::Text => out.write_str(token.written),
            Meaning::Cite(keys) => write!(out, "[{}]", keys.join(", ")),
            Meaning::Country(country) => write!(out, "{country}"),
            Meaning::Pair(pair) => write!(out, "{pair}"),
            Meaning::Note(slug) => write!(out, "{slug}"),
            Meaning::Tie(pair, layer) => write!(out, "{pair} {layer}"),
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn marks_are_what_they_name() {
        let text = "## One [@a; @b-2]\n#no heading\n### Two\n{{tie IR-US missions}}\n\
                    [[IR]], [[US-IR]], [[note:a-note]] [x]";
        let read = "§ One [a, b-2]\n#no heading\n§§ Two\nIR-US missions\nIR, IR-US, a-note [x]";
        assert_eq!(readable(text), read);
    }
}
