//! What every implementation of the store must do.
//!
//! `store_suite!(open)` makes a test of each function here; `open` gives an
//! empty store and whatever must live as long as it.

use app::domain::SnapshotId;

use super::{Origin, SnapshotStore, StoreError};

fn id(number: u8) -> SnapshotId {
    SnapshotId::from_digest([number; 32])
}

pub async fn an_empty_store_holds_and_shows_nothing(store: &dyn SnapshotStore) {
    assert_eq!(store.list().await.unwrap(), []);
    assert_eq!(store.active().await.unwrap(), None);
    assert!(matches!(store.get(id(1)).await, Err(StoreError::UnknownSnapshot(_))));
}

pub async fn an_archive_comes_back_byte_for_byte(store: &dyn SnapshotStore) {
    let archive: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    store.add(id(1), &archive, Origin::Imported).await.unwrap();
    assert_eq!(store.get(id(1)).await.unwrap(), archive);
    let listed = store.list().await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (listed[0].id, listed[0].origin, listed[0].size),
        (id(1), Origin::Imported, 300_000)
    );
    assert!(!listed[0].active);
}

pub async fn an_archive_never_changes(store: &dyn SnapshotStore) {
    store.add(id(1), b"first", Origin::Shipped).await.unwrap();
    store.add(id(1), b"other", Origin::Shipped).await.unwrap();
    assert_eq!(store.get(id(1)).await.unwrap(), b"first");
    assert_eq!(store.list().await.unwrap().len(), 1);
}

pub async fn one_snapshot_at_a_time_is_active(store: &dyn SnapshotStore) {
    for number in [1, 2, 3] {
        store.add(id(number), &[number], Origin::Shipped).await.unwrap();
    }
    for number in [2, 3, 3, 1] {
        store.activate(id(number)).await.unwrap();
        assert_eq!(store.active().await.unwrap().map(|active| active.id), Some(id(number)));
        let listed = store.list().await.unwrap();
        let active: Vec<_> = listed.iter().filter(|stored| stored.active).collect();
        assert_eq!(active.len(), 1);
        assert_eq!(active[0].id, id(number));
    }
}

pub async fn an_unknown_snapshot_is_not_activated(store: &dyn SnapshotStore) {
    store.add(id(1), b"archive", Origin::Shipped).await.unwrap();
    store.activate(id(1)).await.unwrap();
    assert!(matches!(store.activate(id(9)).await, Err(StoreError::UnknownSnapshot(_))));
    assert_eq!(store.active().await.unwrap().map(|active| active.id), Some(id(1)));
}

pub async fn the_one_added_last_is_listed_first(store: &dyn SnapshotStore) {
    for number in [5, 1, 9] {
        store.add(id(number), &[number], Origin::Shipped).await.unwrap();
    }
    let listed: Vec<_> = store.list().await.unwrap().iter().map(|stored| stored.id).collect();
    assert_eq!(listed, [id(9), id(1), id(5)]);
}

pub async fn an_import_outranks_what_was_shipped(store: &dyn SnapshotStore) {
    store.add(id(1), b"archive", Origin::Shipped).await.unwrap();
    for origin in [Origin::Imported, Origin::Shipped] {
        store.add(id(1), b"archive", origin).await.unwrap();
        assert_eq!(store.list().await.unwrap()[0].origin, Origin::Imported);
    }
}

pub async fn to_install_is_to_add_and_to_activate(store: &dyn SnapshotStore) {
    store.install(id(1), b"archive", Origin::Shipped).await.unwrap();
    store.install(id(2), b"other", Origin::Imported).await.unwrap();
    assert_eq!(store.active().await.unwrap().map(|active| active.id), Some(id(2)));
    store.install(id(1), b"ignored", Origin::Imported).await.unwrap();
    let active = store.active().await.unwrap().unwrap();
    assert_eq!((active.id, active.origin), (id(1), Origin::Imported));
    assert_eq!(store.get(id(1)).await.unwrap(), b"archive");
}

pub async fn writers_at_the_same_time_all_succeed(store: &dyn SnapshotStore) {
    let archive = vec![7; 50_000];
    let add = |number| store.add(id(number), &archive, Origin::Imported);
    let (one, two, three, four) = tokio::join!(add(1), add(2), add(3), add(4));
    assert!([one, two, three, four].iter().all(Result::is_ok));
    assert_eq!(store.list().await.unwrap().len(), 4);
}

/// Runs the whole suite against the store that `open` gives.
macro_rules! store_suite {
    ($open:path) => {
        $crate::store::suite::store_suite!(
            $open;
            an_empty_store_holds_and_shows_nothing
            an_archive_comes_back_byte_for_byte
            an_archive_never_changes
            one_snapshot_at_a_time_is_active
            an_unknown_snapshot_is_not_activated
            the_one_added_last_is_listed_first
            an_import_outranks_what_was_shipped
            to_install_is_to_add_and_to_activate
            writers_at_the_same_time_all_succeed
        );
    };
    ($open:path; $($name:ident)*) => {
        $(#[tokio::test]
        async fn $name() {
            let (_kept, store) = $open().await;
            $crate::store::suite::$name(&store).await;
        })*
    };
}
pub(crate) use store_suite;
