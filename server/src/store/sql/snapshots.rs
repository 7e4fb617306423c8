use app::domain::SnapshotId;
use sqlx::Row as _;

use super::{Connection, Row, Store};
use crate::store::{
    SnapshotStore, StoreError, StoredSnapshot, now,
    rows::timestamp,
    snapshots::{Answer, Origin},
};

impl SnapshotStore for Store {
    fn list(&self) -> Answer<'_, Vec<StoredSnapshot>> {
        Box::pin(async {
            let rows = sqlx::query(
                "SELECT id, origin, added_at, CAST(length(archive) AS BIGINT) AS size,
                        snapshot_id IS NOT NULL AS active
                 FROM snapshot LEFT JOIN active_snapshot ON snapshot_id = id
                 ORDER BY added_at DESC, snapshot.rowid DESC",
            )
            .fetch_all(&self.pool)
            .await?;
            rows.iter().map(stored).collect()
        })
    }

    fn get(&self, id: SnapshotId) -> Answer<'_, Vec<u8>> {
        Box::pin(async move {
            sqlx::query_scalar("SELECT archive FROM snapshot WHERE id = $1")
                .bind(id.to_string())
                .fetch_optional(&self.pool)
                .await?
                .ok_or(StoreError::UnknownSnapshot(id))
        })
    }

    fn active(&self) -> Answer<'_, Option<StoredSnapshot>> {
        Box::pin(async {
            let row = sqlx::query(
                "SELECT id, origin, added_at, CAST(length(archive) AS BIGINT) AS size, TRUE AS active
                 FROM active_snapshot JOIN snapshot ON id = snapshot_id",
            )
            .fetch_optional(&self.pool)
            .await?;
            row.as_ref().map(stored).transpose()
        })
    }

    fn add<'a>(&'a self, id: SnapshotId, archive: &'a [u8], origin: Origin) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            insert(&mut transaction, id, archive, origin).await?;
            Ok(transaction.commit().await?)
        })
    }

    fn activate(&self, id: SnapshotId) -> Answer<'_, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            choose(&mut transaction, id).await?;
            Ok(transaction.commit().await?)
        })
    }

    fn install<'a>(&'a self, id: SnapshotId, archive: &'a [u8], origin: Origin) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            insert(&mut transaction, id, archive, origin).await?;
            choose(&mut transaction, id).await?;
            Ok(transaction.commit().await?)
        })
    }
}

async fn insert(
    connection: &mut Connection,
    id: SnapshotId,
    archive: &[u8],
    origin: Origin,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO snapshot (id, origin, added_at, archive) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET origin = excluded.origin
         WHERE excluded.origin = 'imported'",
    )
    .bind(id.to_string())
    .bind(origin.word())
    .bind(i64::from(now().seconds()))
    .bind(archive)
    .execute(connection)
    .await?;
    Ok(())
}

async fn choose(connection: &mut Connection, id: SnapshotId) -> Result<(), StoreError> {
    let chosen = sqlx::query(
        "INSERT INTO active_snapshot (place, snapshot_id)
         SELECT 1, id FROM snapshot WHERE id = $1
         ON CONFLICT (place) DO UPDATE SET snapshot_id = excluded.snapshot_id",
    )
    .bind(id.to_string())
    .execute(connection)
    .await?;
    if chosen.rows_affected() == 0 { Err(StoreError::UnknownSnapshot(id)) } else { Ok(()) }
}

fn stored(row: &Row) -> Result<StoredSnapshot, StoreError> {
    let id: String = row.try_get("id")?;
    let origin: String = row.try_get("origin")?;
    let added: i64 = row.try_get("added_at")?;
    let size: i64 = row.try_get("size")?;
    Ok(StoredSnapshot {
        id: id.parse().map_err(|_| StoreError::Damaged)?,
        origin: origin.parse()?,
        added: timestamp(added)?,
        size: u64::try_from(size).map_err(|_| StoreError::Damaged)?,
        active: row.try_get("active")?,
    })
}
