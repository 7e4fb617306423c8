use std::sync::Arc;

use app::{
    i18n::TakeAwayMessages,
    pages::take_away::{place, take_away},
};
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
    export::{Ask, offer},
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
    let ask = Ask::read(served, language, query.as_deref().unwrap_or_default(), site);
    let offered = ask.parcel().ok().and_then(|parcel| offer(&ask, &parcel).ok());
    let Some(content) = offered else {
        return message::failure(&state, language);
    };
    let place = place(&content);
    let words = TakeAwayMessages::of(language);
    let title = format!("{} · {}", content.title, words.title);
    let body = take_away(&content);
    let head = Head::text(language, &place, &title, words.description)
        .on(&ask.site)
        .with_picture(&content.picture);
    text(&state, &head, body)
}
