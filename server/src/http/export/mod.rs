//! What visitors take away: `/{language}/export/…`, in every form that
//! [`crate::render`] writes.

mod countries;
mod form;
mod map;
mod ties;

use std::sync::Arc;

use app::{
    i18n::Language,
    view::{Scope, parse},
};
use axum::{
    Router,
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

use self::{form::Form, map::MapParcel};
use super::{AppState, current::Current, pages, site_url::KnownAs};
use crate::render::{self, Parcel, RenderError, citation::Citation};

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
    let asked = Form::of_file(&file).filter(|(name, _)| *name == MAP);
    let (Ok(language), Some((_, form))) = (language.parse::<Language>(), asked) else {
        return pages::not_found(State(state), uri, headers).await;
    };
    let parsed = parse(language, query.as_deref().unwrap_or_default(), Scope::of(&served.atlas));
    if parsed.found && parsed.notices.is_empty() {
        return Redirect::to(&address(&parsed.view, form)).into_response();
    }
    let Ok(parcel) = MapParcel::new(&served, &parsed, &site) else { return failure() };
    answer(&parcel, form).unwrap_or_else(|_| failure())
}

/// Where a view is taken away in a form.
fn address(view: &app::view::View, form: Form) -> String {
    let path = view.path();
    let query = view.href().split_off(path.len());
    format!("{path}export/{MAP}.{}{query}", form.ending())
}

fn answer(parcel: &dyn Parcel, form: Form) -> Result<Response, RenderError> {
    let statement = parcel.statement();
    let citation = || Citation::of(statement);
    let bytes: Bytes = match form {
        Form::Csv => render::csv(parcel)?.into(),
        Form::Json => render::json(parcel)?.into(),
        Form::BibTex => render::citation::bibtex(&citation()).into(),
        Form::Ris => render::citation::ris(&citation()).into(),
        Form::Csl => render::citation::csl(&citation()).into(),
        Form::Plain => render::citation::plain(&citation()).into(),
        Form::Svg | Form::Png | Form::Zip => Bytes::new(),
    };
    let place = if form.shown() { "inline" } else { "attachment" };
    let name = format!("{place}; filename=\"{}\"", statement.file_name(form.ending()));
    let mut response =
        ([(header::CONTENT_TYPE, HeaderValue::from_static(form.media()))], bytes).into_response();
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

fn failure() -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
