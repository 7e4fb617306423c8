use std::sync::Arc;

use app::{
    i18n::{Language, TakeAwayMessages},
    pages::{
        message::Message,
        take_away::{place, take_away},
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
use crate::http::{
    AppState,
    current::Current,
    export::{Ask, offer},
    site_url::KnownAs,
};

/// The page of all that can be taken away of the explorer's view.
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
    let ask = Ask::read(served, language, query.as_deref().unwrap_or_default(), site);
    let offered = ask.parcel().ok().and_then(|parcel| offer(&ask, &parcel).ok());
    let Some(content) = offered else {
        let page = message::page(&state, language, Message::Failure);
        return (StatusCode::INTERNAL_SERVER_ERROR, page).into_response();
    };
    let place = place(&content);
    let words = TakeAwayMessages::of(language);
    let title = format!("{} · {}", content.title, words.title);
    let body = take_away(&content).into_string();
    let head = Head::text(language, &place, &title, words.description)
        .on(&ask.site)
        .with_picture(&content.picture);
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}
