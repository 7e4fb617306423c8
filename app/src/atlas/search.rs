use crate::{
    atlas::{Countries, CountryIndex},
    i18n::goes_by,
};

/// The countries that words may mean, likeliest first: by code, by the
/// beginning of a name, by the beginning of a word in it, by any part of it,
/// in every language of the interface. Case, accents and the two ways of
/// typing Persian letters make no difference. Nothing for no words.
pub fn search(countries: &Countries, words: &str) -> Vec<CountryIndex> {
    let wanted = fold(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let found: Vec<(u8, CountryIndex)> = countries
        .iter()
        .filter_map(|(index, country)| {
            let code = fold(country.code.as_str()) == wanted;
            let names = [&country.names.english, &country.names.persian];
            let name = names.into_iter().filter_map(|name| closeness(&fold(name), &wanted)).min();
            let alias = goes_by(country.code, &wanted);
            let known = (code || alias).then_some(1);
            name.into_iter().chain(known).min().map(|closeness| (closeness, index))
        })
        .collect();
    let of = |wanted| found.iter().filter(move |&&(closeness, _)| closeness == wanted);
    (0..=4).flat_map(of).map(|&(_, index)| index).collect()
}

/// How well a folded name fits folded words, 0 being the name itself; `None` when it does not.
pub fn closeness(name: &str, wanted: &str) -> Option<u8> {
    let word = |at: usize| name[..at].ends_with([' ', '-', '(']);
    match name.find(wanted)? {
        0 if name == wanted => Some(0),
        0 => Some(2),
        _ if name.match_indices(wanted).any(|(at, _)| word(at)) => Some(3),
        _ => Some(4),
    }
}

/// Text without what searchers type differently.
pub fn fold(text: &str) -> String {
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'à'..='å' | 'ā' => Some('a'),
            'ç' => Some('c'),
            'è'..='ë' => Some('e'),
            'ì'..='ï' | 'ı' => Some('i'),
            'ñ' => Some('n'),
            'ò'..='ö' => Some('o'),
            'ù'..='ü' => Some('u'),
            '’' => Some('\''),
            'ي' | 'ى' => Some('ی'),
            'ك' => Some('ک'),
            'ۀ' | 'ة' => Some('ه'),
            'آ' | 'أ' | 'إ' => Some('ا'),
            // Combining marks (hamza above, the dot of a Turkish İ) and the
            // zero-width non-joiner are typed by some and not by others; nor do
            // the tatweel and marks of direction belong to a name.
            '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{655}'
            | '\u{640}'
            | '\u{200c}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => None,
            _ => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::search;
    use crate::atlas::sample;

    fn codes(words: &str) -> Vec<String> {
        let countries = sample::countries();
        search(&countries, words).into_iter().map(|at| countries.code(at).to_string()).collect()
    }

    #[test]
    fn names_are_found_however_they_are_typed() {
        for words in [
            "Türkiye",
            "turkiye",
            "TURKIYE",
            "ترکیه",
            "تركيه",
            "TR",
            "tr",
            "ترکـــیه",
            "\u{200f}ترکیه\u{200e}",
            "\u{202b}Türkiye\u{202c}",
        ] {
            assert_eq!(codes(words).first().map(String::as_str), Some("TR"), "{words}");
        }
        assert_eq!(codes("states"), ["US"]);
        assert_eq!(codes("ایر"), ["IR"]);
    }

    #[test]
    fn names_in_everyday_use_are_known() {
        for (words, code) in [("USA", "US"), ("Turkey", "TR"), ("آمریکا", "US"), ("amer", "US")]
        {
            assert_eq!(codes(words).first().map(String::as_str), Some(code), "{words}");
        }
    }

    #[test]
    fn the_name_itself_comes_before_names_that_hold_it() {
        assert_eq!(codes("ir").first().map(String::as_str), Some("IR"));
        assert!(codes("").is_empty());
        assert!(codes("atlantis").is_empty());
    }
}
