use app::{
    domain::note::{NoteState, PersonName, Slug},
    i18n::Language,
};
use sqlx::Row as _;

use super::{
    Connection, Pool, Row,
    publishing::{forget_draft, log},
    reading::written_content,
};
use crate::{
    notes::{
        format::written,
        workflow::{Action, Stage},
    },
    store::{
        Draft, Sifted, StoreError,
        rows::{name, parsed},
    },
};

pub async fn all(pool: &Pool) -> Result<Sifted<Draft>, StoreError> {
    let slugs: Vec<String> =
        sqlx::query_scalar("SELECT slug FROM draft ORDER BY slug").fetch_all(pool).await?;
    let mut drafts = Sifted::new();
    for name in slugs {
        let draft = match parsed(&name) {
            Ok(slug) => one(pool, &slug).await,
            Err(error) => Err(error),
        };
        // One that was published meanwhile is no draft.
        if let Some(draft) = draft.transpose() {
            drafts.add(&name, draft)?;
        }
    }
    Ok(drafts)
}

pub async fn one(pool: &Pool, slug: &Slug) -> Result<Option<Draft>, StoreError> {
    let row = sqlx::query("SELECT * FROM draft WHERE slug = $1");
    let Some(row) = row.bind(slug.as_str()).fetch_optional(pool).await? else { return Ok(None) };
    let texts =
        sqlx::query("SELECT language, title, summary, body FROM draft_text WHERE slug = $1")
            .bind(slug.as_str())
            .fetch_all(pool)
            .await?;
    draft(&row, &texts).map(Some)
}

fn draft(row: &Row, texts: &[Row]) -> Result<Draft, StoreError> {
    Ok(Draft {
        slug: parsed(row.try_get("slug")?)?,
        content: written_content(row, texts)?,
        stage: Stage {
            state: parsed(row.try_get("state")?)?,
            author: parsed(row.try_get("author")?)?,
            approved_by: name(row.try_get("approved_by")?)?,
        },
        reason: row.try_get("reason")?,
    })
}

pub async fn keep(connection: &mut Connection, draft: &Draft) -> Result<(), StoreError> {
    let stage = &draft.stage;
    if !matches!(stage.state, NoteState::Draft | NoteState::InReview | NoteState::Approved) {
        return Err(StoreError::NoteChanged(draft.slug.clone()));
    }
    forget_draft(connection, &draft.slug).await?;
    let written = written(&draft.content);
    sqlx::query(
        "INSERT INTO draft (slug, state, about, sources, author, approved_by, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(draft.slug.as_str())
    .bind(stage.state.id())
    .bind(written.about)
    .bind(written.sources)
    .bind(stage.author.as_str())
    .bind(stage.approved_by.as_ref().map(PersonName::as_str))
    .bind(draft.reason.as_deref())
    .execute(&mut *connection)
    .await?;
    for (language, text) in draft.content.translations.iter() {
        keep_text(connection, &draft.slug, language, [text.title(), text.summary(), text.body()])
            .await?;
    }
    log(connection, &draft.slug, &stage.author, Action::Edit, draft.reason.as_deref()).await
}

async fn keep_text(
    connection: &mut Connection,
    slug: &Slug,
    language: Language,
    [title, summary, body]: [&str; 3],
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO draft_text (slug, language, title, summary, body)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(slug.as_str())
    .bind(language.code())
    .bind(title)
    .bind(summary)
    .bind(body)
    .execute(connection)
    .await?;
    Ok(())
}
