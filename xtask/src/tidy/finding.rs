//! What a check has to say.

/// A rule broken at a line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

/// One finding for each line that `problem` has something to say about.
pub fn by_line<'a>(
    lines: impl IntoIterator<Item = &'a str>,
    problem: impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    let numbered = lines.into_iter().zip(1..);
    numbered
        .filter_map(|(text, line)| problem(text).map(|message| Finding { line, message }))
        .collect()
}
