//! The words of a text as the full-text indexes keep them and as searches ask
//! for them: what people type in several ways is one here.

use app::atlas::fold;

/// Longer ones are cut: an address in a text is no word.
const LONGEST: usize = 40;

/// The words of a text in their order, each of letters and digits alone.
pub fn of(text: &str) -> impl Iterator<Item = String> {
    let plain: String = text.chars().filter_map(plain).collect();
    let folded = fold(&plain);
    let words: Vec<String> = folded
        .split(|one: char| !one.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| stem(&word.chars().take(LONGEST).collect::<String>()))
        .collect();
    words.into_iter()
}

/// What `fold` leaves as it is: the half-space joins two words, digits have
/// three scripts, and some letters and marks only dress others.
fn plain(one: char) -> Option<char> {
    match one {
        '\u{200c}' | '\u{200b}' => Some(' '),
        'ـ'
        | '\u{656}'..='\u{65f}'
        | '\u{670}'
        | '\u{200d}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{ad}' => None,
        '٠'..='٩' => digit(one, '٠'),
        '۰'..='۹' => digit(one, '۰'),
        'ؤ' => Some('و'),
        'ئ' => Some('ی'),
        'ٱ' => Some('ا'),
        'ە' | 'ہ' => Some('ه'),
        _ => Some(one),
    }
}

/// The Latin digit of one that is counted from another zero.
fn digit(one: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(one) - u32::from(zero), 10)
}

/// A Latin word without the ending of its plural, and without a last `e`, of
/// which nobody can tell which of the two it belongs to (after the "S stemmer":
/// Harman, "How effective is suffixing?", Journal of the American Society for
/// Information Science 42(1), 1991).
///
/// A stronger stemmer makes one word of `universe` and `university`, and what
/// it leaves is no longer the beginning of what is typed.
fn stem(word: &str) -> String {
    if !word.is_ascii() || word.len() < 4 {
        return word.to_owned();
    }
    if word.len() > 4
        && let Some(start) = word.strip_suffix("ies")
    {
        return format!("{start}y");
    }
    let plural = !["us", "ss", "is"].iter().any(|end| word.ends_with(end));
    let one = word.strip_suffix('s').filter(|_| plural).unwrap_or(word);
    one.strip_suffix('e').filter(|start| start.len() >= 3).unwrap_or(one).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        of(text).collect()
    }

    #[test]
    fn persian_is_the_same_however_it_is_typed() {
        for (one, other) in [
            ("دیپلماسی علمی", "ديپلماسي علمي"),
            ("می‌شود", "می شود"),
            ("مسئله", "مسیله"),
            ("آزمایشگاه‌ها", "ازمايشگاه ها"),
            ("تـــحریم", "تحریم"),
            ("عِلم", "علم"),
            ("سال ۱۴۰۲", "سال ١٤٠٢"),
            ("سال ۱۴۰۲", "سال 1402"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
    }

    #[test]
    fn english_plurals_are_their_singulars() {
        for (one, many) in [
            ("agreement", "Agreements,"),
            ("country", "countries"),
            ("attaché", "ATTACHÉS"),
            ("research", "researches"),
            ("vaccine", "vaccines"),
            ("case", "cases"),
            ("process", "processes"),
            ("tie", "ties"),
            ("virus", "viruses"),
            ("university", "universities"),
        ] {
            assert_eq!(words(one), words(many), "{one}");
        }
        // Words that only look like plurals stay.
        assert_eq!(words("census process basis US"), ["census", "process", "basis", "us"]);
        assert_ne!(words("universe"), words("university"));
    }

    #[test]
    fn only_letters_and_digits_are_words() {
        assert_eq!(
            words("a-b_c [x](y) \"' 'z COVID-19"),
            ["a", "b", "c", "x", "y", "z", "covid", "19"]
        );
        assert_eq!(words(&"x".repeat(100)), ["x".repeat(LONGEST)]);
    }
}
