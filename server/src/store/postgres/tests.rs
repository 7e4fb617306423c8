use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use app::domain::SnapshotId;

use super::{PostgresStore, test_server::database};
use crate::{
    notes::{
        Notes,
        sample::{first, titled},
    },
    store::{
        NoteStore, Origin, SnapshotStore, StoreError, suite::store_suite,
        tests::notes_suite::notes_suite,
    },
};

async fn open() -> ((), PostgresStore) {
    ((), PostgresStore::open(&database().await).await.unwrap())
}

store_suite!(open);
notes_suite!(open);

#[tokio::test]
async fn programs_that_start_together_make_the_tables_once() {
    let address = database().await;
    let (one, two, three) = tokio::join!(
        PostgresStore::open(&address),
        PostgresStore::open(&address),
        PostgresStore::open(&address)
    );
    assert!([one, two, three].iter().all(Result::is_ok));
}

#[tokio::test]
async fn what_one_program_publishes_another_shows_within_a_second() {
    let address = database().await;
    let [one, two] = [&address, &address];
    let one = PostgresStore::open(one).await.unwrap();
    let two: Arc<dyn NoteStore> = Arc::new(PostgresStore::open(two).await.unwrap());
    let notes = Arc::new(Notes::of(two).await.unwrap());
    let before = notes.revision();
    let keeper = tokio::spawn({
        let notes = notes.clone();
        async move { notes.keep(|_| ()).await }
    });
    let start = Instant::now();
    one.publish(&[first("shared", titled("Shared"))]).await.unwrap();
    while notes.headings().is_empty() {
        assert!(start.elapsed() < Duration::from_secs(1));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_ne!(notes.revision(), before);
    keeper.abort();
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_what_is_published() {
    let ((), store) = open().await;
    store.add(SnapshotId::from_digest([1; 32]), b"archive", Origin::Imported).await.unwrap();
    store.publish(&[first("fixed", titled("Fixed"))]).await.unwrap();
    for (statement, told) in [
        ("UPDATE snapshot SET archive = ''", "a snapshot never changes"),
        ("UPDATE note_version SET about = ''", "a published version never changes"),
        ("DELETE FROM note_text", "a published version never changes"),
        ("UPDATE note_log SET done_by = ''", "the log only grows"),
        ("TRUNCATE note_log", "the log only grows"),
    ] {
        let changed = sqlx::query(statement).execute(&store.pool).await;
        assert!(changed.unwrap_err().to_string().contains(told), "{statement}");
    }
}

#[tokio::test]
async fn nobody_who_asks_for_encryption_is_given_a_plain_connection() {
    let address = database().await;
    for mode in ["require", "verify-ca", "verify-full"] {
        let error = PostgresStore::open(&format!("{address}&sslmode={mode}")).await.unwrap_err();
        assert!(matches!(error, StoreError::Encryption), "{error:?}");
    }
}

#[tokio::test]
async fn no_error_tells_the_address() {
    let secret = "s3cret";
    for address in [
        format!("nonsense {secret}"),
        format!("postgres://entente:{secret}@127.0.0.1:1/{secret}"),
        format!("{}_{secret}", database().await.split('?').next().unwrap()),
    ] {
        let error = PostgresStore::open(&address).await.unwrap_err();
        assert!(
            matches!(error, StoreError::Address | StoreError::Unreachable | StoreError::Refused),
            "{error:?}"
        );
        assert!(!error.to_string().contains(secret) && !format!("{error:?}").contains(secret));
    }
}
