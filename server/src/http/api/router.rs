use std::{collections::BTreeMap, sync::Arc};

use app::i18n::ApiParameter;
use axum::{
    Router,
    extract::{Path, RawQuery, Request, State, rejection::PathRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};

use super::{
    ask::{Ask, ROOT},
    endpoint::{Answer, Endpoint, Form},
    endpoints::ENDPOINTS,
    format::Format,
    openapi,
    parameters::Parameters,
    snapshots,
};
use crate::http::{AppState, Served, current::Current, problem::Problem};

/// What every address of the API can be asked by.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");

/// The routes below `/api`.
pub(in crate::http) fn router(state: Arc<AppState>) -> Router<Arc<AppState>> {
    // The paths below ROOT, as this router is nested in `/api`.
    let version = ROOT.trim_start_matches("/api");
    let mut by_path: BTreeMap<String, Vec<Form>> = BTreeMap::new();
    for form in ENDPOINTS.iter().flat_map(Endpoint::forms) {
        by_path.entry(form.route()).or_default().push(form);
    }
    let mut router = Router::new();
    for (path, forms) in by_path {
        router = router.route(&format!("{version}{path}"), methods(forms));
    }
    router
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(middleware::from_fn_with_state(state, open))
}

fn methods(forms: Vec<Form>) -> MethodRouter<Arc<AppState>> {
    let forms: Arc<[Form]> = forms.into();
    let answer = async move |State(state): State<Arc<AppState>>,
                             Current(served): Current,
                             names: Result<Path<Vec<(String, String)>>, PathRejection>,
                             RawQuery(query): RawQuery,
                             headers: HeaderMap| {
        let names = names.map(|Path(names)| names).unwrap_or_default();
        let names: Vec<String> = names.into_iter().map(|(_, name)| name).collect();
        let name = (!names.is_empty()).then(|| names.join("/"));
        let query = query.unwrap_or_default();
        answer(&forms, state, served, name, query, &headers).await
    };
    get(answer).options(preflight)
}

/// Answers a request at one of the forms that share a route.
async fn answer(
    forms: &[Form],
    state: Arc<AppState>,
    served: Arc<Served>,
    name: Option<String>,
    query: String,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let (form, name) = chosen(forms, name).ok_or(Problem::NotFound)?;
    let known: Vec<ApiParameter> = form.endpoint.query().collect();
    let parameters = Parameters::read(&query, &known)?;
    parameters.names_snapshot(&served)?;
    let suffix = if form.format == Format::Csv { form.suffix } else { "" };
    let format = if suffix.is_empty() { Format::preferred(headers) } else { form.format };
    let ask = Ask { state, served, name, parameters, query, format, suffix };
    match form.endpoint.answer {
        Answer::Json { make, .. } | Answer::Bytes { make, .. } => make(&ask),
        Answer::Stored { make, .. } => make(&ask).await,
        Answer::Archive => snapshots::archive(&ask).await,
        Answer::Document => Ok(openapi::answer()),
    }
}

/// The form that a path means, and what stands in the place of its parameter:
/// of several on one route, the one with the longest end that fits.
fn chosen(forms: &[Form], name: Option<String>) -> Option<(Form, String)> {
    let parametric = forms.iter().any(|form| form.endpoint.path.contains('{'));
    if !parametric {
        return forms.first().map(|form| (*form, String::new()));
    }
    let name = name?;
    let fits = |form: &&Form| name.ends_with(form.suffix);
    let form = forms.iter().filter(fits).max_by_key(|form| form.suffix.len())?;
    Some((*form, name.strip_suffix(form.suffix)?.to_owned()))
}

/// What a browser asks before it asks (Fetch Standard, CORS).
async fn preflight() -> Response {
    let headers = [
        (header::ALLOW, METHODS),
        (header::ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("accept, if-none-match")),
        (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400")),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// Opens the API to every site (Fetch Standard, CORS), and tells which
/// snapshot an answer comes from.
async fn open(Current(served): Current, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if headers.contains_key(header::ALLOW) {
        headers.insert(header::ALLOW, METHODS);
    }
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let exposed = "content-disposition, etag, link, server-timing, x-entente-snapshot";
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(exposed));
    if let Ok(snapshot) = HeaderValue::from_str(&served.id().to_string()) {
        headers.insert(HeaderName::from_static("x-entente-snapshot"), snapshot);
    }
    response
}
