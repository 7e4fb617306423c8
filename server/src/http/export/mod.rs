//! What visitors take away: `/{language}/export/…`, in every form that
//! [`crate::render`] writes.

mod ask;
mod countries;
mod form;
mod map;
mod offer;
mod pictures;
mod standings;
mod ties;

pub(super) use ask::{Ask, address};
pub(super) use form::Form;
pub(super) use offer::offer;
pub(super) use pictures::Pictures;

use std::sync::Arc;

use app::{i18n::Language, pages::frame::TextPage};
use axum::{
    Router,
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use self::{ask::scaled, pictures::NoPicture, standings::StandingsParcel};
use super::{AppState, Served, current::Current, pages, site_url::KnownAs};
use crate::render::{self, Parcel, RenderError, Scale, Sketch, citation::Citation};

/// The name of the explorer's files.
const MAP: &str = "map";

/// The routes of the files.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/{language}/export/{file}", get(file))
        .method_not_allowed_fallback(pages::wrong_method)
}

/// A file of the explorer's view.
async fn file(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Path((language, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    if let (Ok(language), Some((name, form))) = (language.parse(), Form::of_file(&file))
        && name == TextPage::Diplomacy.slug()
        && !matches!(form, Form::Svg | Form::Png)
    {
        let query = query.unwrap_or_default();
        return pairs(served, language, query, site, form).await;
    }
    let asked = Form::of_file(&file).filter(|(name, _)| *name == MAP);
    let (Ok(language), Some((_, form))) = (language.parse::<Language>(), asked) else {
        return pages::not_found(State(state), uri, headers).await;
    };
    let (scale, query) = scaled(form, query.as_deref().unwrap_or_default());
    let ask = Ask::read(served, language, &query, site);
    if form == Form::Png {
        return picture(&state, ask, scale).await;
    }
    let answer = move || answer(&ask.parcel().ok()?, form).ok();
    // To compress an archive takes longer than others should wait.
    let answer = match form {
        Form::Zip => tokio::task::spawn_blocking(answer).await.ok().flatten(),
        _ => answer(),
    };
    answer.unwrap_or_else(failure)
}

/// The pairs of science and diplomacy, which have no drawing.
async fn pairs(
    served: Arc<Served>,
    language: Language,
    query: String,
    site: String,
    form: Form,
) -> Response {
    let answer = move || {
        let content = super::standings::content(&served, language, &query).ok()?;
        answer(&StandingsParcel::new(&served, content, &site), form).ok()
    };
    tokio::task::spawn_blocking(answer).await.ok().flatten().unwrap_or_else(failure)
}

async fn picture(state: &AppState, ask: Ask, scale: Scale) -> Response {
    let Ok(file_name) = ask.parcel().map(|parcel| parcel.statement().file_name("png")) else {
        return failure();
    };
    let name = ask.picture(scale);
    let drawing = move || Sketch::of(&ask.parcel().ok()?);
    match state.pictures.get(name, scale, drawing).await {
        Ok(picture) => response(picture, Form::Png, &file_name),
        Err(NoPicture::Busy) => {
            let later = [(header::RETRY_AFTER, HeaderValue::from_static("2"))];
            (StatusCode::SERVICE_UNAVAILABLE, later).into_response()
        }
        Err(NoPicture::Drawing(_) | NoPicture::Unfinished) => failure(),
    }
}

fn answer(parcel: &dyn Parcel, form: Form) -> Result<Response, RenderError> {
    let statement = parcel.statement();
    let citation = || Citation::of(statement);
    let bytes: Bytes = match form {
        Form::Csv => render::csv(parcel)?.into(),
        Form::Json => render::json(parcel)?.into(),
        Form::Svg | Form::Png => parcel.drawing().unwrap_or_default().into(),
        Form::Zip => render::archive(parcel)?.into(),
        Form::BibTex => render::citation::bibtex(&citation()).into(),
        Form::Ris => render::citation::ris(&citation()).into(),
        Form::Csl => render::citation::csl(&citation()).into(),
        Form::Plain => render::citation::plain(&citation()).into(),
    };
    Ok(response(bytes, form, &statement.file_name(form.ending())))
}

fn response(bytes: Bytes, form: Form, name: &str) -> Response {
    let place = if form.shown() { "inline" } else { "attachment" };
    let media = HeaderValue::from_static(form.media());
    let mut response = ([(header::CONTENT_TYPE, media)], bytes).into_response();
    if let Ok(name) = HeaderValue::from_str(&format!("{place}; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

fn failure() -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

#[cfg(test)]
mod tests;
