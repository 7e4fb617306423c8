use std::sync::Arc;

use app::{
    i18n::{Language, OrganisationMessages},
    pages::{
        frame::Place,
        organisation::{OrganisationContent, no_organisation, organisation},
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, Uri},
    response::{Html, IntoResponse, Redirect, Response},
};
use maud::html;

use super::{
    message,
    shell::{Head, shell},
};
use crate::{
    http::{AppState, current::Current},
    store::Hit,
};

/// The countries of an organisation.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Path((language, name)): Path<(String, String)>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let Ok(language) = language.parse::<Language>() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let words = OrganisationMessages::of(language);
    let Some(short) = served.finder.organisation(&name) else {
        let body = no_organisation(language, served.id(), &name).into_string();
        let description = (words.unknown)(&name);
        let head = Head::unlisted(language, words.unknown_title, &description);
        let page = shell(&state, &head, body, &html! {});
        return (StatusCode::NOT_FOUND, Html(page.into_string())).into_response();
    };
    let place = Place::organisation(short);
    if short != name {
        return Redirect::permanent(&place.href(language)).into_response();
    }
    let memberships = served.documents.memberships.iter();
    // A store that cannot be asked leaves the notes out.
    let found = state.notes.search(short, language).await.unwrap_or_default();
    let headings = state.notes.headings();
    let by_slug = |hit: &Hit| headings.iter().find(|heading| heading.slug == hit.slug);
    let content = OrganisationContent {
        snapshot: served.id(),
        countries: served.atlas.countries(),
        name: short,
        memberships: memberships.filter(|one| one.organisation == short).collect(),
        notes: found.iter().filter_map(by_slug).collect(),
    };
    let title = format!("{short} · {}", language.messages().brand);
    let description = (words.description)(short);
    let head = Head::text(language, &place, &title, &description);
    let body = organisation(language, &content).into_string();
    Html(shell(&state, &head, body, &html! {}).into_string()).into_response()
}
