use super::{legible, line};
use crate::domain::ParseError;

/// A note in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Translation {
    title: String,
    summary: String,
    body: String,
}

impl Translation {
    /// A title of one line, one or two sentences of summary, and the text
    /// itself in `CommonMark` with the extensions of notes. Spaces around title
    /// and summary and empty lines around the text are left out; lines end in
    /// `\n` alone.
    ///
    /// # Errors
    /// One of the three is empty, a title or summary is not a
    /// [`line`](super::line) or too long, or a character of the text is not
    /// [`legible`](super::legible).
    pub fn new(title: &str, summary: &str, body: &str) -> Result<Self, ParseError> {
        let body = body.replace("\r\n", "\n");
        let body = body.trim_matches('\n');
        if body.trim().is_empty() {
            return Err(ParseError::Name("a text: it is empty"));
        }
        if !body.chars().all(legible) {
            return Err(ParseError::Name("a text: it holds characters that control machines"));
        }
        Ok(Self {
            title: Self::a_title(title)?.to_owned(),
            summary: Self::a_summary(summary)?.to_owned(),
            body: body.to_owned(),
        })
    }

    /// A title as it is kept.
    ///
    /// # Errors
    /// It is not a line of at most 200 characters.
    pub fn a_title(text: &str) -> Result<&str, ParseError> {
        line(text, 200).ok_or(ParseError::Name(
            "a title: one line of 1 to 200 characters that are seen and turn no direction",
        ))
    }

    /// A summary as it is kept.
    ///
    /// # Errors
    /// It is not a line of at most 600 characters.
    pub fn a_summary(text: &str) -> Result<&str, ParseError> {
        line(text, 600).ok_or(ParseError::Name(
            "a summary: one line of 1 to 600 characters that are seen and turn no direction",
        ))
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it says, in a sentence or two.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The text, in `CommonMark` with the extensions of notes.
    pub fn body(&self) -> &str {
        &self.body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_has_a_title_a_summary_and_a_text() {
        let whole =
            Translation::new(" Title ", "What it says.", "\r\n\r\n    code\r\nText\n\n").unwrap();
        assert_eq!((whole.title(), whole.body()), ("Title", "    code\nText"));
        for (title, summary, body) in [
            ("", "s", "b"),
            ("t", " ", "b"),
            ("t", "s", "\n \n"),
            ("a\nb", "s", "b"),
            ("t", "s", "a\0b"),
        ] {
            assert!(Translation::new(title, summary, body).is_err());
        }
    }
}
