use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use crate::{
    notes::{
        Notes,
        sample::{damaged, damaged_within, first, slug, titled},
    },
    store::{NoteStore, sqlite::SqliteStore},
};

#[tokio::test]
async fn each_damaged_note_is_told_once_a_revision() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
    let texts = [first("broken", damaged("Broken")), first("torn", damaged_within("Torn"))];
    store.publish(&texts).await.unwrap();
    let notes = Arc::new(Notes::of(store.clone()).await.unwrap());
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let keeper = tokio::spawn({
        let (notes, told) = (notes.clone(), told.clone());
        async move { notes.keep(|note| told.lock().unwrap().push(note.to_string())).await }
    });
    // What headings show is told at once, the rest when somebody asks for it.
    lines(&told, 1).await;
    for _ in 0..3 {
        assert!(notes.published(&slug("torn")).await.is_err());
        assert!(notes.published(&slug("broken")).await.is_err());
    }
    lines(&told, 2).await;
    store.publish(&[first("another", titled("Another"))]).await.unwrap();
    lines(&told, 3).await;
    keeper.abort();
    let told = told.lock().unwrap();
    for (line, name) in told.iter().zip(["broken", "torn", "broken"]) {
        let start = format!("the note {name} in the store is damaged: note.toml:");
        assert!(line.starts_with(&start), "{line}");
    }
    assert_eq!(notes.headings().len(), 2);
}

async fn lines(told: &Mutex<Vec<String>>, wanted: usize) {
    let start = Instant::now();
    while told.lock().unwrap().len() < wanted {
        assert!(start.elapsed() < Duration::from_secs(10), "{told:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(told.lock().unwrap().len(), wanted, "{told:?}");
}
