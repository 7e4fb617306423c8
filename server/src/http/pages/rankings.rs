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
    extract::{RawQuery, State},
    response::Response,
};

use super::{
    country::areas,
    shell::{Head, text},
};
use crate::http::{AppState, Served, current::Current, site_url::KnownAs, spoken::Spoken};

/// The rankings.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let content = content(&served, language, query.as_deref().unwrap_or_default());
    let (title, description) = rankings_title(language, &content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Rankings).with_query(&content.view.query());
    let head = Head::text(language, &place, &title, &description).on(&site);
    let body = rankings(&content);
    text(&state, &head, body)
}

/// What the query of an address asks for.
pub(in crate::http) fn content<'a>(
    served: &'a Served,
    language: Language,
    query: &str,
) -> RankingsContent<'a> {
    let atlas = &served.atlas;
    let (view, notices) = RankingsView::parse(language, query, Scope::of(atlas));
    // The server holds every year, so that only a layer that the snapshot lacks
    // leaves the ranking empty.
    let places = places(atlas, &view, &areas(served)).unwrap_or_default();
    RankingsContent { atlas, view, notices, places }
}
