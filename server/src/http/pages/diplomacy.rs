use std::sync::Arc;

use app::{
    i18n::Language,
    pages::{
        diplomacy::{diplomacy, diplomacy_title},
        frame::{Place, TextPage},
        message::Message,
    },
};
use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{Html, IntoResponse, Response},
};
use maud::html;

use super::{
    message,
    shell::{Head, shell},
};
use crate::http::{AppState, current::Current, site_url::KnownAs, standings::content};

/// Science and diplomacy.
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
    let Ok(content) = content(&served, language, query.as_deref().unwrap_or_default()) else {
        let page = message::page(&state, language, Message::Failure);
        return (StatusCode::INTERNAL_SERVER_ERROR, page).into_response();
    };
    let (title, description) = diplomacy_title(&content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Diplomacy).with_query(&content.view.query());
    let head = Head::text(language, &place, &title, &description).on(&site);
    let body = diplomacy(&content).into_string();
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}
