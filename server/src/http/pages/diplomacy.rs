use std::sync::Arc;

use app::pages::{
    diplomacy::{diplomacy, diplomacy_title},
    frame::{Place, TextPage},
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
    AppState, current::Current, site_url::KnownAs, spoken::Spoken, standings::content,
};

/// Science and diplomacy.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let Ok(content) = content(&served, language, query.as_deref().unwrap_or_default()) else {
        return message::failure(&state, language);
    };
    let (title, description) = diplomacy_title(language, &content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Diplomacy).with_query(&content.view.query());
    let head = Head::text(language, &place, &title, &description).on(&site);
    let body = diplomacy(&content);
    text(&state, &head, body)
}
