use std::{fmt::Write, sync::Arc};

use app::{
    domain::note::Heading,
    i18n::{Language, NotesMessages},
    map::svg::escape,
    pages::{
        frame::{Place, TextPage},
        notes::feed,
    },
};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::http::{AppState, site_url::KnownAs, spoken::Spoken};

/// How many notes a feed tells.
const TOLD: usize = 50;

/// The newest notes as a feed (Atom, RFC 4287).
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
) -> Response {
    let published = state.notes.all(language);
    let newest: Vec<&Heading> = published.iter().take(TOLD).collect();
    let media = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    ([(header::CONTENT_TYPE, media)], written(language, &site, &newest)).into_response()
}

/// The feed, newest first. A feed without notes is as old as the atlas.
fn written(language: Language, site: &str, newest: &[&Heading]) -> String {
    let words = NotesMessages::of(language);
    let updated = newest.iter().map(|note| note.published).max();
    let updated = updated.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |at| at.to_string());
    let list = format!("{site}{}", TextPage::Notes.href(language));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    // Writing to memory does not fail.
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">");
    element(&mut out, "id", &list);
    element(&mut out, "title", &format!("{} · {}", language.messages().brand, words.title));
    element(&mut out, "subtitle", words.description);
    element(&mut out, "updated", &updated);
    link(&mut out, "self", &format!("{site}{}", feed(language)));
    link(&mut out, "alternate", &list);
    for note in newest {
        entry(&mut out, language, site, note);
    }
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, language: Language, site: &str, note: &Heading) {
    let (spoken, said) = note.words.best(language);
    let words = NotesMessages::of(language);
    let _ = writeln!(out, "<entry xml:lang=\"{spoken}\">");
    // Each language tells of the note by itself.
    element(out, "id", &format!("{site}/{language}/notes/{}", note.slug));
    element(out, "title", &said.title);
    element(out, "summary", &said.summary);
    element(out, "published", &note.first_published.to_string());
    element(out, "updated", &note.published.to_string());
    link(out, "alternate", &format!("{site}{}", Place::note(&note.slug).href(language)));
    for author in &note.authors {
        out.push_str("<author>");
        element(out, "name", author.name.best(spoken).1.as_str());
        out.push_str("</author>\n");
    }
    for &theme in &note.subject.themes {
        let _ = write!(out, "<category term=\"{theme}\" label=\"");
        escape(out, (words.theme)(theme));
        out.push_str("\"/>\n");
    }
    out.push_str("</entry>\n");
}

fn element(out: &mut String, name: &str, text: &str) {
    let _ = write!(out, "<{name}>");
    escape(out, text);
    let _ = writeln!(out, "</{name}>");
}

fn link(out: &mut String, rel: &str, href: &str) {
    let _ = write!(out, "<link rel=\"{rel}\" href=\"");
    escape(out, href);
    out.push_str("\"/>\n");
}
