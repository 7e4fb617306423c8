//! The `OpenAPI` 3.1 document, made from the table of endpoints and the types
//! of the answers.

mod answers;
mod parameters;

pub use parameters::schema as parameter_schema;

use std::sync::LazyLock;

use app::i18n::{ApiReferenceMessages, Language};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{
    ask::ROOT,
    endpoint::{Endpoint, Form},
    endpoints::ENDPOINTS,
    format::Format,
    schema::{Schemas, reference},
};
use crate::http::problem::ProblemDocument;

/// The document as it is sent.
static DOCUMENT: LazyLock<String> = LazyLock::new(|| format!("{:#}\n", document()));

/// The answer that holds the document.
pub fn answer() -> Response {
    let media = HeaderValue::from_static("application/json");
    ([(header::CONTENT_TYPE, media)], DOCUMENT.as_str()).into_response()
}

/// The document.
pub fn document() -> Value {
    let words = Language::English.messages();
    let reference_words = ApiReferenceMessages::of(Language::English);
    let mut schemas = Schemas::default();
    reference::<ProblemDocument>(&mut schemas);
    let mut paths = Map::new();
    for form in ENDPOINTS.iter().flat_map(Endpoint::forms) {
        paths.insert(form.path(), json!({ "get": operation(&form, &mut schemas) }));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": words.brand,
            "summary": words.tagline,
            "description": reference_words.rules.join("\n\n"),
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE") },
        },
        "servers": [{ "url": ROOT }],
        "paths": paths,
        "components": { "schemas": schemas.described() },
    })
}

fn operation(form: &Form, schemas: &mut Schemas) -> Value {
    let endpoint = form.endpoint;
    let words = (ApiReferenceMessages::of(Language::English).endpoint)(endpoint.subject);
    let table = if form.format == Format::Csv { "-csv" } else { "" };
    let parameters = endpoint.parameters.iter();
    let parameters: Vec<Value> =
        parameters.map(|&parameter| parameters::parameter(endpoint, parameter)).collect();
    json!({
        "operationId": format!("{}{table}", endpoint.subject.id()),
        "summary": words.title,
        "description": words.meaning,
        "parameters": parameters,
        "responses": answers::answers(form, schemas),
    })
}
