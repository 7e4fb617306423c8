//! The full-text index: FTS5 without the texts, a row a language.

use super::{Connection, Pool};
use crate::{
    notes::{Query, format::plain, words},
    store::{StoreError, matching::Matching, notes::FoundText, rows::found_texts},
};
use app::i18n::Language;

/// The language of FTS5.
const MATCHING: Matching = Matching { quote: '"', begun: "*", and: " AND ", or: " OR " };

/// The number of a language in the index; it never changes.
fn number(language: Language) -> i64 {
    match language {
        Language::English => 0,
        Language::Persian => 1,
    }
}

/// Adds the title, the summary and the body of a text.
pub async fn keep(
    connection: &mut Connection,
    note: i64,
    language: Language,
    [title, summary, body]: [&str; 3],
) -> Result<(), StoreError> {
    let words = |text: &str| words::of(text).collect::<Vec<_>>().join(" ");
    sqlx::query("INSERT INTO note_words (rowid, title, summary, body) VALUES ($1, $2, $3, $4)")
        .bind(note * 16 + number(language))
        .bind(words(title))
        .bind(words(summary))
        .bind(words(&plain(body)))
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes out the texts of a note.
pub async fn forget(connection: &mut Connection, note: i64) -> Result<(), StoreError> {
    for language in Language::ALL {
        sqlx::query("DELETE FROM note_words WHERE rowid = $1")
            .bind(note * 16 + number(language))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The texts that have every word, and how well they fit: a word in a title
/// counts ten times one in the text, one in a summary four times (BM25).
pub async fn find(
    pool: &Pool,
    query: &Query,
    language: Language,
) -> Result<Vec<FoundText>, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        // The limit that is none: ranks are to be had within a search alone,
        // and this keeps it apart, without a table in between. Whole numbers
        // are written sooner than fractions.
        "SELECT group_concat(text || ' ' || rank, char(10)) FROM (
             SELECT rowid / 16 * 2 + (rowid % 16 <> $2) AS text,
                    CASE WHEN $3 THEN CAST(-1e15 * bm25(note_words, 10.0, 4.0, 1.0) AS INTEGER)
                    ELSE 0 END AS rank
             FROM note_words WHERE note_words MATCH $1 LIMIT -1)",
    )
    .bind(MATCHING.all(query))
    .bind(number(language))
    .bind(query.ranks())
    .fetch_one(pool)
    .await?;
    found_texts(found)
}
