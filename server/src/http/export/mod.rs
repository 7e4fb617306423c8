//! What visitors take away: `/{language}/export/…`, in every form that
//! [`crate::render`] writes.

mod ask;
mod compared;
mod countries;
mod country;
mod exhibit;
mod form;
mod map;
mod offer;
mod parts;
mod pictures;
mod ranked;
mod rows;
mod said;
mod standings;
mod tie;
mod ties;

pub(super) use ask::{Ask, address, address_of_map};
pub(super) use exhibit::Exhibit;
pub(super) use form::Form;
pub(super) use offer::offer;
pub(super) use pictures::Pictures;

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};

use self::{ask::scaled, pictures::NoPicture};
use super::{AppState, current::Current, pages, site_url::KnownAs, spoken::Spoken};
use crate::render::{self, Parcel, RenderError, Scale, Sketch, citation::Citation};

/// The routes of the files, and of the pages that offer them: those of the map
/// have a page of their own.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/{language}/export/{file}", get(file))
        .method_not_allowed_fallback(pages::wrong_method)
}

/// A file of a view, or without an ending the page of all its files.
async fn file(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    Path((_, file)): Path<(String, String)>,
    request: Parts,
) -> Response {
    let query = request.uri.query().unwrap_or_default().to_owned();
    let nothing = || pages::nothing(&state, &request.uri, &request.headers);
    let countries = served.atlas.countries();
    let Some((name, form)) = Form::of_file(&file) else {
        let exhibit = Exhibit::of(&file, countries).filter(|one| *one != Exhibit::Map);
        return match exhibit {
            Some(exhibit) => {
                pages::take_away(&state, &Ask { served, language, exhibit, query, site })
            }
            None => nothing(),
        };
    };
    let Some(exhibit) = Exhibit::of(name, countries) else {
        return nothing();
    };
    let (scale, query) = scaled(form, &query);
    let ask = Ask { served, language, exhibit, query, site };
    if matches!(form, Form::Png | Form::Svg) && !exhibit.drawn() {
        return nothing();
    }
    if form == Form::Png {
        return picture(&state, ask, scale).await.unwrap_or_else(nothing);
    }
    let answer = move || {
        let parcel = ask.open()?.parcel;
        Some(answer(&*parcel, form).unwrap_or_else(|_| failure()))
    };
    // To compress an archive, or to write twenty thousand rows, takes longer
    // than others should wait.
    let answer = tokio::task::spawn_blocking(answer).await;
    match answer {
        Ok(Some(answer)) => answer,
        Ok(None) => nothing(),
        Err(_) => failure(),
    }
}

/// The picture of a view; `None` when the snapshot lacks what it shows.
async fn picture(state: &AppState, ask: Ask, scale: Scale) -> Option<Response> {
    let (file_name, name) = {
        let opened = ask.open()?;
        (opened.parcel.statement().file_name("png"), ask.picture(&opened, scale))
    };
    let drawing = move || Sketch::of(&*ask.open()?.parcel);
    Some(match state.pictures.get(name, scale, drawing).await {
        Ok(picture) => response(picture, Form::Png, &file_name),
        Err(NoPicture::Busy) => {
            let later = [(header::RETRY_AFTER, HeaderValue::from_static("2"))];
            (StatusCode::SERVICE_UNAVAILABLE, later).into_response()
        }
        Err(NoPicture::Drawing(_) | NoPicture::Unfinished) => failure(),
    })
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
pub(super) mod tests;
