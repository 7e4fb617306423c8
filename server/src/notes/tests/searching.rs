use std::sync::Arc;

use app::i18n::Language;

use crate::{
    notes::{
        Notes,
        sample::{first, titled},
    },
    store::{NoteStore, sqlite::SqliteStore},
};

async fn found(notes: &Notes, words: &str) -> Vec<String> {
    let found = notes.search(words, Language::English).await.unwrap();
    found.iter().map(|heading| heading.slug.to_string()).collect()
}

#[tokio::test]
async fn what_is_published_is_found_by_words_that_were_searched_before() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
    store.publish(&[first("one", titled("Visas"))]).await.unwrap();
    let notes = Notes::of(store.clone()).await.unwrap();
    assert_eq!(found(&notes, "visa").await, ["one"]);
    store.publish(&[first("two", titled("Visas"))]).await.unwrap();
    // Until it is taken up, what is told is of one revision.
    assert_eq!(found(&notes, "visa").await, ["one"]);
    notes.refresh().await.unwrap();
    assert_eq!(found(&notes, "visa").await, ["two", "one"]);
    assert!(found(&notes, "\"").await.is_empty());
}
