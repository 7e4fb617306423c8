use app::domain::NonEmpty;

use super::words;

/// The most words that are looked for.
const MOST: usize = 12;

/// What a visitor searches notes for: plain words, of letters and digits
/// alone, so that none is ever taken for the language of a full-text index.
/// Every word must be found, the last one as the beginning of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(NonEmpty<String>);

impl Query {
    /// The words in a text; `None` when it has none.
    pub fn new(text: &str) -> Option<Self> {
        NonEmpty::new(words::asked(text).take(MOST).collect()).map(Self)
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.0
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
            Some(plain.map(str::to_owned).into())
        });
        assert_eq!(words(" '\" :*&|!()<-> "), None);
        assert_eq!(words(&"a ".repeat(50)).map(|words| words.len()), Some(MOST));
    }
}
