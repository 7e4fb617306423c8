use std::cmp::Reverse;

use app::{
    domain::{
        NonEmpty, ParseError,
        note::{
            Heading, HeadingWords, KeptNote, NoteContent, NoteNumber, NoteState, PublishedNote,
            PublishedVersion, Slug, Translation, VersionEntry, VersionNumber,
        },
    },
    i18n::Language,
};
use sqlx::Row as _;

use super::{Pool, Row, ended};
use crate::store::{
    LogEntry, Print, Sifted, StoreError,
    rows::{about, content, parsed, timestamp, words},
};

pub async fn revision(pool: &Pool) -> Result<u64, StoreError> {
    let number: i64 =
        sqlx::query_scalar("SELECT revision FROM note_revision").fetch_one(pool).await?;
    u64::try_from(number).map_err(|_| StoreError::Damaged)
}

/// A few hundred notes at a time: the rows of all of them would take more
/// memory than the headings, and the parser more time than others should wait.
pub async fn headings(pool: &Pool) -> Result<Sifted<Heading>, StoreError> {
    let (mut found, mut last): (Sifted<Heading>, i64) = (Sifted::new(), 0);
    loop {
        let rows = some_headings(pool, last).await?;
        let Some(row) = rows.last() else { break };
        last = row.try_get("id")?;
        let id = |row: &Row| row.try_get::<i64, _>("id").ok();
        for note in rows.chunk_by(|one, next| id(one) == id(next)) {
            found.add(&name(note)?, heading(note))?;
        }
    }
    found.whole.sort_by_key(|heading| Reverse((heading.published, heading.number)));
    Ok(found)
}

/// The next published notes after one, a row a language.
async fn some_headings(pool: &Pool, after: i64) -> Result<Vec<Row>, StoreError> {
    let rows = sqlx::query(
        "SELECT note.id, slug, now.number, now.about, now.published_at,
                begun.published_at AS first_published, language, title, summary
         FROM note
         JOIN note_version now ON now.note_id = note.id AND now.number = note.version
         JOIN note_version begun ON begun.note_id = note.id AND begun.number = 1
         JOIN note_text ON note_text.note_id = note.id AND note_text.number = note.version
         WHERE note.id IN (SELECT id FROM note WHERE state = 'published' AND id > $1
                           ORDER BY id LIMIT 250)
         ORDER BY note.id",
    )
    .bind(after)
    .fetch_all(pool)
    .await?;
    Ok(rows)
}

/// A note of which each row is a language.
fn heading(rows: &[Row]) -> Result<Heading, StoreError> {
    let row = rows.first().ok_or(StoreError::Damaged)?;
    let about = about(row.try_get("about")?)?;
    Ok(Heading {
        number: NoteNumber::new(row.try_get("id")?),
        slug: parsed(row.try_get("slug")?)?,
        state: NoteState::Published,
        words: heading_words(rows)?,
        subject: about.subject,
        authors: about.authors,
        first_published: timestamp(row.try_get("first_published")?)?,
        published: timestamp(row.try_get("published_at")?)?,
        version: number(row)?,
    })
}

/// What the note of rows is called in addresses, whether it is a name or not.
pub fn name(rows: &[Row]) -> Result<String, StoreError> {
    let row = rows.first().ok_or(StoreError::Damaged)?;
    Ok(row.try_get("slug")?)
}

/// Titles and summaries, a row a language.
pub fn heading_words(
    rows: &[Row],
) -> Result<app::domain::note::ByLanguage<HeadingWords>, StoreError> {
    let of = |row: &Row| {
        let title = Translation::a_title(row.try_get("title")?).map_err(wrong)?;
        let summary = Translation::a_summary(row.try_get("summary")?).map_err(wrong)?;
        Ok((language(row)?, HeadingWords { title: title.into(), summary: summary.into() }))
    };
    words(rows.iter().map(of).collect::<Result<_, StoreError>>()?)
}

pub async fn note(pool: &Pool, slug: &Slug) -> Result<Option<KeptNote>, StoreError> {
    let Some(note) = sqlx::query("SELECT * FROM note WHERE slug = $1")
        .bind(slug.as_str())
        .fetch_optional(pool)
        .await?
    else {
        return Ok(None);
    };
    let id: i64 = note.try_get("id")?;
    let state: NoteState = parsed(note.try_get("state")?)?;
    if state != NoteState::Published {
        return ended::note(pool, id, &note).await.map(|ended| Some(KeptNote::Ended(ended.into())));
    }
    let rows = sqlx::query(
        "SELECT number, reason, published_at, published_by, approved_by, snapshot, about, sources
         FROM note_version WHERE note_id = $1 ORDER BY number DESC",
    )
    .bind(id)
    .fetch_all(pool)
    .await?;
    let entries: Vec<VersionEntry> = rows.iter().map(entry).collect::<Result<_, _>>()?;
    let (newest, versions) = (rows.first(), NonEmpty::new(entries));
    let (Some(newest), Some(versions)) = (newest, versions) else {
        return Err(StoreError::Value("it has no version".to_owned()));
    };
    let current = published(pool, id, newest).await?;
    let note = PublishedNote { slug: slug.clone(), current, versions };
    Ok(Some(KeptNote::Published(note.into())))
}

