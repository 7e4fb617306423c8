//! Nothing half-done is committed: no marks for later, no debugging prints.

use super::finding::{Finding, by_line};

/// Written in halves so that this file does not find itself.
const MARKS: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("dbg", "!(")];

/// Finds marks as whole words. Lock files are full of hashes and are left out.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    if path.ends_with("package-lock.json") {
        return Vec::new();
    }
    by_line(text.lines(), |line| {
        let found = MARKS.iter().find(|mark| has_word(line, mark))?;
        Some(format!("{found}: finish it or drop it"))
    })
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(start, _)| {
        let outer = [line[..start].chars().next_back(), line[start + word.len()..].chars().next()];
        let inside_a_word = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
        !inside_a_word(outer[0]) && (word.ends_with('(') || !inside_a_word(outer[1]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_as_words() {
        for mark in MARKS {
            let findings = check("app/src/a.rs", &format!("fine\nx; // {mark} later"));
            assert_eq!(findings.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2]);
            assert!(check("app/src/a.rs", &format!("x{mark}x")).is_empty());
        }
    }
}
