use std::sync::Arc;

use app::{
    domain::note::{PublishedVersion, Slug},
    i18n::Language,
    pages::frame::Place,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};

use super::{note::Reader, unreadable};
use crate::{
    http::{AppState, current::Current, export::Form, pages::message, site_url::KnownAs},
    render::citation::{Citation, Cited, bibtex, csl, plain, ris},
    snapshot::Date,
};

/// The forms of a citation, in the order in which a page offers them.
pub(super) const FORMS: [Form; 4] = [Form::Plain, Form::BibTex, Form::Ris, Form::Csl];

/// The form that is text alone.
pub(super) const PLAIN: Form = Form::Plain;

/// The citation of a version of a note as a file: `citation.bib`.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Path((language, name, number, file)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let asked = || {
        let language: Language = language.parse().ok()?;
        let (_, form) = Form::of_file(&file).filter(|(name, _)| *name == "citation")?;
        let form = FORMS.contains(&form).then_some(form)?;
        Some((language, name.parse::<Slug>().ok()?, number.parse().ok()?, form))
    };
    let Some((language, slug, number, form)) = asked() else {
        return message::not_found(State(state), uri, headers).await;
    };
    let reader = Reader { state: &state, served: &served, site: &site, language };
    let version = match state.notes.version(&slug, number).await {
        Ok(Some(version)) => version,
        Ok(None) => return unreadable::version(&reader, &slug, number).await,
        Err(error) => return unreadable::failed(&reader, &error),
    };
    let (spoken, _) = version.content.translations.best(language);
    let citation = of(&site, &slug, &version, spoken);
    let place = if form == PLAIN { "inline" } else { "attachment" };
    let name = format!("{place}; filename=\"{slug}-v{number}.{}\"", form.ending());
    let mut response = (
        [(header::CONTENT_TYPE, HeaderValue::from_static(form.media()))],
        written(&citation, form),
    )
        .into_response();
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

/// The citation of a version in the language of its text, to which its address
/// leads.
pub(super) fn of(
    site: &str,
    slug: &Slug,
    version: &PublishedVersion,
    spoken: Language,
) -> Citation {
    let entry = &version.entry;
    let day = entry.published.day();
    let date = day.month().zip(day.day());
    let authors = version.content.authors.iter();
    let own = spoken.messages();
    Citation {
        key: format!("{slug}-v{}-{spoken}", entry.number),
        authors: authors.map(|author| author.name.best(spoken).1.to_string()).collect(),
        title: version.content.translations.best(spoken).1.title().to_owned(),
        cited: Cited::Note { version: entry.number, language: spoken },
        snapshot: entry.snapshot,
        date: date.and_then(|(month, of_month)| Date::new(day.year().number(), month, of_month)),
        address: format!("{site}{}", Place::note_version(slug, entry.number).href(spoken)),
        brand: own.brand,
        atlas: own.tagline,
    }
}

/// A citation in a form.
pub(super) fn written(citation: &Citation, form: Form) -> String {
    match form {
        Form::BibTex => bibtex(citation),
        Form::Ris => ris(citation),
        Form::Csl => csl(citation),
        _ => plain(citation),
    }
}