pub async fn version(
    pool: &Pool,
    slug: &Slug,
    number: VersionNumber,
) -> Result<Option<PublishedVersion>, StoreError> {
    let row = sqlx::query(
        "SELECT note_id, number, note_version.reason, published_at, published_by, approved_by,
                snapshot, about, sources
         FROM note JOIN note_version ON note_id = id
         WHERE slug = $1 AND number = $2 AND state <> 'withdrawn'",
    )
    .bind(slug.as_str())
    .bind(i64::from(number.number()))
    .fetch_optional(pool)
    .await?;
    match row {
        Some(row) => published(pool, row.try_get("note_id")?, &row).await.map(Some),
        None => Ok(None),
    }
}

/// A version with its texts.
async fn published(pool: &Pool, note: i64, row: &Row) -> Result<PublishedVersion, StoreError> {
    let entry = entry(row)?;
    let texts = sqlx::query(
        "SELECT language, title, summary, body FROM note_text
         WHERE note_id = $1 AND number = $2",
    )
    .bind(note)
    .bind(i64::from(entry.number.number()))
    .fetch_all(pool)
    .await?;
    Ok(PublishedVersion { entry, content: written_content(row, &texts)? })
}

/// What a row and the rows of its texts say.
pub fn written_content(row: &Row, texts: &[Row]) -> Result<NoteContent, StoreError> {
    let text = |row: &Row| {
        let [title, summary, body] =
            [row.try_get("title")?, row.try_get("summary")?, row.try_get("body")?];
        let text = Translation::new(title, summary, body).map_err(wrong)?;
        Ok((language(row)?, text))
    };
    let texts = texts.iter().map(text).collect::<Result<_, StoreError>>()?;
    content([row.try_get("about")?, row.try_get("sources")?], texts)
}

/// What a text is not that it must be.
fn wrong(error: ParseError) -> StoreError {
    StoreError::Value(format!("a text of it is {error}"))
}

fn entry(row: &Row) -> Result<VersionEntry, StoreError> {
    Ok(VersionEntry {
        number: number(row)?,
        reason: row.try_get("reason")?,
        published: timestamp(row.try_get("published_at")?)?,
        by: parsed(row.try_get("published_by")?)?,
        approved_by: parsed(row.try_get("approved_by")?)?,
        snapshot: parsed(row.try_get("snapshot")?)?,
    })
}

pub fn number(row: &Row) -> Result<VersionNumber, StoreError> {
    let number: i64 = row.try_get("number")?;
    let number = u32::try_from(number).ok().and_then(VersionNumber::new);
    number.ok_or_else(|| StoreError::Value("a version has no number".to_owned()))
}

pub fn language(row: &Row) -> Result<Language, StoreError> {
    parsed(row.try_get("language")?)
}

pub async fn states(pool: &Pool) -> Result<Vec<(Slug, NoteState)>, StoreError> {
    let rows = sqlx::query("SELECT slug, state FROM note ORDER BY slug").fetch_all(pool).await?;
    let of = |row: &Row| Ok((parsed(row.try_get("slug")?)?, parsed(row.try_get("state")?)?));
    rows.iter().map(of).collect()
}

pub async fn prints(pool: &Pool, slug: &Slug) -> Result<Vec<Print>, StoreError> {
    let rows = sqlx::query(
        "SELECT number, published_at, digest, origin FROM note JOIN note_version ON note_id = id
         WHERE slug = $1 ORDER BY number DESC",
    )
    .bind(slug.as_str())
    .fetch_all(pool)
    .await?;
    let of = |row: &Row| {
        let origin: &str = row.try_get("origin")?;
        let digest = row.try_get("digest")?;
        let published = timestamp(row.try_get("published_at")?)?;
        Ok(Print { number: number(row)?, published, digest, origin: origin.parse()? })
    };
    rows.iter().map(of).collect()
}

pub async fn log(pool: &Pool, slug: &Slug) -> Result<Vec<LogEntry>, StoreError> {
    let rows = sqlx::query(
        "SELECT done_at, done_by, action, reason FROM note_log WHERE slug = $1 ORDER BY id",
    )
    .bind(slug.as_str())
    .fetch_all(pool)
    .await?;
    let of = |row: &Row| {
        Ok(LogEntry {
            at: timestamp(row.try_get("done_at")?)?,
            by: parsed(row.try_get("done_by")?)?,
            action: parsed(row.try_get("action")?)?,
            reason: row.try_get("reason")?,
        })
    };
    rows.iter().map(of).collect()
}
