//! Names of countries as running text has them.

use crate::i18n::Language;

/// Names that take the article, besides those that end in a word that does.
const WITH_ARTICLE: [&str; 6] =
    ["Bahamas", "Comoros", "Gambia", "Isle of Man", "Maldives", "Netherlands"];
const BEGINNINGS: [&str; 4] = ["United ", "U.S. ", "British ", "French Southern"];
const ENDINGS: [&str; 6] =
    ["Islands", "Territories", "Territory", "Republic", "Emirates", "Philippines"];

/// The name of a country within a sentence: `the United States`. Persian names
/// stay as they are.
pub fn in_text(language: Language, name: &str) -> String {
    let article = language == Language::English
        && (WITH_ARTICLE.contains(&name)
            || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
            || ENDINGS.iter().any(|ending| name.ends_with(ending)));
    if article { format!("the {name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_stands_where_english_has_it() {
        let told = |name| in_text(Language::English, name);
        for name in ["United States", "Netherlands", "Dominican Republic", "Solomon Islands"] {
            assert_eq!(told(name), format!("the {name}"));
        }
        for name in ["Iran", "Dominica", "Congo - Kinshasa", "Niger"] {
            assert_eq!(told(name), name);
        }
        assert_eq!(in_text(Language::Persian, "هلند"), "هلند");
    }
}
