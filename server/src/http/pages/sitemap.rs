//! What search engines are told: which pages there are.

use std::{fmt::Write, sync::Arc};

use app::{
    domain::PartialDate,
    i18n::Language,
    map::svg::escape,
    pages::frame::{Place, TextPage},
};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::http::{AppState, Served, current::Current, site_url::KnownAs};

/// How many pages one file may tell (sitemaps.org, 0.9).
const MOST: usize = 50_000;

/// Every page that is worth finding by itself, in both languages. Dossiers of
/// pairs are left to the links of the dossiers of countries: there are more of
/// them than a file may tell.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
) -> Response {
    let media = HeaderValue::from_static("application/xml; charset=utf-8");
    let pages = pages(&state, &served);
    ([(header::CONTENT_TYPE, media)], written(&site, &pages)).into_response()
}

/// Everything may be read, and where the list of pages is.
pub(super) async fn robots(KnownAs(site): KnownAs) -> Response {
    let media = HeaderValue::from_static("text/plain; charset=utf-8");
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {site}/sitemap.xml\n");
    ([(header::CONTENT_TYPE, media)], text).into_response()
}

/// A page in its languages, with the day of its last change where that is
/// known.
struct Listed {
    place: Place,
    languages: Vec<Language>,
    changed: Option<PartialDate>,
}

fn pages(state: &AppState, served: &Served) -> Vec<Listed> {
    let everywhere = |place| Listed { place, languages: Language::ALL.to_vec(), changed: None };
    let texts = TextPage::ALL.into_iter().map(Place::of);
    let countries = served.atlas.countries().iter();
    let countries = countries.map(|(_, country)| Place::country(country.code));
    let fixed = [Place::home(), Place::timeline()].into_iter().chain(texts).chain(countries);
    let headings = state.notes.headings();
    let notes = headings.iter().map(|note| Listed {
        place: Place::note(&note.slug),
        languages: note.words.languages().collect(),
        changed: Some(note.published.day()),
    });
    fixed.map(everywhere).chain(notes).collect()
}

fn written(site: &str, pages: &[Listed]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let urls = pages.iter().flat_map(|page| page.languages.iter().map(move |&one| (page, one)));
    for (page, language) in urls.take(MOST) {
        out.push_str("<url><loc>");
        escape(&mut out, &format!("{site}{}", page.place.href(language)));
        out.push_str("</loc>");
        if let Some(changed) = page.changed {
            // Writing to memory does not fail.
            let _ = write!(out, "<lastmod>{changed}</lastmod>");
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}
