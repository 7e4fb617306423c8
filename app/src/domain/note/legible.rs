/// Whether a character may stand in the text of a note: none that controls a
/// machine but tabs and line breaks, and none that Unicode keeps out of texts
/// (its noncharacters). All others may stand in XML 1.0 too ("Char"), which
/// feeds are written in.
pub fn legible(one: char) -> bool {
    let point = u32::from(one);
    let noncharacter = matches!(point, 0xfdd0..=0xfdef) || point & 0xfffe == 0xfffe;
    !noncharacter && (!one.is_control() || matches!(one, '\t' | '\n'))
}

/// A line that says something, of a number of characters at most, without
/// spaces around it: no marks that turn the direction of what stands around
/// it, and not only what cannot be seen. `None` of any other text.
pub fn line(text: &str, most: usize) -> Option<&str> {
    let text = text.trim();
    let one_line = |c: char| legible(c) && !matches!(c, '\t' | '\n' | '\u{2028}' | '\u{2029}');
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let right = text.chars().count() <= most
        && text.chars().all(|c| one_line(c) && !turns(c))
        && text.chars().any(|c| !blank(c));
    right.then_some(text)
}

/// Whether nothing is seen of a character (Unicode's `White_Space` and
/// `Default_Ignorable_Code_Point`, and the blank pattern of Braille).
fn blank(one: char) -> bool {
    one.is_whitespace()
        || matches!(one,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_something_that_can_be_seen() {
        assert_eq!(line("  می‌شود a ", 9), Some("می‌شود a"));
        for wrong in [
            "",
            " ",
            "\u{200b}\u{200c}\u{3164}",
            "a\u{7}b",
            "a\nb",
            "a\u{2028}b",
            "a\u{202e}b",
            "a\u{2067}b",
            "a\u{ffff}b",
            "a\u{fdd0}b",
            "a\u{1fffe}",
            "abcdefghij",
        ] {
            assert_eq!(line(wrong, 9), None, "{wrong:?}");
        }
    }
}
