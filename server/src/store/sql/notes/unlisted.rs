use app::domain::note::NoteState;
use sqlx::Row as _;

use super::{
    Pool, Row,
    ended::what_became,
    reading::{heading_words, name},
};
use crate::store::{Sifted, StoreError, Unlisted, rows::parsed};

/// The notes that ended, and those that have a draft alone.
pub async fn all(pool: &Pool) -> Result<Sifted<Unlisted>, StoreError> {
    let ended = sqlx::query(
        "SELECT slug, state, successor, reason, language, title, summary
         FROM note JOIN note_text ON note_id = id AND number = version
         WHERE state <> 'published' ORDER BY slug",
    )
    .fetch_all(pool)
    .await?;
    let drafts = sqlx::query(
        "SELECT slug, 'draft' AS state, language, title, summary FROM draft_text
         WHERE slug NOT IN (SELECT slug FROM note) ORDER BY slug",
    )
    .fetch_all(pool)
    .await?;
    let mut found = Sifted::new();
    for rows in by_note(&ended).chain(by_note(&drafts)) {
        found.add(&name(rows)?, unlisted(rows))?;
    }
    Ok(found)
}

/// The rows of each note, which has one a language.
fn by_note(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    let slug = |row: &Row| row.try_get::<String, _>("slug").ok();
    rows.chunk_by(move |one, next| slug(one) == slug(next))
}

fn unlisted(rows: &[Row]) -> Result<Unlisted, StoreError> {
    let row = rows.first().ok_or(StoreError::Damaged)?;
    let state: NoteState = parsed(row.try_get("state")?)?;
    let end = (state != NoteState::Draft).then(|| what_became(row)).transpose()?;
    Ok(Unlisted { slug: parsed(row.try_get("slug")?)?, words: heading_words(rows)?, end })
}
