//! The full-text index: a `tsvector` a language, written by our own code, so
//! that both databases find the same words whatever their locale is.

use super::{Connection, Pool};
use crate::{
    notes::{Query, format::plain, words},
    store::{StoreError, matching::Matching, notes::FoundText, rows::found_texts},
};
use app::i18n::Language;

/// The language of `tsquery`.
const MATCHING: Matching = Matching { quote: '\'', begun: ":*", and: " & ", or: " | " };

/// Adds the title, the summary and the body of a text.
pub async fn keep(
    connection: &mut Connection,
    note: i64,
    language: Language,
    [title, summary, body]: [&str; 3],
) -> Result<(), StoreError> {
    let body = plain(body);
    sqlx::query(
        "INSERT INTO note_words (note_id, language, words, head)
         VALUES ($1, $2, CAST(CAST($3 AS TEXT) AS TSVECTOR), CAST(CAST($4 AS TEXT) AS TSVECTOR))",
    )
    .bind(note)
    .bind(language.code())
    .bind(vector(&[(title, ""), (summary, ""), (&body, "")]))
    .bind(vector(&[(title, "A"), (summary, "B")]))
    .execute(connection)
    .await?;
    Ok(())
}

/// The words of texts, each with its place and the weight of its text, as a
/// `tsvector` is written: words are letters and digits alone, so that quotes
/// never end within one.
fn vector(texts: &[(&str, &str)]) -> String {
    let words =
        texts.iter().flat_map(|(text, weight)| words::of(text).map(move |word| (word, weight)));
    // The database keeps no place beyond this one.
    let place = |at: usize| (at + 1).min(16_383);
    let words =
        words.enumerate().map(|(at, (word, weight))| format!("'{word}':{}{weight}", place(at)));
    words.collect::<Vec<_>>().join(" ")
}

/// Takes out the texts of a note.
pub async fn forget(connection: &mut Connection, note: i64) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM note_words WHERE note_id = $1").bind(note).execute(connection).await?;
    Ok(())
}

/// The texts that have every word, and how well they fit: a word in the title
/// counts more than one in the summary, and that more than one in the text.
pub async fn find(
    pool: &Pool,
    query: &Query,
    language: Language,
) -> Result<Vec<FoundText>, StoreError> {
    let mut transaction = pool.begin().await?;
    // The planner thinks it cheap to look through all texts for a common word:
    // it does not count what fetching long values costs.
    sqlx::query("SET LOCAL enable_seqscan = off").execute(&mut *transaction).await?;
    let found: Option<String> = sqlx::query_scalar(
        // `concat_ws` takes twice as long.
        "SELECT string_agg(note_id * 2 + CAST(language <> $3 AS INT) || ' '
                    || CASE WHEN $4
                       THEN ts_rank('{0, 0, 0.4, 1}', head, CAST(CAST($2 AS TEXT) AS TSQUERY))
                       ELSE 0 END,
                    chr(10))
         FROM note_words WHERE words @@ CAST(CAST($1 AS TEXT) AS TSQUERY)",
    )
    .bind(MATCHING.all(query))
    .bind(MATCHING.any(query))
    .bind(language.code())
    .bind(query.ranks())
    .fetch_one(&mut *transaction)
    .await?;
    transaction.commit().await?;
    found_texts(found)
}
