//! The words of a text as the full-text indexes keep them and as searches ask
//! for them: what people type in several ways is one here.

use app::atlas::fold;

/// Counts the ways in which words are made plain: an index that was written by
/// an earlier one is written anew.
pub const REVISION: i64 = 1;

/// Longer ones are cut: an address in a text is no word.
const LONGEST: usize = 40;

/// What stands for a half-space while words are made plain: a sign that no
/// word has, and that folding leaves.
const JOINT: char = '\u{1}';

/// The words of a text in their order, each of letters and digits alone. What
/// a half-space joins is in it by its parts and as the one word that many type.
pub fn of(text: &str) -> impl Iterator<Item = String> {
    asked(text).flat_map(Asked::into_words)
}

/// A word that somebody searches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// One that is written as it is.
    Word(String),
    /// What a half-space joins: some write a space in its place, others
    /// nothing.
    Joined {
        /// Its parts, in their order.
        parts: Vec<String>,
        /// All of it as one word.
        whole: String,
    },
}

impl Asked {
    /// Its parts, and the one word that they are.
    pub fn into_words(self) -> impl Iterator<Item = String> {
        let (parts, whole) = match self {
            Self::Word(word) => (Vec::new(), word),
            Self::Joined { parts, whole } => (parts, whole),
        };
        parts.into_iter().chain([whole])
    }

    /// In how many words it is looked for.
    pub fn count(&self) -> usize {
        match self {
            Self::Word(_) => 1,
            Self::Joined { parts, .. } => parts.len() + 1,
        }
    }
}

/// The words that somebody searches for, in their order.
pub fn asked(text: &str) -> impl Iterator<Item = Asked> {
    let folded = folded(text);
    let words: Vec<Asked> = folded
        .split(|one: char| !one.is_alphanumeric() && one != JOINT)
        .filter_map(|joined| {
            let parts: Vec<&str> = parts(joined).collect();
            match parts.as_slice() {
                [] => None,
                [word] => Some(Asked::Word(finished(word))),
                parts => Some(Asked::Joined {
                    parts: parts.iter().map(|part| finished(part)).collect(),
                    whole: finished(&parts.concat()),
                }),
            }
        })
        .collect();
    words.into_iter()
}

fn folded(text: &str) -> String {
    fold(&text.chars().filter_map(plain).collect::<String>())
}

fn parts(joined: &str) -> impl Iterator<Item = &str> {
    joined.split(JOINT).filter(|part| !part.is_empty())
}

fn finished(word: &str) -> String {
    stem(&word.chars().take(LONGEST).collect::<String>())
}

/// What `fold` leaves as it is: the half-space joins two words, digits have
/// three scripts, and some letters and marks only dress others.
fn plain(one: char) -> Option<char> {
    match one {
        '\u{200c}' => Some(JOINT),
        '\u{200b}' => Some(' '),
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
        let parts = |asked| match asked {
            Asked::Word(word) => vec![word],
            Asked::Joined { parts, .. } => parts,
        };
        asked(text).flat_map(parts).collect()
    }

    #[test]
    fn what_a_half_space_joins_is_found_as_one_word_and_by_its_parts() {
        for (text, joined) in [
            ("موافقت‌نامه", "موافقتنامه"),
            ("یادداشت‌ها", "یادداشتها"),
            ("هم‌تألیفی", "همتألیفی"),
            ("هم‌تألیفی", "همتالیفی"),
        ] {
            let kept: Vec<String> = of(text).collect();
            for typed in [text, joined, &text.replace('\u{200c}', " ")] {
                let all = words(typed).iter().all(|word| kept.contains(word));
                assert!(all, "{typed}: {kept:?}");
            }
        }
        assert_eq!(of("a \u{200c}b\u{200c}").collect::<Vec<_>>(), ["a", "b"]);
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
            ("آفریقا", "افریقا"),
            ("قارهٔ آفریقا", "قاره ا\u{653}فریقا"),
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
