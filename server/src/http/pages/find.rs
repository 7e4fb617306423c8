use std::sync::Arc;

use app::{
    domain::{Iso2, note::Heading},
    i18n::{FindMessages, Language},
    pages::{
        find::{Hit, Kind, find, find_title, options},
        frame::Place,
    },
    view::plain,
};
use axum::{
    extract::{RawQuery, State},
    response::{Html, IntoResponse, Redirect, Response},
};

use super::shell::{Head, text};
use crate::{
    finder::Found,
    http::{AppState, Served, current::Current, spoken::Spoken},
};

/// How many results the page lists, and the list under the field.
const LISTED: usize = 50;
const OFFERED: usize = 8;
/// How many of them are notes at most.
const NOTES: usize = 20;
const NOTES_OFFERED: usize = 3;
/// How much of the words is read.
const LONGEST: usize = 80;

/// The results for words; what is meant without a doubt is opened at once.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let words = words(query.as_deref(), "q");
    let finding = served.finder.find(&words, LISTED);
    let mut hits = hits(&served, language, finding.found, finding.near);
    if let Some(hit) = hits.first().filter(|_| finding.certain) {
        return Redirect::to(&hit.place.href(language)).into_response();
    }
    hits.truncate(LISTED - NOTES);
    hits.extend(notes(&state, language, &words, NOTES).await);
    let place = Place::find(&words);
    let title = format!("{} · {}", find_title(language, &words), language.messages().brand);
    let head = Head::text(language, &place, &title, FindMessages::of(language).description);
    let body = find(language, served.id(), &words, &hits);
    text(&state, &head, body)
}

/// The same as the options of a list, while a visitor types.
pub(super) async fn list(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let words = words(query.as_deref(), "q");
    let finding = served.finder.find(&words, OFFERED);
    let notes = notes(&state, language, &words, NOTES_OFFERED).await;
    let mut hits = hits(&served, language, finding.found, finding.near);
    hits.truncate(OFFERED - notes.len());
    hits.extend(notes);
    Html(options(language, &hits).into_string()).into_response()
}

/// What a query searches for by a parameter.
pub(super) fn words(query: Option<&str>, name: &str) -> String {
    let mut fields = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let words = fields.find(|(field, _)| field == name).map(|(_, words)| words);
    plain(words.unwrap_or_default().trim(), LONGEST)
}

/// The notes that have the words, the best first. A store that cannot be asked
/// leaves them out: the rest is found without it.
async fn notes(state: &AppState, language: Language, words: &str, most: usize) -> Vec<Hit> {
    let found = state.notes.search(words, language).await.unwrap_or_default();
    let hit = |heading: &Heading| {
        let name = heading.words.best(language).1.title.to_string();
        Hit { kind: Kind::Note, name, place: Place::note(&heading.slug), near: false }
    };
    found.iter().take(most).map(hit).collect()
}

fn hits(served: &Served, language: Language, found: Vec<Found>, near: bool) -> Vec<Hit> {
    let countries = served.atlas.countries();
    let name = |code: Iso2| countries.index(code).map_or("", |at| countries.get(at).name(language));
    let hit = |found| match found {
        Found::Country(code) => (Kind::Country, name(code).to_owned(), Place::country(code)),
        Found::Pair(pair) => {
            let name = (language.messages().pair)(name(pair.a()), name(pair.b()));
            (Kind::Pair, name, Place::pair(pair))
        }
        Found::Organisation(short) => {
            let place = Place::organisation(&short);
            (Kind::Organisation, short, place)
        }
    };
    let hits = found.into_iter().map(hit);
    hits.map(|(kind, name, place)| Hit { kind, name, place, near }).collect()
}
