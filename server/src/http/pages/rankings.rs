use std::sync::Arc;

use app::{
    atlas::places,
    pages::{
        frame::{Place, TextPage},
        rankings::{RankingsContent, rankings, rankings_title},
    },
    view::{RankingsView, Scope},
};
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::{
    country::areas,
    shell::{Head, text},
};
use crate::http::{AppState, current::Current, spoken::Spoken};

/// The rankings.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
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
    let body = rankings(&content);
    text(&state, &head, body)
}
