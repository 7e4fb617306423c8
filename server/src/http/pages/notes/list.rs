use std::{collections::HashMap, sync::Arc};

use app::{
    domain::note::{Heading, Slug},
    pages::{
        frame::{Place, TextPage},
        notes::{NotesContent, feed, notes, notes_title, titles_in_order},
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
    let all = state.notes.headings();
    // Words without a letter or a digit ask for nothing in particular.
    let with_words = if Query::new(&view.words).is_none() {
        let mut all: Vec<&Heading> = all.iter().collect();
        titles_in_order(language, &mut all);
        all
    } else {
        let Ok(hits) = state.notes.search(&view.words, language).await else {
            return failure(&state, language);
        };
        let by_slug: HashMap<&Slug, &Heading> =
            all.iter().map(|heading| (&heading.slug, heading)).collect();
        hits.iter().filter_map(|hit| by_slug.get(&hit.slug).copied()).collect()
    };
    let content =
        NotesContent { snapshot: served.id(), countries, view, notices, all: &all, with_words };
    let (title, description) = notes_title(&content);
    let title = format!("{title} · {}", language.messages().brand);
    let place = Place::of(TextPage::Notes).with_query(&content.view.query());
    let feed = feed(language);
    let head = Head::text(language, &place, &title, &description).on(&site).with_feed(&feed);
    text(&state, &head, notes(&content))
}
