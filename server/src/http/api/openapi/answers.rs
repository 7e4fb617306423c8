use app::i18n::{ApiEndpoint, ApiProblem, ApiReferenceMessages, Language};
use serde_json::{Map, Value, json};

use super::super::{
    endpoint::{Answer, Form},
    format::Format,
    schema::Schemas,
    snapshots,
};
use crate::http::problem::{about, address};

/// Every answer to a request, by status code.
pub fn answers(form: &Form, schemas: &mut Schemas) -> Value {
    let mut answers = Map::new();
    answers.insert("200".to_owned(), good(form, schemas));
    answers.insert("304".to_owned(), not_modified());
    if matches!(
        form.endpoint.subject,
        ApiEndpoint::Tie | ApiEndpoint::Country | ApiEndpoint::Note | ApiEndpoint::NoteVersion
    ) {
        let headers = json!({ "location": header("The right address.") });
        let moved = json!({ "description": "The same under its right name.", "headers": headers });
        answers.insert("301".to_owned(), moved);
    }
    for (status, problems) in problems(form) {
        answers.insert(status.to_string(), problem(&problems));
    }
    Value::Object(answers)
}

fn good(form: &Form, schemas: &mut Schemas) -> Value {
    let table = json!({ "schema": { "type": "string" } });
    let mut content = Map::new();
    match &form.endpoint.answer {
        Answer::Json { schema, table: has_table, .. } => {
            if form.format == Format::Json {
                let name = format!("#/components/schemas/{}", schema(schemas));
                content
                    .insert("application/json".to_owned(), json!({ "schema": { "$ref": name } }));
            }
            if *has_table {
                content.insert("text/csv".to_owned(), table);
            }
        }
        Answer::Stored { schema, markdown, .. } => {
            let name = format!("#/components/schemas/{}", schema(schemas));
            content.insert("application/json".to_owned(), json!({ "schema": { "$ref": name } }));
            if *markdown {
                content.insert("text/markdown".to_owned(), table);
            }
        }
        Answer::Bytes { media, .. } => {
            content.extend(media.iter().map(|media| ((*media).to_owned(), json!({}))));
        }
        Answer::Archive => {
            content.insert(snapshots::ZIP.to_owned(), json!({}));
        }
        Answer::Document => {
            let object = json!({ "schema": { "type": "object" } });
            content.insert("application/json".to_owned(), object);
        }
    }
    let words = (ApiReferenceMessages::of(Language::English).endpoint)(form.endpoint.subject);
    let headers = json!({
        "x-entente-snapshot": header("The id of the snapshot that is served."),
        "etag": header("Changes with the snapshot and the version of the program."),
        "cache-control": header("How the answer may be kept."),
    });
    json!({ "description": words.title, "headers": headers, "content": content })
}

fn not_modified() -> Value {
    json!({ "description": "What If-None-Match names is still right." })
}

fn header(meaning: &str) -> Value {
    json!({ "description": meaning, "required": true, "schema": { "type": "string" } })
}

/// What may be wrong, by status code in order.
fn problems(form: &Form) -> Vec<(u16, Vec<ApiProblem>)> {
    let anywhere = [ApiProblem::InvalidParameter, ApiProblem::Failure];
    let all = anywhere.iter().chain(form.endpoint.problems);
    let mut by_status: Vec<(u16, Vec<ApiProblem>)> = Vec::new();
    for &problem in all {
        let status = about(problem).0.as_u16();
        match by_status.iter_mut().find(|(other, _)| *other == status) {
            Some((_, problems)) => problems.push(problem),
            None => by_status.push((status, vec![problem])),
        }
    }
    by_status.sort_by_key(|(status, _)| *status);
    by_status
}

fn problem(problems: &[ApiProblem]) -> Value {
    let meaning = ApiReferenceMessages::of(Language::English).problem;
    let tell = |&problem: &ApiProblem| format!("`{}`: {}", address(problem), meaning(problem));
    let description: Vec<String> = problems.iter().map(tell).collect();
    let schema = json!({ "$ref": "#/components/schemas/Problem" });
    json!({
        "description": description.join("\n\n"),
        "content": { "application/problem+json": { "schema": schema } },
    })
}
