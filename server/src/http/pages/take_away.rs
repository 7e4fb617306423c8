use std::sync::Arc;

use app::{i18n::TakeAwayMessages, pages::take_away::take_away};
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::{
    message,
    shell::{Head, text},
};
use crate::http::{
    AppState,
    current::Current,
    export::{Ask, Exhibit, offer},
    site_url::KnownAs,
    spoken::Spoken,
};

/// The page of all that can be taken away of the explorer's view.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    page(&state, &Ask { served, language, exhibit: Exhibit::Map, query, site })
}

/// The page of all that can be taken away of a view.
pub(in crate::http) fn page(state: &AppState, ask: &Ask) -> Response {
    let language = ask.language;
    let opened = ask.open();
    let Some(content) = opened.and_then(|opened| offer(ask, &opened).ok()) else {
        return message::failure(state, language);
    };
    let words = TakeAwayMessages::of(language);
    let title = format!("{} · {}", content.title, words.title);
    let picture = content.picture.as_ref().map(|picture| picture.address.as_str());
    let head = Head::text(language, &content.place, &title, words.description)
        .on(&ask.site)
        .with_picture(picture);
    text(state, &head, take_away(&content))
}
