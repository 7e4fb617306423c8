use crate::i18n::Language;

/// Something in one language or several, in the order of [`Language::ALL`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ByLanguage<T>(Vec<(Language, T)>);

impl<T> ByLanguage<T> {
    /// What `of` has of each language; `None` when it has none.
    pub fn new(mut of: impl FnMut(Language) -> Option<T>) -> Option<Self> {
        let found = |language| of(language).map(|one| (language, one));
        let found: Vec<_> = Language::ALL.into_iter().filter_map(found).collect();
        (!found.is_empty()).then_some(Self(found))
    }

    /// That of a language.
    pub fn get(&self, language: Language) -> Option<&T> {
        self.iter().find(|(has, _)| *has == language).map(|(_, one)| one)
    }

    /// That of a language, or the first there is, and in which language it is.
    pub fn best(&self, language: Language) -> (Language, &T) {
        let found = self.0.iter().find(|(has, _)| *has == language);
        // There is always a first one.
        let (language, one) = found.unwrap_or(&self.0[0]);
        (*language, one)
    }

    /// Each there is.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Language, &T)> {
        self.0.iter().map(|(language, one)| (*language, one))
    }

    /// Which languages there are.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = Language> {
        self.0.iter().map(|(language, _)| *language)
    }

    /// The same languages with something else in each.
    pub fn map<U>(&self, mut make: impl FnMut(&T) -> U) -> ByLanguage<U> {
        ByLanguage(self.iter().map(|(language, one)| (language, make(one))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_another_lends() {
        let persian = ByLanguage::new(|of| (of == Language::Persian).then_some("سلام")).unwrap();
        assert_eq!(persian.get(Language::English), None);
        assert_eq!(persian.best(Language::English), (Language::Persian, &"سلام"));
        let both = ByLanguage::new(|of| Some(of.code())).unwrap();
        assert_eq!(both.best(Language::Persian), (Language::Persian, &"fa"));
        assert_eq!(both.languages().collect::<Vec<_>>(), Language::ALL);
        assert_eq!(ByLanguage::<()>::new(|_| None), None);
    }
}
