use std::sync::Arc;

use app::{
    atlas::{Missing, explore, shade},
    i18n::Language,
    map::note_marks::note_marks,
    pages::{
        embedded::{EmbeddedMap, EmbeddedMapProps},
        explorer::{Drawn, ExplorerState, Shown, title},
    },
    view::{Embedding, Notice, Parameter, Scope, parse},
};
use axum::{
    extract::{OriginalUri, RawQuery, State},
    http::{HeaderMap, HeaderValue, header::VARY},
    response::{Html, IntoResponse, Redirect, Response},
};

use super::page::{Page, page};
use crate::http::{
    AppState, Served,
    current::Current,
    pages::{failure, preferred, render},
    waking,
};

/// The map of a view, for a frame.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    OriginalUri(address): OriginalUri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let asked = Embedding::read(&query);
    let language = asked.0.language.unwrap_or_else(|| preferred(&headers));
    let chosen = asked.0.language.is_some();
    let of_language = Parameter::Unknown(String::from("lang"));
    let unknown = asked.1.iter().any(|notice| notice.parameter == of_language);
    if !chosen && !unknown {
        return spoken(address.path(), &query, language);
    }
    // The server holds every year, so that nothing is ever missing.
    let mut response = draw(&state, &served, language, asked)
        .map_or_else(|_| failure(&state, language), IntoResponse::into_response);
    // A language that is not known is told on the page, not led away from.
    if !chosen {
        response.headers_mut().append(VARY, HeaderValue::from_static("accept-language"));
    }
    response
}

/// Leads to the same view in a language that the visitor reads, where the
/// address names none.
fn spoken(path: &str, query: &str, language: Language) -> Response {
    let (and, query) = if query.is_empty() { ("", "") } else { ("&", query) };
    let address = format!("{path}?lang={language}{and}{query}");
    let mut response = Redirect::temporary(&address).into_response();
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

fn draw(
    state: &AppState,
    served: &Served,
    language: Language,
    (embedding, mut notices, rest): (Embedding, Vec<Notice>, String),
) -> Result<Html<String>, Missing> {
    let atlas = &served.atlas;
    let parsed = parse(language, &rest, Scope::of(atlas));
    notices.extend(parsed.notices);
    let view = parsed.view;
    let explorer = explore(atlas, &view.listed())?;
    let noted = waking::noted(state, atlas.countries());
    let data = waking::data(atlas, &explorer, &noted, Some(language));
    let drawn = Drawn {
        land: served.outlines.markup(atlas.countries(), &view, &shade(atlas, &view)?),
        notes: note_marks(atlas.countries(), noted.iter().map(|(country, _)| country)),
        ..Drawn::default()
    };
    let shown = Shown::of_page(view, explorer);
    let mut name = String::new();
    let body = render(|| {
        let state = ExplorerState::new(atlas, shown.clone(), notices, noted, drawn);
        name = title(state, &shown);
        EmbeddedMap(EmbeddedMapProps { state })
    });
    // Where more ties are drawn than listed, the browser draws them itself.
    let more = view.listed() != view;
    let figures = more.then(|| atlas.address(Missing::Column(view.layer, view.year))).flatten();
    let page =
        page(&state.assets, &Page { view: &view, embedding, title: &name, figures, body, data });
    Ok(Html(page.into_string()))
}
