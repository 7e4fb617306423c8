use std::borrow::Cow;

/// Text without characters that cannot be seen and change how the rest is
/// read: controls but tabs and line breaks, and the marks that turn the
/// direction of what follows (Unicode's bidirectional embeddings, overrides
/// and isolates). The half-space and the marks of a direction stay, which
/// Persian needs.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().any(hidden) {
        Cow::Owned(text.chars().filter(|&c| !hidden(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn hidden(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && !matches!(c, '\t' | '\n'))
}
