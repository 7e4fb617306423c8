use std::fs;

use tempfile::TempDir;

use super::{StartError, choose};
use crate::{
    snapshot::{sample, unpack},
    store::{Origin, SnapshotStore, sqlite::SqliteStore},
};

/// A store, and the file that the program ships its snapshot in.
struct Setting {
    folder: TempDir,
    store: SqliteStore,
}

impl Setting {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open_or_create(folder.path()).await.unwrap();
        Self { folder, store }
    }

    fn ship(&self, archive: &[u8]) {
        fs::write(self.folder.path().join("shipped.zip"), archive).unwrap();
    }

    async fn import(&self, archive: &[u8]) {
        let id = unpack(archive).unwrap().id;
        self.store.add(id, archive, Origin::Imported).await.unwrap();
        self.store.activate(id).await.unwrap();
    }

    /// Starts, and gives the works of the sample that is shown.
    async fn start(&self) -> Result<u32, StartError> {
        let content = choose(&self.store, &self.folder.path().join("shipped.zip")).await?;
        assert_eq!(self.store.active().await?.map(|active| active.id), Some(content.id));
        let of_kosovo = content.copublications.iter().find(|row| row.pair.b().as_str() == "XK");
        Ok(of_kosovo.unwrap().count)
    }
}

#[tokio::test]
async fn a_fresh_store_takes_the_shipped_snapshot_once() {
    let setting = Setting::new().await;
    setting.ship(&sample::archive(1));
    assert_eq!(setting.start().await.unwrap(), 1);
    assert_eq!(setting.start().await.unwrap(), 1);
    assert_eq!(setting.store.list().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_newer_program_brings_its_snapshot_and_keeps_the_older_one() {
    let setting = Setting::new().await;
    for works in [1, 2] {
        setting.ship(&sample::archive(works));
        assert_eq!(setting.start().await.unwrap(), works);
    }
    assert_eq!(setting.store.list().await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_older_snapshot_that_was_activated_again_stays() {
    let setting = Setting::new().await;
    for works in [1, 2] {
        setting.ship(&sample::archive(works));
        setting.start().await.unwrap();
    }
    let older = unpack(&sample::archive(1)).unwrap().id;
    setting.store.activate(older).await.unwrap();
    assert_eq!(setting.start().await.unwrap(), 1);
}

#[tokio::test]
async fn an_imported_snapshot_stays_whatever_is_shipped() {
    let setting = Setting::new().await;
    setting.import(&sample::archive(7)).await;
    assert_eq!(setting.start().await.unwrap(), 7);
    setting.ship(&sample::archive(8));
    assert_eq!(setting.start().await.unwrap(), 7);
    setting.ship(b"damaged");
    assert_eq!(setting.start().await.unwrap(), 7);
}

#[tokio::test]
async fn a_program_without_its_snapshot_shows_the_one_in_the_store() {
    let setting = Setting::new().await;
    setting.ship(&sample::archive(1));
    setting.start().await.unwrap();
    fs::remove_file(setting.folder.path().join("shipped.zip")).unwrap();
    assert_eq!(setting.start().await.unwrap(), 1);
}

#[tokio::test]
async fn no_snapshot_at_all_is_one_clear_line() {
    let setting = Setting::new().await;
    let error = setting.start().await.unwrap_err();
    assert!(matches!(error, StartError::Shipped(_)), "{error}");
    assert!(error.to_string().contains("shipped.zip"));
    assert!(!error.to_string().contains('\n'));
}

#[tokio::test]
async fn a_damaged_shipped_snapshot_is_refused_and_not_stored() {
    let whole = sample::archive(1);
    for damaged in [&b""[..], b"not a ZIP archive", &whole[..whole.len() / 2]] {
        let setting = Setting::new().await;
        setting.ship(damaged);
        let error = setting.start().await.unwrap_err();
        assert!(matches!(error, StartError::ShippedDamaged { .. }), "{error}");
        assert_eq!(setting.store.list().await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_damaged_active_snapshot_is_refused() {
    let setting = Setting::new().await;
    let whole = sample::archive(1);
    let id = unpack(&whole).unwrap().id;
    setting.store.add(id, &whole[..whole.len() - 9], Origin::Imported).await.unwrap();
    setting.store.activate(id).await.unwrap();
    let error = setting.start().await.unwrap_err();
    assert!(matches!(error, StartError::ActiveDamaged { .. }), "{error}");
}

#[tokio::test]
async fn an_active_snapshot_under_a_wrong_id_is_refused() {
    let setting = Setting::new().await;
    let id = unpack(&sample::archive(1)).unwrap().id;
    setting.store.add(id, &sample::archive(2), Origin::Imported).await.unwrap();
    setting.store.activate(id).await.unwrap();
    let error = setting.start().await.unwrap_err();
    assert!(matches!(error, StartError::ActiveReplaced(_)), "{error}");
}
