//! Every word is in `app/src/i18n`: no word of Arabic-script letters elsewhere
//! in the product's Rust. A letter by itself is no word: searching folds them.

use super::finding::{Finding, by_line};
use super::rust_source::product_code;

/// Finds lines of Rust with words in the Arabic script outside `i18n`.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    let is_rust = path.rsplit_once('.').is_some_and(|(_, extension)| extension == "rs");
    if !is_rust || path.starts_with("app/src/i18n/") {
        return Vec::new();
    }
    by_line(product_code(path, text), |line| {
        let mut letters = line.chars().zip(line.chars().skip(1));
        let word = letters.any(|(one, next)| is_arabic_script(one) && is_arabic_script(next));
        word.then(|| "a message: move it to app/src/i18n".to_owned())
    })
}

/// The blocks of the Unicode standard named Arabic, Arabic Supplement, Arabic
/// Extended-A and Arabic Presentation Forms A and B.
fn is_arabic_script(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_belongs_to_the_messages_and_to_tests() {
        let line = "view! { <p>\"\u{627}\u{6cc}\u{631}\u{627}\u{646}\"</p> }";
        assert_eq!(check("app/src/pages/explorer/view.rs", line).len(), 1);
        assert!(check("app/src/i18n/persian.rs", line).is_empty());
        assert!(check("tests/api/tests/explorer.rs", line).is_empty());
        assert!(check("app/src/atlas/search.rs", "'\u{643}' => '\u{6a9}'").is_empty());
        let tested = format!("fn a() {{}}\n#[cfg(test)]\nmod tests {{ {line} }}");
        assert!(check("app/src/atlas/search.rs", &tested).is_empty());
    }
}
