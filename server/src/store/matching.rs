use crate::notes::{Query, words::Asked};

/// How the language of a full-text index says what is looked for. Words are
/// letters and digits alone, so that quotes never end within one.
pub(super) struct Matching {
    /// What stands around a word.
    pub(super) quote: char,
    /// What stands after the beginning of a word.
    pub(super) begun: &'static str,
    /// What stands between words of which all are looked for.
    pub(super) and: &'static str,
    /// What stands between words of which one is enough.
    pub(super) or: &'static str,
}

impl Matching {
    /// All words, the last one as a beginning. What a half-space joins is found
    /// where its parts are, and where it is one word.
    pub(super) fn all(&self, query: &Query) -> String {
        self.between(query, self.and)
    }

    /// Any of the words.
    pub(super) fn any(&self, query: &Query) -> String {
        self.between(query, self.or)
    }

    fn between(&self, query: &Query, and: &str) -> String {
        let last = query.words().len() - 1;
        let word = |(at, asked): (usize, &Asked)| {
            let end = if at == last { self.begun } else { "" };
            match asked {
                Asked::Word(word) => format!("{}{end}", self.quoted(word)),
                Asked::Joined { parts, whole } => {
                    let parts: Vec<String> = parts.iter().map(|part| self.quoted(part)).collect();
                    let (parts, whole) = (parts.join(and), self.quoted(whole));
                    format!("(({parts}{end}){}{whole}{end})", self.or)
                }
            }
        };
        let words: Vec<String> = query.words().iter().enumerate().map(word).collect();
        words.join(and)
    }

    fn quoted(&self, word: &str) -> String {
        format!("{0}{word}{0}", self.quote)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_is_a_beginning_and_what_is_joined_is_either() {
        let signs = Matching { quote: '"', begun: "*", and: " AND ", or: " OR " };
        for (typed, all, any) in [
            ("a", r#""a"*"#, r#""a"*"#),
            ("a b", r#""a" AND "b"*"#, r#""a" OR "b"*"#),
            (
                "x\u{200c}y z",
                r#"(("x" AND "y") OR "xy") AND "z"*"#,
                r#"(("x" OR "y") OR "xy") OR "z"*"#,
            ),
            ("x\u{200c}y", r#"(("x" AND "y"*) OR "xy"*)"#, r#"(("x" OR "y"*) OR "xy"*)"#),
        ] {
            let query = Query::new(typed).unwrap();
            assert_eq!((signs.all(&query), signs.any(&query)), (all.into(), any.into()));
        }
    }
}
