//! One idea a file: a Rust file has 300 lines at the most.

use super::finding::Finding;

const LIMIT: usize = 300;

/// Tables and generated files, which are long for a good reason.
const ALLOWED: [&str; 0] = [];

/// Finds Rust files that are too long.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().count();
    let is_rust = path.rsplit_once('.').is_some_and(|(_, extension)| extension == "rs");
    if !is_rust || lines <= LIMIT || ALLOWED.contains(&path) {
        return Vec::new();
    }
    vec![Finding { line: lines, message: format!("over {LIMIT} lines: split it by idea") }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_rust_files_are_found() {
        assert!(check("app/src/a.rs", &"\n".repeat(300)).is_empty());
        assert_eq!(check("app/src/a.rs", &"\n".repeat(301)).len(), 1);
        assert!(check("README.md", &"\n".repeat(301)).is_empty());
    }
}
