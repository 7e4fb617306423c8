//! The full-text index, written anew when words are made plain in another way
//! than those were that it holds.

use sqlx::Row as _;

use super::{Connection, Store, publishing, reading::language, words};
use crate::{notes::words::REVISION, store::StoreError};

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
    let notes: Vec<i64> = sqlx::query_scalar("SELECT id FROM note WHERE state = 'published'")
        .fetch_all(&mut *transaction)
        .await?;
    for id in notes {
        words::forget(&mut transaction, id).await?;
        keep(&mut transaction, id).await?;
    }
    sqlx::query("UPDATE note_revision SET words = $1")
        .bind(REVISION)
        .execute(&mut *transaction)
        .await?;
    Ok(transaction.commit().await?)
}

/// Keeps the words of the current version of a note as they were stored: the
/// store opens with a note that is damaged too, and has its words once it is
/// not.
async fn keep(connection: &mut Connection, note: i64) -> Result<(), StoreError> {
    let texts = sqlx::query(
        "SELECT language, title, summary, body FROM note
         JOIN note_text ON note_id = id AND number = version WHERE id = $1",
    )
    .bind(note)
    .fetch_all(&mut *connection)
    .await?;
    for text in texts {
        // A language that this program does not speak is not searched.
        if let Ok(language) = language(&text) {
            let parts = [text.try_get("title")?, text.try_get("summary")?, text.try_get("body")?];
            words::keep(connection, note, language, parts).await?;
        }
    }
    Ok(())
}
