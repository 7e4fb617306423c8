use std::sync::Arc;

use app::{
    atlas::places,
    i18n::Language,
    pages::{
        frame::{Place, TextPage},
        rankings::{RankingsContent, rankings, rankings_title},
    },
    view::{RankingsView, Scope},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, Uri},
    response::{Html, IntoResponse, Response},
};
use maud::html;

use super::{
    country::areas,
    message,
    shell::{Head, shell},
};
use crate::http::{AppState, current::Current};

/// The rankings.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Path(language): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let Ok(language) = language.parse::<Language>() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let atlas = &served.atlas;
    let query = query.unwrap_or_default();
    let (view, notices) = RankingsView::parse(language, &query, Scope::of(atlas));
    // The server holds every year, so that only a layer that the snapshot lacks
    // leaves the ranking empty.
    let places = places(atlas, &view, &areas(&served)).unwrap_or_default();
    let content = RankingsContent { atlas, view, notices, places };
    let (title, description) = rankings_title(&content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Rankings).with_query(&view.query());
    let head = Head::text(language, &place, &title, &description);
    let body = rankings(&content).into_string();
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}
