use app::i18n::joins;

/// The most words that are looked at: the longest names have six.
const MOST: usize = 16;

/// The words of a folded text, without what only joins them.
pub(super) fn of(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| c.is_whitespace() || "-–—,،/+&>→".contains(c));
    parts.filter(|word| !word.is_empty() && !joins(word)).take(MOST).collect()
}
