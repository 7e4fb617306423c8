//! What visitors take away: `/{language}/export/…`, in every form that
//! [`crate::render`] writes.

mod countries;
mod form;
mod map;
mod pictures;
mod ties;

pub(super) use pictures::Pictures;

use std::sync::Arc;

use app::{
    atlas::Missing,
    i18n::Language,
    view::{Parsed, Scope, View, parse},
};
use axum::{
    Router,
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

use self::{form::Form, map::MapParcel, pictures::NoPicture};
use super::{AppState, Served, current::Current, pages, site_url::KnownAs};
use crate::render::{self, Parcel, RenderError, Scale, citation::Citation};

/// The name of the explorer's files.
const MAP: &str = "map";

/// The routes of the files.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/{language}/export/{file}", get(file))
        .method_not_allowed_fallback(pages::wrong_method)
}

/// What a file is asked for by: the view, and where the site is.
struct Ask {
    served: Arc<Served>,
    parsed: Parsed,
    site: String,
}

impl Ask {
    fn parcel(&self) -> Result<MapParcel<'_>, Missing> {
        MapParcel::new(&self.served, &self.parsed, &self.site)
    }

    /// All that a picture of the view depends on.
    fn name(&self, scale: Scale) -> String {
        let Self { served, parsed, site } = self;
        format!("{} {site}{} {:?} {scale:?}", served.id(), parsed.view.href(), parsed.notices)
    }
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
    let (scale, query) = scaled(form, query.as_deref().unwrap_or_default());
    let parsed = parse(language, &query, Scope::of(&served.atlas));
    if parsed.found && parsed.notices.is_empty() {
        return Redirect::to(&address(&parsed.view, form)).into_response();
    }
    let ask = Ask { served, parsed, site };
    if form == Form::Png {
        return picture(&state, ask, scale).await;
    }
    let answer =
        ask.parcel().map_err(|_| ()).and_then(|parcel| answer(&parcel, form).map_err(|_| ()));
    answer.unwrap_or_else(|()| failure())
}

/// How large a picture is asked for, and what the query says besides.
fn scaled(form: Form, query: &str) -> (Scale, String) {
    let mut scale = None;
    let rest = form_urlencoded::parse(query.as_bytes()).filter(|(name, value)| {
        let asked = (form == Form::Png && name == "scale").then(|| Scale::of(value)).flatten();
        let taken = scale.is_none() && asked.is_some();
        if taken {
            scale = asked;
        }
        !taken
    });
    let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
    (scale.unwrap_or(Scale::Plain), rest)
}

/// Where a view is taken away in a form.
fn address(view: &View, form: Form) -> String {
    let path = view.path();
    let query = view.href().split_off(path.len());
    format!("{path}export/{MAP}.{}{query}", form.ending())
}

async fn picture(state: &AppState, ask: Ask, scale: Scale) -> Response {
    let Ok(file_name) = ask.parcel().map(|parcel| parcel.statement().file_name("png")) else {
        return failure();
    };
    let name = ask.name(scale);
    let drawing = move || ask.parcel().ok().and_then(|parcel| parcel.drawing()).unwrap_or_default();
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
        Form::Zip => Bytes::new(),
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
