use std::sync::Arc;

use app::{
    domain::Layer,
    i18n::{DataMessages, Language},
    pages::{
        data::{DataContent, SnapshotEntry, data},
        frame::TextPage,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::{Html, IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    message,
    shell::{Head, shell},
};
use crate::http::{AppState, Served, current::Current};

/// The page of data.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Path(language): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let Ok(language) = language.parse::<Language>() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let words = DataMessages::of(language);
    let body = data(language, &content(&served), &reference(words)).into_string();
    let title = format!("{} · {}", words.title, language.messages().brand);
    let head = Head::text(language, TextPage::Data, &title, words.description);
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}

fn content(served: &Served) -> DataContent {
    let manifest = &served.manifest;
    let snapshot = served.id();
    let years = |layer: Layer| {
        let coverage = &manifest.layer(layer)?.coverage;
        Some((layer, (coverage.first_year, coverage.last_year)))
    };
    DataContent {
        snapshot,
        tables: manifest.files.iter().map(|file| (file.name.to_string(), file.rows)).collect(),
        layers: Layer::ALL.into_iter().filter_map(years).collect(),
        history: vec![SnapshotEntry {
            id: snapshot,
            origin: None,
            date: None,
            bytes: None,
            active: true,
            changes: Vec::new(),
        }],
    }
}

/// What a program needs to know of the API.
fn reference(words: &DataMessages) -> Markup {
    html! { p { a href="/api/v1/openapi.json" { (words.reference_document) } } }
}
