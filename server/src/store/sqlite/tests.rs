use std::{fs, time::Duration};

use app::domain::SnapshotId;
use tempfile::TempDir;

use super::{FILE, SqliteStore};
use crate::{
    notes::sample::{damaged, first, titled},
    store::{
        NoteStore, Origin, SnapshotStore, StoreError, suite::store_suite,
        tests::notes_suite::notes_suite,
    },
};

async fn open() -> (TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open_or_create(folder.path()).await.unwrap();
    (folder, store)
}

store_suite!(open);
notes_suite!(open);

fn id() -> SnapshotId {
    SnapshotId::from_digest([1; 32])
}

#[tokio::test]
async fn what_is_stored_outlives_the_store() {
    let (folder, store) = open().await;
    store.add(id(), b"archive", Origin::Imported).await.unwrap();
    store.activate(id()).await.unwrap();
    store.pool.close().await;
    let store = SqliteStore::open(folder.path()).await.unwrap();
    assert_eq!(store.active().await.unwrap().map(|active| active.id), Some(id()));
    assert_eq!(store.get(id()).await.unwrap(), b"archive");
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_a_snapshot() {
    let (_folder, store) = open().await;
    store.add(id(), b"archive", Origin::Imported).await.unwrap();
    let changed = sqlx::query("UPDATE snapshot SET archive = x'00'").execute(&store.pool).await;
    assert!(changed.unwrap_err().to_string().contains("never changes"));
    assert_eq!(store.get(id()).await.unwrap(), b"archive");
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_what_is_published() {
    let (_folder, store) = open().await;
    store.publish(&[first("fixed", titled("Fixed"))]).await.unwrap();
    for (statement, told) in [
        ("UPDATE note_version SET about = ''", "a published version never changes"),
        ("DELETE FROM note_text", "a published version never changes"),
        ("UPDATE note_log SET done_by = ''", "the log only grows"),
        ("DELETE FROM note_log", "the log only grows"),
    ] {
        let changed = sqlx::query(statement).execute(&store.pool).await;
        assert!(changed.unwrap_err().to_string().contains(told), "{statement}");
    }
}

#[tokio::test]
async fn a_folder_without_a_store_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let missing = SqliteStore::open(folder.path()).await;
    assert!(matches!(missing, Err(StoreError::Missing(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = SqliteStore::open_or_create(&file.join("data")).await.unwrap_err();
    assert!(matches!(error, StoreError::Folder(..)), "{error}");
    assert!(error.to_string().contains("file/data"));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "not a database, ".repeat(1_000)).unwrap();
    let error = SqliteStore::open(folder.path()).await.unwrap_err();
    assert!(matches!(error, StoreError::Damaged), "{error}");
}

#[tokio::test]
async fn a_folder_in_the_place_of_the_file_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(FILE)).unwrap();
    let error = SqliteStore::open(folder.path()).await.unwrap_err();
    assert!(matches!(error, StoreError::Unwritable), "{error}");
}

#[tokio::test]
async fn a_writer_that_waits_in_vain_says_that_the_store_is_locked() {
    let (folder, holder) = open().await;
    let held = holder.pool.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let store = SqliteStore::connect(folder.path(), Duration::from_millis(50)).await.unwrap();
    let error = store.add(id(), b"archive", Origin::Imported).await.unwrap_err();
    assert!(matches!(error, StoreError::Locked), "{error}");
    held.rollback().await.unwrap();
    store.add(id(), b"archive", Origin::Imported).await.unwrap();
}

#[tokio::test]
async fn an_index_of_another_way_of_making_words_plain_is_written_anew() {
    let (folder, store) = open().await;
    store.publish(&[first("vaccines", titled("Vaccines"))]).await.unwrap();
    for statement in ["DELETE FROM note_words", "UPDATE note_revision SET words = 0"] {
        sqlx::query(statement).execute(&store.pool).await.unwrap();
    }
    let query = crate::notes::Query::new("vaccines").unwrap();
    let language = app::i18n::Language::English;
    assert!(store.search(&query, language).await.unwrap().is_empty());
    let store = SqliteStore::open(folder.path()).await.unwrap();
    assert_eq!(store.search(&query, language).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_store_of_an_earlier_index_is_written_anew_though_a_note_in_it_is_damaged() {
    let (folder, store) = open().await;
    let (whole, broken) = (titled("Vaccines"), damaged("Vaccines too"));
    store.publish(&[first("whole", whole), first("broken", broken)]).await.unwrap();
    for statement in [
        "DROP TABLE note_words",
        "CREATE VIRTUAL TABLE note_words USING fts5 (title, summary, body, content = '',
             contentless_delete = 1)",
        "DELETE FROM _sqlx_migrations WHERE version = 4",
        "UPDATE note_revision SET words = 1",
    ] {
        sqlx::query(statement).execute(&store.pool).await.unwrap();
    }
    store.pool.close().await;
    let store = SqliteStore::open(folder.path()).await.unwrap();
    let made = "SELECT sql FROM sqlite_schema WHERE name = 'note_words'";
    let made: String = sqlx::query_scalar(made).fetch_one(&store.pool).await.unwrap();
    assert!(made.contains("prefix = '1'"), "{made}");
    let query = crate::notes::Query::new("vaccines").unwrap();
    // The words of the other wait until it is mended.
    assert_eq!(store.search(&query, app::i18n::Language::English).await.unwrap().len(), 2);
}
