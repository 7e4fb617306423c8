use std::{
    fmt,
    path::{Path, PathBuf},
};

/// What is wrong in a file of a note, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The file, or the folder when it lacks one.
    pub file: PathBuf,
    /// The line, counted from 1; `None` when it is none of them.
    pub line: Option<usize>,
    /// What is wrong, in English.
    pub what: String,
}

impl Flaw {
    /// One of a file or a folder, on none of its lines.
    pub fn of(file: &Path, what: &(impl ToString + ?Sized)) -> Self {
        Self { file: file.to_owned(), line: None, what: what.to_string() }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.file.display().fmt(f)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))?;
        write!(f, ": {}", self.what)
    }
}

/// Everything that is wrong in a file, as it is found.
#[derive(Debug)]
pub struct Flaws<'a> {
    file: &'a Path,
    text: &'a str,
    found: Vec<Flaw>,
}

impl<'a> Flaws<'a> {
    /// None yet, in a file that says `text`.
    pub fn new(file: &'a Path, text: &'a str) -> Self {
        Self { file, text, found: Vec::new() }
    }

    /// One more, at a byte of the text.
    pub fn at(&mut self, byte: usize, what: impl fmt::Display) {
        let before = self.text.as_bytes().iter().take(byte);
        self.on(before.filter(|byte| **byte == b'\n').count() + 1, what);
    }

    /// One more, on a line.
    pub fn on(&mut self, line: usize, what: impl fmt::Display) {
        let (file, line) = (self.file.to_owned(), Some(line));
        self.found.push(Flaw { file, line, what: what.to_string() });
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// A value, or one flaw more.
    pub fn keep<T, E: fmt::Display>(&mut self, byte: usize, value: Result<T, E>) -> Option<T> {
        value.map_err(|what| self.at(byte, what)).ok()
    }

    /// All that were found, by line.
    pub fn into_found(mut self) -> Vec<Flaw> {
        self.found.sort_by_key(|flaw| flaw.line);
        self.found
    }
}
