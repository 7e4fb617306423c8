//! The addresses of notes that name no language lead to the visitor's, those
//! in capitals to the same in small letters.

use app::{domain::note::Slug, i18n::Language, pages::frame::TextPage};
use axum::{
    extract::{Path, RawPathParams, RawQuery, Request, rejection::RawPathParamsRejection},
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::http::{
    capitals::in_capitals,
    pages::{root::preferred, tie::moved},
    spoken::Spoken,
};

/// The list.
pub(super) async fn list(headers: HeaderMap, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    to(&headers, &format!("notes{query}"))
}

/// A note.
pub(super) async fn note(Path(slug): Path<String>, headers: HeaderMap) -> Response {
    to(&headers, &format!("notes/{}", escaped(&slug)))
}

/// A version of a note.
pub(super) async fn version(
    Path((slug, number)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    to(&headers, &format!("notes/{}/v/{}", escaped(&slug), escaped(&number)))
}

/// The list with a slash behind it leads to the list.
pub(super) async fn without_slash(Spoken(language): Spoken, RawQuery(query): RawQuery) -> Response {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    moved(&format!("{}{query}", TextPage::Notes.href(language)))
}

/// Leads every address of a note whose name is written with capitals to the
/// same address with small letters, for good.
pub(super) async fn in_small_letters(
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    uri: Uri,
    request: Request,
    next: Next,
) -> Response {
    // What is no text is for the page to answer.
    let Ok(parameters) = parameters else { return next.run(request).await };
    let value =
        |wanted| parameters.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
    // What names no language is no page, and could name another site.
    let spoken = value("language").is_none_or(|language| language.parse::<Language>().is_ok());
    let meant = value("slug").filter(|_| spoken).and_then(in_capitals);
    match meant.and_then(|slug| renamed(&uri, &slug)) {
        Some(address) => moved(&address),
        None => next.run(request).await,
    }
}

/// An address under a note as one of another name.
fn renamed(uri: &Uri, slug: &Slug) -> Option<String> {
    let (before, after) = uri.path().split_once("/notes/")?;
    let rest = after.find('/').map_or("", |at| &after[at..]);
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("{before}/notes/{slug}{rest}{query}"))
}

fn escaped(part: &str) -> String {
    form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>().replace('+', "%20")
}

fn to(headers: &HeaderMap, path: &str) -> Response {
    let mut response = Redirect::to(&format!("/{}/{path}", preferred(headers))).into_response();
    let vary = HeaderValue::from_static("accept-language");
    response.headers_mut().insert(header::VARY, vary);
    response
}
