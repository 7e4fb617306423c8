//! The full-text index, written anew when words are made plain in another way
//! than those were that it holds.

use app::domain::note::Slug;
use sqlx::Row as _;

use super::{
    Store, publishing,
    reading::{self, number},
    words,
};
use crate::{
    notes::words::REVISION,
    store::{StoreError, rows::parsed},
};

/// Writes it anew if need be.
pub async fn renew(store: &Store) -> Result<(), StoreError> {
    let kept = "SELECT words FROM note_revision";
    let before: i64 = sqlx::query_scalar(kept).fetch_one(&store.pool).await?;
    if before >= REVISION {
        return Ok(());
    }
    let mut transaction = store.begin().await?;
    publishing::wait(&mut transaction).await?;
    // Another program may have been first.
    let meanwhile: i64 = sqlx::query_scalar(kept).fetch_one(&mut *transaction).await?;
    if meanwhile >= REVISION {
        return Ok(());
    }
    let notes =
        sqlx::query("SELECT id, slug, version AS number FROM note WHERE state = 'published'")
            .fetch_all(&mut *transaction)
            .await?;
    for note in notes {
        let (id, slug): (i64, Slug) = (note.try_get("id")?, parsed(note.try_get("slug")?)?);
        words::forget(&mut transaction, id).await?;
        // What is published never changes, and is read beside the transaction.
        let version = reading::version(&store.pool, &slug, number(&note)?).await?;
        for (language, text) in version.iter().flat_map(|one| one.content.translations.iter()) {
            words::keep(&mut transaction, id, language, text).await?;
        }
    }
    sqlx::query("UPDATE note_revision SET words = $1")
        .bind(REVISION)
        .execute(&mut *transaction)
        .await?;
    Ok(transaction.commit().await?)
}
