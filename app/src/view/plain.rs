/// The text of an address as a page may quote it, at most so many characters:
/// without controls, and without the marks that turn the direction of what
/// stands around them (UAX #9, section 2).
pub fn plain(text: &str, longest: usize) -> String {
    text.chars().filter(|&c| !c.is_control() && !turns(c)).take(longest).collect()
}

fn turns(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_turns_the_page_around_is_not_quoted_and_half_spaces_are() {
        assert_eq!(plain("\u{202e}2023\u{2066}\u{200f}\u{7}\n", 40), "2023");
        assert_eq!(plain("هم\u{200c}تألیفی", 40), "هم\u{200c}تألیفی");
        assert_eq!(plain("abcdef", 3), "abc");
    }
}
