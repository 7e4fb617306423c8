use tempfile::TempDir;

use super::*;
use crate::{
    snapshot::{identify, sample},
    store::{Origin, sqlite::SqliteStore},
};

#[tokio::test]
async fn what_is_added_is_read_and_compared_with_the_one_before() {
    let folder = TempDir::new().unwrap();
    let store: Arc<dyn SnapshotStore> =
        Arc::new(SqliteStore::open_or_create(folder.path()).await.unwrap());
    let (first, second) = (sample::archive(5), sample::archive(6));
    let ids = [&first, &second].map(|archive| identify(archive).unwrap());
    store.install(ids[0], &first, Origin::Shipped).await.unwrap();

    let catalogue = Catalogue::of(store.clone()).await.unwrap();
    assert!(catalogue.entries()[0].manifest.is_none());
    catalogue.renew(store.list().await.unwrap()).await;
    assert!(catalogue.entries()[0].manifest.is_some() && catalogue.entries()[0].changes.is_none());

    store.add(ids[1], &second, Origin::Imported).await.unwrap();
    catalogue.renew(store.list().await.unwrap()).await;
    let entries = catalogue.entries();
    assert_eq!([entries[0].stored.id, entries[1].stored.id], [ids[1], ids[0]]);
    let changes = entries[0].changes.clone().unwrap();
    assert_eq!((&changes.before, changes.parts.len()), (&ids[0].to_string(), 1));
    assert_eq!((changes.parts[0].part, changes.parts[0].rows.changed), ("copublications", 1));
    assert!(entries[0].manifest.as_ref().unwrap()["layers"].is_array());
    assert_eq!(catalogue.archive(ids[1]).await.unwrap(), second);
}
