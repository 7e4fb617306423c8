use app::{
    domain::{SnapshotId, note::Slug},
    i18n::{
        ApiEndpoint, ApiParameter, ApiProblem, ApiReferenceMessages, Language, numbers::digits,
    },
};
use maud::{Markup, html};
use serde_json::Value;

use super::{
    ask::ROOT,
    endpoint::{Answer, Endpoint},
    endpoints::ENDPOINTS,
    fields::{Field, fields, kind},
    format::Format,
    openapi::parameter_schema,
    snapshots,
};
use crate::http::problem::{about, address};

/// The reference of the API, as headings of the third rank and what belongs
/// to them. Examples that name a snapshot or a note name this one.
pub fn reference(language: Language, snapshot: SnapshotId, note: Option<&Slug>) -> Markup {
    let words = ApiReferenceMessages::of(language);
    let names = Names::new(snapshot, note);
    html! {
        ul { @for rule in words.rules { li { (rule) } } }
        p { a href={ (ROOT) "/openapi.json" } { (words.document) } }
        @for endpoint in &ENDPOINTS {
            @if endpoint.subject != ApiEndpoint::Document { (described(words, endpoint, &names)) }
        }
        (problems(language))
    }
}

/// What examples name.
pub struct Names {
    snapshot: String,
    note: String,
}

impl Names {
    /// A snapshot, and a note if there is one.
    pub fn new(snapshot: SnapshotId, note: Option<&Slug>) -> Self {
        let note = note.map_or("science-diplomacy", Slug::as_str).to_owned();
        Self { snapshot: snapshot.to_string(), note }
    }

    /// An example with these names.
    pub fn given_to(&self, example: &str) -> String {
        example.replace("{id}", &self.snapshot).replace("{slug}", &self.note)
    }
}

fn described(words: &ApiReferenceMessages, endpoint: &'static Endpoint, names: &Names) -> Markup {
    let said = (words.endpoint)(endpoint.subject);
    html! {
        h3 id={ "api-" (endpoint.subject.id()) } {
            (said.title) " " code dir="ltr" { "GET " (ROOT) (endpoint.path) }
        }
        p { (said.meaning) }
        @if endpoint.parameters.is_empty() {
            p { (words.no_parameters) }
        } @else {
            (parameters(words, endpoint))
        }
        @for form in endpoint.forms() {
            @let example = names.given_to(&form.example());
            p {
                @if form.format == Format::Csv { (words.example_table) } @else { (words.example) }
                ": " a href=(example) dir="ltr" { code { (example) } }
            }
        }
        (answer(words, endpoint))
    }
}

/// What a part of the description of an endpoint is called, apart from those
/// of the others.
fn named(words: &ApiReferenceMessages, endpoint: &Endpoint, part: &str) -> String {
    format!("{}: {part}", (words.endpoint)(endpoint.subject).title)
}

fn parameters(words: &ApiReferenceMessages, endpoint: &Endpoint) -> Markup {
    html! {
        div class="wide reference" role="region" tabindex="0" aria-label=(named(words, endpoint, words.parameters)) {
            table {
                caption { (words.parameters) }
                thead {
                    tr {
                        th scope="col" { (words.name_column) }
                        th scope="col" { (words.type_column) }
                        th scope="col" { (words.default_column) }
                        th scope="col" { (words.meaning_column) }
                    }
                }
                tbody {
                    @for &parameter in endpoint.parameters {
                        tr {
                            th scope="row" { code dir="ltr" { (parameter.id()) } }
                            td { code dir="ltr" { (kind(&parameter_schema(parameter))) } }
                            td { (default(words, endpoint, parameter)) }
                            td { ((words.parameter)(parameter)) }
                        }
                    }
                }
            }
        }
    }
}

fn default(words: &ApiReferenceMessages, endpoint: &Endpoint, parameter: ApiParameter) -> Markup {
    let schema = parameter_schema(parameter);
    let default = match &schema["default"] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    html! {
        @if endpoint.in_path(parameter) {
            (words.required)
        } @else if let (Some(default), true) = (default, has_default(endpoint, parameter)) {
            code dir="ltr" { (default) }
        } @else {
            "–"
        }
    }
}

/// One pair takes every layer unless one is named.
fn has_default(endpoint: &Endpoint, parameter: ApiParameter) -> bool {
    !(endpoint.subject == ApiEndpoint::Tie && parameter == ApiParameter::Layer)
}

fn answer(words: &ApiReferenceMessages, endpoint: &Endpoint) -> Markup {
    let rows = match &endpoint.answer {
        Answer::Json { schema, .. } | Answer::Stored { schema, .. } => fields(*schema),
        Answer::Bytes { media, .. } => return html! { p { ((words.bytes)(&media.join(", "))) } },
        Answer::Archive => return html! { p { ((words.bytes)(snapshots::ZIP)) } },
        Answer::Document => return html! {},
    };
    html! {
        details class="fold" {
            summary { (words.answer) }
            div class="wide reference" role="region" tabindex="0" aria-label=(named(words, endpoint, words.answer)) {
                table {
                    thead {
                        tr {
                            th scope="col" { (words.field_column) }
                            th scope="col" { (words.type_column) }
                            th scope="col" { (words.meaning_column) }
                        }
                    }
                    tbody {
                        @for Field { path, name, kind } in &rows {
                            tr {
                                th scope="row" { code dir="ltr" { (path) } }
                                td { code dir="ltr" { (kind) } }
                                td { (words.field(name).unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn problems(language: Language) -> Markup {
    let words = ApiReferenceMessages::of(language);
    html! {
        h3 id="api-problems" { (words.problems) }
        div class="wide reference" role="region" tabindex="0" aria-label=(words.problems) {
            table {
                thead {
                    tr {
                        th scope="col" { (words.problem_column) }
                        th scope="col" { (words.status_column) }
                        th scope="col" { (words.meaning_column) }
                    }
                }
                tbody {
                    @for &problem in ApiProblem::ALL {
                        tr id={ "problem-" (problem.id()) } {
                            th scope="row" { code dir="ltr" { (address(problem)) } }
                            td { (digits(language, about(problem).0.as_str())) }
                            td { ((words.problem)(problem)) }
                        }
                    }
                }
            }
        }
    }
}
