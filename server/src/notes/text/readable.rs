//! The text of a note as one reads it aloud, line by line.

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
        match &token.meaning {
            Meaning::Text => out.push_str(token.written),
            Meaning::Cite(keys) => out.push_str(&format!("[{}]", keys.join(", "))),
            Meaning::Country(country) => out.push_str(country.as_str()),
            Meaning::Pair(pair) => out.push_str(&pair.to_string()),
            Meaning::Note(slug) => out.push_str(slug.as_str()),
            Meaning::Tie(pair, layer) => out.push_str(&format!("{pair} {layer}")),
        }
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
