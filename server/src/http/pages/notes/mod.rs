//! The policy notes for readers.

mod changes;
mod citation;
mod compared;
mod data_block;
mod feed;
mod list;
mod note;
mod redirect;
mod surroundings;
mod unreadable;

use std::sync::Arc;

use app::{
    domain::note::{Slug, VersionNumber},
    i18n::Language,
    pages::message::Message,
};
use axum::{
    Router,
    http::StatusCode,
    middleware::from_fn,
    response::{IntoResponse, Response},
    routing::get,
};

use super::message;
use crate::http::AppState;

/// The routes of the notes.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/notes", get(redirect::list))
        .route("/notes/", get(redirect::list))
        .route("/notes/{slug}", get(redirect::note))
        .route("/notes/{slug}/v/{number}", get(redirect::version))
        .route("/{language}/notes", get(list::get))
        .route("/{language}/notes/", get(redirect::without_slash))
        .route("/{language}/notes.atom", get(feed::get))
        .route("/{language}/notes/{slug}", get(note::get))
        .route("/{language}/notes/{slug}/v/{number}", get(note::version))
        .route("/{language}/notes/{slug}/v/{number}/{file}", get(citation::get))
        .route("/{language}/notes/{slug}/changes/{range}", get(changes::get))
        .route_layer(from_fn(redirect::in_small_letters))
}

/// The notes cannot be read for now.
fn failure(state: &AppState, language: Language) -> Response {
    let page = message::page(state, language, Message::Failure);
    (StatusCode::INTERNAL_SERVER_ERROR, page).into_response()
}

/// Where a version of a note is for ever, on a site: in no language, as it
/// leads everyone to their own.
fn permanent(site: &str, slug: &Slug, version: VersionNumber) -> String {
    format!("{site}/notes/{slug}/v/{version}")
}

#[cfg(test)]
mod tests;
