use std::sync::Arc;

use app::{
    i18n::Language,
    pages::{
        frame::Place,
        notes::feed,
        timeline::{TimelineContent, timeline, timeline_title},
    },
    view::TimelineView,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, Uri},
    response::{Html, IntoResponse, Response},
};
use maud::html;

use super::{
    message,
    shell::{Head, shell},
};
use crate::http::{AppState, current::Current, site_url::KnownAs};

/// The timeline.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Path(language): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let Ok(language) = language.parse::<Language>() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let countries = served.atlas.countries();
    let (view, notices) =
        TimelineView::parse(language, query.as_deref().unwrap_or_default(), countries);
    let content = TimelineContent {
        snapshot: served.id(),
        countries,
        outlines: &served.outlines,
        view,
        notices,
        all: &served.documents.events,
    };
    let (title, description) = timeline_title(&content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::timeline().with_query(&content.view.query());
    let feed = feed(language);
    let head = Head::text(language, &place, &title, &description).on(&site).with_feed(&feed);
    let body = timeline(&content).into_string();
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}
