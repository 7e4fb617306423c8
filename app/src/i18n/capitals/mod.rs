//! The names of capitals, which the sources give in English alone.

mod a_to_l;
mod m_to_z;

use crate::i18n::Language;

/// The name of a capital in a language, known by its English name; `None`
/// where there is no other than that.
pub fn capital_name(language: Language, english: &str) -> Option<&'static str> {
    match language {
        Language::English => None,
        Language::Persian => persian().find(|(name, _)| *name == english).map(|&(_, name)| name),
    }
}

fn persian() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    a_to_l::NAMES.iter().chain(m_to_z::NAMES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_have_persian_names() {
        assert_eq!(capital_name(Language::Persian, "Tehran"), Some("تهران"));
        assert_eq!(capital_name(Language::English, "Tehran"), None);
        assert_eq!(capital_name(Language::Persian, "Capital City"), None);
    }

    /// As many names as the shipped snapshot has, each of which is found here.
    #[test]
    fn every_name_stands_once_and_in_its_place() {
        let names: Vec<_> = persian().collect();
        assert!(names.is_sorted_by(|one, next| one.0 < next.0), "{names:?}");
        assert_eq!(names.len(), 243);
    }
}
