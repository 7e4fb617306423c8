use std::sync::Arc;

use app::{
    pages::{
        frame::Place,
        notes::feed,
        timeline::{TimelineContent, timeline, timeline_title},
    },
    view::TimelineView,
};
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::shell::{Head, text};
use crate::http::{AppState, current::Current, site_url::KnownAs, spoken::Spoken};

/// The timeline.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
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
    text(&state, &head, timeline(&content))
}
