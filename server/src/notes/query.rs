use app::domain::NonEmpty;

use super::words::{self, Asked};

/// The most words that are looked for.
const MOST: usize = 12;

/// What a visitor searches notes for: plain words, of letters and digits
/// alone, so that none is ever taken for the language of a full-text index.
/// Every word must be found, the last one as the beginning of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(NonEmpty<Asked>);

impl Query {
    /// The words in a text; `None` when it has none.
    pub fn new(text: &str) -> Option<Self> {
        let mut left = MOST;
        let fits = |word: &Asked| {
            let rest = left.checked_sub(word.count());
            left = rest.unwrap_or_default();
            rest.is_some()
        };
        NonEmpty::new(words::asked(text).take_while(fits).collect()).map(Self)
    }

    /// The words.
    pub fn words(&self) -> &[Asked] {
        &self.0
    }

    /// Whether some texts fit better than others: one letter, as a word begins
    /// to be typed, says nothing of that.
    pub fn ranks(&self) -> bool {
        !matches!(self.words(), [Asked::Word(word)] if word.chars().nth(1).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_words_is_left_of_what_is_typed() {
        let words = |text: &str| Query::new(text).map(|query| query.words().to_vec());
        assert_eq!(words("\"Vaccines\" AND (title:x*) -y"), {
            let plain = ["vaccin", "and", "titl", "x", "y"];
            Some(plain.map(|word| Asked::Word(word.to_owned())).into())
        });
        assert_eq!(words(" '\" :*&|!()<-> "), None);
        assert_eq!(words(&"a ".repeat(50)).map(|words| words.len()), Some(MOST));
    }
    #[test]
    fn what_is_joined_counts_by_its_parts_and_as_a_whole() {
        let joined = "موافقت‌نامه ".repeat(50);
        assert_eq!(Query::new(&joined).map(|query| query.words().len()), Some(MOST / 3));
    }

    #[test]
    fn one_letter_says_nothing_of_how_well_a_text_fits() {
        let ranks = |text: &str| Query::new(text).unwrap().ranks();
        assert!(!ranks("v") && !ranks(" و ") && !ranks("1"));
        assert!(ranks("vi") && ranks("vaccine v") && ranks("v a"));
    }
}
