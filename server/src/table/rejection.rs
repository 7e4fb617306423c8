use std::fmt;

use super::Reason;

/// A file, a row or a value that was refused: where it stands and why.
///
/// Shown on one line: `copublications.csv, line 7, works "-3": not a whole
/// number from 1 to 4294967295`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    file: String,
    line: Option<u64>,
    value: Option<(String, String)>,
    reason: Reason,
}

impl Rejection {
    /// How many characters of a value are shown.
    const SHOWN: usize = 40;

    /// The refusal of a whole file.
    pub fn of_file(file: &str, reason: Reason) -> Self {
        Self { file: file.to_owned(), line: None, value: None, reason }
    }

    /// The refusal of a line, counted from 1.
    pub fn of_line(file: &str, line: u64, reason: Reason) -> Self {
        Self { line: Some(line), ..Self::of_file(file, reason) }
    }

    /// The refusal of a value in a column; a long value is shortened.
    pub fn of_value(file: &str, line: u64, column: &str, value: &str, reason: Reason) -> Self {
        let mut shown: String = value.chars().take(Self::SHOWN).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        Self { value: Some((column.to_owned(), shown)), ..Self::of_line(file, line, reason) }
    }

    /// Why it was refused.
    pub fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl std::error::Error for Rejection {}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some((column, value)) = &self.value {
            // Debug escapes line breaks and control characters of the file.
            write!(f, ", {column} {value:?}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejection_is_one_line_that_says_where_and_why() {
        let value = format!("\u{1b}[31m\n{}", "x".repeat(100));
        let shown = Rejection::of_value("a.csv", 7, "works", &value, Reason::Count).to_string();
        assert!(shown.starts_with("a.csv, line 7, works \"\\u{1b}[31m\\nxxx"), "{shown}");
        assert!(shown.ends_with("x…\": not a whole number from 1 to 4294967295"), "{shown}");
        assert!(shown.len() < 120 && !shown.contains('\n'));
    }
}
