use crate::atlas::fold;

/// The letters of Persian in the order of its dictionaries. Unicode has most of
/// them in the order of Arabic, and those that Arabic lacks behind.
const PERSIAN: &str = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

/// Where the first letter of Persian stands: behind those of Latin.
const FIRST: u32 = 0x600;

/// By what a list of names is sorted: lists are then in the order of the
/// alphabet, whatever dresses the letters (accents, capitals, hamza, vowels)
/// and however words are joined (the half-space). Names that differ in nothing
/// else keep the order of their characters.
pub fn alphabetical(name: &str) -> (Vec<u32>, String) {
    (name.chars().flat_map(places).collect(), name.to_owned())
}

/// Where a character stands in the alphabet; nowhere when it only dresses
/// another.
fn places(one: char) -> Vec<u32> {
    let plain = match one {
        // Two letters to Persian, of which the folding of searches makes one.
        'آ' => "آ".to_owned(),
        'ؤ' => "و".to_owned(),
        'ئ' => "ی".to_owned(),
        'ء' => String::new(),
        // The folding cuts spaces off.
        one if one.is_whitespace() => " ".to_owned(),
        one => fold(one.encode_utf8(&mut [0; 4])),
    };
    let place = |letter| match PERSIAN.chars().position(|known| known == letter) {
        Some(place) => FIRST + u32::try_from(place).unwrap_or_default(),
        None => u32::from(letter),
    };
    plain.chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_cached_key(|name| alphabetical(name));
        names
    }

    #[test]
    fn persian_is_in_the_order_of_its_dictionaries() {
        let right = [
            "آلمان",
            "اتریش",
            "بلژیک",
            "پاکستان",
            "ترکیه",
            "جیبوتی",
            "چاد",
            "چین",
            "ژاپن",
            "سوئد",
            "سوئیس",
            "کانادا",
            "کوبا",
            "گابن",
            "لبنان",
            "نروژ",
            "ویتنام",
            "هلند",
            "یمن",
        ];
        let mut turned = right.to_vec();
        turned.reverse();
        assert_eq!(sorted(turned), right);
    }

    #[test]
    fn what_dresses_letters_and_joins_words_does_not_count() {
        assert_eq!(sorted(vec!["بوسنی", "بوتان", "بنین"]), ["بنین", "بوتان", "بوسنی"]);
        assert_eq!(alphabetical("بن\u{200c}گلا").0, alphabetical("بنگلا").0);
        assert_eq!(alphabetical("أردن").0, alphabetical("اردن").0);
        assert_eq!(alphabetical("سائو").0, alphabetical("سایو").0);
        assert_eq!(sorted(vec!["Zambia", "Åland", "Albania", "Ålborg"])[3], "Zambia");
        // A space comes before every letter.
        assert_eq!(sorted(vec!["کره شمالی", "کرهب"]), ["کره شمالی", "کرهب"]);
    }
}
