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
    /// One of the three is empty, or a title or summary has several lines.
    pub fn new(title: &str, summary: &str, body: &str) -> Result<Self, ParseError> {
        let line = |text: &str, what| {
            let text = text.trim();
            let one = !text.is_empty() && !text.chars().any(char::is_control);
            if one { Ok(text.to_owned()) } else { Err(ParseError::Name(what)) }
        };
        let body = body.replace("\r\n", "\n");
        let body = body.trim_matches('\n');
        if body.trim().is_empty() {
            return Err(ParseError::Name("a text: it is empty"));
        }
        Ok(Self {
            title: line(title, "a title of one line")?,
            summary: line(summary, "a summary of one line")?,
            body: body.to_owned(),
        })
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
        for (title, summary, body) in
            [("", "s", "b"), ("t", " ", "b"), ("t", "s", "\n \n"), ("a\nb", "s", "b")]
        {
            assert!(Translation::new(title, summary, body).is_err());
        }
    }
}
