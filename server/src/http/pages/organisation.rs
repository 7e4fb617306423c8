use std::sync::Arc;

use app::{
    i18n::OrganisationMessages,
    pages::{
        frame::Place,
        organisation::{OrganisationContent, no_organisation, organisation},
    },
    view::plain,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::shell::{Head, text};
use crate::http::{AppState, current::Current, spoken::Spoken};

/// How much of an address is quoted.
const QUOTED: usize = 40;

/// The countries of an organisation.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Spoken(language): Spoken,
    Path((_, name)): Path<(String, String)>,
) -> Response {
    let words = OrganisationMessages::of(language);
    let Some(short) = served.finder.organisation(&name) else {
        let name = plain(&name, QUOTED);
        let body = no_organisation(language, served.id(), &name);
        let description = (words.unknown)(&name);
        let head = Head::unlisted(language, words.unknown_title, &description);
        return (StatusCode::NOT_FOUND, text(&state, &head, body)).into_response();
    };
    let place = Place::organisation(short);
    if short != name {
        return Redirect::permanent(&place.href(language)).into_response();
    }
    let memberships = served.documents.memberships.iter();
    // A store that cannot be asked leaves the notes out.
    let found = state.notes.search(short, language).await.unwrap_or_default();
    let content = OrganisationContent {
        snapshot: served.id(),
        countries: served.atlas.countries(),
        name: short,
        memberships: memberships.filter(|one| one.organisation == short).collect(),
        notes: found.iter().collect(),
    };
    let title = format!("{short} · {}", language.messages().brand);
    let description = (words.description)(short);
    let head = Head::text(language, &place, &title, &description);
    let body = organisation(language, &content);
    text(&state, &head, body)
}
