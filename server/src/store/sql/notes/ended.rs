use app::domain::note::{EndedNote, NoteEnd, PersonName, Slug};
use sqlx::Row as _;

use super::{
    Connection, Pool, Row,
    publishing::{forget_draft, log},
    reading::heading_words,
    words,
};
use crate::{
    notes::workflow::Action,
    store::{
        StoreError, now,
        rows::{parsed, timestamp},
    },
};

/// What became of a note.
pub async fn note(pool: &Pool, id: i64, note: &Row) -> Result<EndedNote, StoreError> {
    let texts = sqlx::query(
        "SELECT language, title, summary FROM note JOIN note_text
         ON note_id = id AND number = version WHERE id = $1",
    )
    .bind(id)
    .fetch_all(pool)
    .await?;
    Ok(EndedNote {
        slug: parsed(note.try_get("slug")?)?,
        words: heading_words(&texts)?,
        end: what_became(note)?,
        at: timestamp(note.try_get("ended_at")?)?,
        by: parsed(note.try_get("ended_by")?)?,
    })
}

/// How a note ended.
pub fn what_became(note: &Row) -> Result<NoteEnd, StoreError> {
    let (with, reason): (Option<String>, Option<String>) =
        (note.try_get("successor")?, note.try_get("reason")?);
    match (with, reason) {
        (Some(with), _) => Ok(NoteEnd::Superseded { with: parsed(&with)? }),
        (None, Some(reason)) => Ok(NoteEnd::Withdrawn { reason }),
        (None, None) => Err(StoreError::Value("how it ended is not told".to_owned())),
    }
}

pub async fn end(
    connection: &mut Connection,
    slug: &Slug,
    end: &NoteEnd,
    by: &PersonName,
) -> Result<(), StoreError> {
    let id = published(connection, slug).await?;
    let (action, state, reason, with) = match end {
        NoteEnd::Withdrawn { reason } => {
            (Action::Withdraw, "withdrawn", Some(reason.as_str()), None)
        }
        NoteEnd::Superseded { with } => {
            published(connection, with).await?;
            if with == slug {
                return Err(StoreError::UnknownNote(with.clone()));
            }
            (Action::Supersede, "superseded", None, Some(with.as_str()))
        }
    };
    sqlx::query(
        "UPDATE note SET state = $1, reason = $2, successor = $3, ended_at = $4, ended_by = $5
         WHERE id = $6",
    )
    .bind(state)
    .bind(reason)
    .bind(with)
    .bind(i64::from(now().seconds()))
    .bind(by.as_str())
    .bind(id)
    .execute(&mut *connection)
    .await?;
    words::forget(connection, id).await?;
    forget_draft(connection, slug).await?;
    log(connection, slug, by, action, reason.or(with)).await
}

async fn published(connection: &mut Connection, slug: &Slug) -> Result<i64, StoreError> {
    let id = sqlx::query_scalar("SELECT id FROM note WHERE slug = $1 AND state = 'published'")
        .bind(slug.as_str())
        .fetch_optional(connection)
        .await?;
    id.ok_or_else(|| StoreError::UnknownNote(slug.clone()))
}
