use app::{
    domain::note::{PersonName, Slug, VersionNumber},
    i18n::Language,
};
use sqlx::Row as _;

use super::{Connection, words};
use crate::{
    notes::{format::written, workflow::Action},
    store::{Publication, StoreError, now},
};

/// Waits for the writer before: what is read from now on is what it left.
pub async fn wait(connection: &mut Connection) -> Result<(), StoreError> {
    sqlx::query("UPDATE note_revision SET writes = writes + 1").execute(connection).await?;
    Ok(())
}

/// Tells everybody who looks that what is public has changed.
pub async fn tell(connection: &mut Connection) -> Result<(), StoreError> {
    sqlx::query("UPDATE note_revision SET revision = revision + 1").execute(connection).await?;
    Ok(())
}

pub async fn publish(connection: &mut Connection, text: &Publication) -> Result<(), StoreError> {
    let (id, number) = place(connection, text).await?;
    let written = written(&text.content);
    sqlx::query(
        "INSERT INTO note_version (note_id, number, about, sources, reason, published_at,
             published_by, approved_by, snapshot, origin, digest)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(i64::from(number.number()))
    .bind(&written.about)
    .bind(&written.sources)
    .bind(text.reason.as_deref())
    .bind(i64::from(text.published.unwrap_or_else(now).seconds()))
    .bind(text.by.as_str())
    .bind(text.approved_by.as_str())
    .bind(text.snapshot.to_string())
    .bind(text.origin.word())
    .bind(written.digest())
    .execute(&mut *connection)
    .await?;
    words::forget(connection, id).await?;
    for (language, translation) in text.content.translations.iter() {
        let parts = [translation.title(), translation.summary(), translation.body()];
        keep_text(connection, id, number, language, parts).await?;
        words::keep(connection, id, language, parts).await?;
    }
    forget_draft(connection, &text.slug).await?;
    log(connection, &text.slug, &text.approved_by, Action::Approve, None).await?;
    log(connection, &text.slug, &text.by, Action::Publish, text.reason.as_deref()).await
}

/// The id of the note and the number of the version to come.
async fn place(
    connection: &mut Connection,
    text: &Publication,
) -> Result<(i64, VersionNumber), StoreError> {
    let note = sqlx::query("SELECT id, state, version FROM note WHERE slug = $1")
        .bind(text.slug.as_str())
        .fetch_optional(&mut *connection)
        .await?;
    match (note, text.follows) {
        (None, None) => {
            let id = sqlx::query_scalar(
                "INSERT INTO note (slug, state, version) VALUES ($1, 'published', 1) RETURNING id",
            )
            .bind(text.slug.as_str())
            .fetch_one(connection)
            .await?;
            Ok((id, VersionNumber::FIRST))
        }
        (Some(note), Some(follows))
            if note.try_get::<&str, _>("state")? == "published"
                && note.try_get::<i64, _>("version")? == i64::from(follows.number()) =>
        {
            let (id, next) = (note.try_get("id")?, follows.next());
            sqlx::query("UPDATE note SET version = $1 WHERE id = $2")
                .bind(i64::from(next.number()))
                .bind(id)
                .execute(connection)
                .await?;
            Ok((id, next))
        }
        _ => Err(StoreError::NoteChanged(text.slug.clone())),
    }
}

async fn keep_text(
    connection: &mut Connection,
    note: i64,
    number: VersionNumber,
    language: Language,
    [title, summary, body]: [&str; 3],
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO note_text (note_id, number, language, title, summary, body)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(note)
    .bind(i64::from(number.number()))
    .bind(language.code())
    .bind(title)
    .bind(summary)
    .bind(body)
    .execute(connection)
    .await?;
    Ok(())
}

pub async fn forget_draft(connection: &mut Connection, slug: &Slug) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM draft WHERE slug = $1")
        .bind(slug.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

pub async fn log(
    connection: &mut Connection,
    slug: &Slug,
    by: &PersonName,
    action: Action,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO note_log (slug, done_at, done_by, action, reason)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(slug.as_str())
    .bind(i64::from(now().seconds()))
    .bind(by.as_str())
    .bind(action.word())
    .bind(reason)
    .execute(connection)
    .await?;
    Ok(())
}
