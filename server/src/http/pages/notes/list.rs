use std::sync::Arc;

use app::{
    pages::{
        frame::{Place, TextPage},
        notes::{NotesContent, feed, notes, notes_title},
    },
    view::NotesView,
};
use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::failure;
use crate::{
    http::{
        AppState,
        current::Current,
        pages::shell::{Head, text},
        site_url::KnownAs,
        spoken::Spoken,
    },
    notes::Query,
};

/// The list of notes.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let countries = served.atlas.countries();
    let query = query.unwrap_or_default();
    let (view, notices) = NotesView::parse(language, &query, countries);
    // Words without a letter or a digit ask for nothing in particular.
    let found = match Query::new(&view.words) {
        None => Ok(state.notes.all(language)),
        Some(_) => state.notes.search(&view.words, language).await,
    };
    let Ok(found) = found else { return failure(&state, language) };
    let (all, with_words) = (found.all(), found.iter().collect());
    let content = NotesContent { snapshot: served.id(), countries, view, notices, all, with_words };
    let (title, description) = notes_title(&content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Notes).with_query(&content.view.query());
    let feed = feed(language);
    let head = Head::text(language, &place, &title, &description).on(&site).with_feed(&feed);
    text(&state, &head, notes(&content))
}
