use app::{
    domain::note::{KeptNote, NoteContent, NoteEnd, Slug, VersionNumber},
    i18n::{ApiParameter, Language},
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::{
    super::{
        ask::{Ask, MARKDOWN},
        endpoint::Pending,
        format::Format,
    },
    answer::{Note, NoteVersion, Version},
};
use crate::{
    http::{capitals::in_capitals, problem::Problem},
    notes::format::written,
    store::StoreError,
};

/// A published note; one that another took the place of leads to that.
pub fn note(ask: &Ask) -> Pending<'_> {
    Box::pin(async move {
        if let Some(slug) = in_capitals(&ask.name) {
            return ask.moved(&format!("/notes/{slug}"));
        }
        let slug = slug(ask, &ask.name)?;
        let kept = ask.state.notes.published(&slug).await.map_err(failed)?;
        match kept.ok_or_else(|| unknown(ask, slug.as_str()))? {
            KeptNote::Published(note) => {
                let versions = note.versions.iter().map(Version::from).collect();
                let current = NoteVersion::new(ask.snapshot(), &note.slug, &note.current);
                answer(ask, &note.current.content, &Note { current, versions })
            }
            KeptNote::Ended(ended) => match ended.end {
                NoteEnd::Superseded { with } => superseded(ask, with).await,
                NoteEnd::Withdrawn { reason } => Err(Problem::Withdrawn { slug, reason }),
            },
        }
    })
}

/// Where the note is that took the place of one in the end; that it was
/// withdrawn, if it was.
async fn superseded(ask: &Ask, with: Slug) -> Result<Response, Problem> {
    let notes = &ask.state.notes;
    let last = notes.mention(&with).map_or(with, |last| last.slug);
    let kept = notes.published(&last).await.map_err(failed)?;
    if let Some(KeptNote::Ended(ended)) = kept
        && let NoteEnd::Withdrawn { reason } = ended.end
    {
        return Err(Problem::Withdrawn { slug: last, reason });
    }
    ask.moved(&format!("/notes/{last}"))
}

/// A version of a note, as it was published.
pub fn version(ask: &Ask) -> Pending<'_> {
    Box::pin(async move {
        let (name, number) = ask.name.split_once('/').ok_or(Problem::NotFound)?;
        let number = number.parse::<VersionNumber>().map_err(|_| Problem::NotFound);
        if let (Some(slug), Ok(number)) = (in_capitals(name), &number) {
            return ask.moved(&format!("/notes/{slug}/versions/{number}"));
        }
        let (slug, number) = (slug(ask, name)?, number?);
        let notes = &ask.state.notes;
        let found = notes.version(&slug, number).await.map_err(failed)?;
        if let Some(found) = found {
            let told = NoteVersion::new(ask.snapshot(), &slug, &found);
            return answer(ask, &found.content, &told);
        }
        match notes.published(&slug).await.map_err(failed)? {
            None => Err(unknown(ask, slug.as_str())),
            Some(KeptNote::Ended(ended)) => match ended.end {
                NoteEnd::Withdrawn { reason } => Err(Problem::Withdrawn { slug, reason }),
                NoteEnd::Superseded { .. } => Err(Problem::NotFound),
            },
            Some(KeptNote::Published(_)) => Err(Problem::NotFound),
        }
    })
}

fn slug(ask: &Ask, text: &str) -> Result<Slug, Problem> {
    text.parse().map_err(|_| unknown(ask, text))
}

fn failed(error: StoreError) -> Problem {
    match error {
        StoreError::DamagedNote(note) => Problem::DamagedNote(note.name),
        _ => Problem::Failure,
    }
}

fn unknown(ask: &Ask, text: &str) -> Problem {
    Problem::UnknownNote { near: ask.state.notes.near(text) }
}

/// In JSON, or the file of one language if Markdown is asked for.
fn answer(
    ask: &Ask,
    content: &NoteContent,
    told: &impl serde::Serialize,
) -> Result<Response, Problem> {
    let language: Option<Language> = ask.parameters.get(ApiParameter::Language)?;
    let mut response = if ask.format == Format::Markdown {
        let (language, _) = content.translations.best(language.unwrap_or_default());
        let texts = written(content).texts;
        let text = texts.into_iter().find(|(of, _)| *of == language).map(|(_, text)| text);
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static(MARKDOWN)),
            (header::CONTENT_LANGUAGE, HeaderValue::from_static(language.code())),
        ];
        (headers, text.ok_or(Problem::Failure)?).into_response()
    } else {
        ask.json(told)?
    };
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
    Ok(response)
}
