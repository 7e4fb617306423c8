use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use app::i18n::Language;

use super::Query;

/// How many searches are kept: some hundred kilobytes at ten thousand notes.
const KEPT: usize = 16;

/// What the last searches found: who turns a page or makes a choice asks for
/// the same words again.
#[derive(Default)]
pub(super) struct Recent(Mutex<VecDeque<Search>>);

struct Search {
    revision: u64,
    query: Query,
    language: Language,
    places: Arc<[usize]>,
}

impl Recent {
    /// What a search found among the notes of a revision, if it was among the
    /// last.
    pub(super) fn get(
        &self,
        revision: u64,
        query: &Query,
        language: Language,
    ) -> Option<Arc<[usize]>> {
        let searches = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |search: &&Search| {
            search.revision == revision && search.language == language && search.query == *query
        };
        searches.iter().find(same).map(|search| search.places.clone())
    }

    /// Keeps what a search found, in the place of the oldest.
    pub(super) fn keep(
        &self,
        revision: u64,
        query: Query,
        language: Language,
        places: Arc<[usize]>,
    ) {
        let mut searches = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        searches.truncate(KEPT - 1);
        searches.push_front(Search { revision, query, language, places });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_kept_for_its_words_its_language_and_its_revision() {
        let recent = Recent::default();
        let query = |words: &str| Query::new(words).unwrap();
        let places = |place: usize| Arc::<[usize]>::from([place]);
        recent.keep(1, query("visas"), Language::English, places(7));
        let found = |revision, words, language| recent.get(revision, &query(words), language);
        assert_eq!(found(1, "Visa", Language::English), Some(places(7)));
        assert_eq!(found(2, "visas", Language::English), None);
        assert_eq!(found(1, "visas", Language::Persian), None);
        assert_eq!(found(1, "vis", Language::English), None);
        for number in 0..KEPT {
            recent.keep(1, query(&format!("word{number}")), Language::English, places(number));
        }
        assert_eq!(found(1, "visas", Language::English), None, "the oldest makes room");
        assert_eq!(found(1, "word0", Language::English), Some(places(0)));
    }
}
