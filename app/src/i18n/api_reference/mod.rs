//! What the reference of the API says. Only the server knows it: no page that
//! wakes up in the browser holds these words.

mod english;
mod english_fields;
mod persian;
mod persian_fields;
mod subjects;

pub use subjects::{ApiEndpoint, ApiParameter, ApiProblem};

use crate::i18n::Language;

/// What there is to say of an endpoint.
#[derive(Debug, Clone, Copy)]
pub struct EndpointWords {
    /// A few words, as a heading.
    pub title: &'static str,
    /// What it answers, in a sentence or two.
    pub meaning: &'static str,
}

/// The message table of the reference in one language. Arguments are written
/// out already, in the digits of the language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the English table is the documentation of each message")]
pub struct ApiReferenceMessages {
    pub endpoint: fn(ApiEndpoint) -> EndpointWords,
    pub parameter: fn(ApiParameter) -> &'static str,
    pub problem: fn(ApiProblem) -> &'static str,
    pub fields: &'static [(&'static str, &'static str)],
    pub count_name: &'static str,

    pub rules: &'static [&'static str],
    pub document: &'static str,
    pub parameters: &'static str,
    pub name_column: &'static str,
    pub type_column: &'static str,
    pub default_column: &'static str,
    pub meaning_column: &'static str,
    pub required: &'static str,
    pub no_parameters: &'static str,
    pub example: &'static str,
    pub example_table: &'static str,
    pub answer: &'static str,
    pub field_column: &'static str,
    pub bytes: fn(media: &str) -> String,
    pub problems: &'static str,
    pub problem_column: &'static str,
    pub status_column: &'static str,
}

impl ApiReferenceMessages {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::MESSAGES,
            Language::Persian => &persian::MESSAGES,
        }
    }

    /// The meaning of a field of an answer, by its name, which means the same
    /// in every answer.
    pub fn field(&self, name: &str) -> Option<&'static str> {
        self.fields.iter().find(|(field, _)| *field == name).map(|(_, meaning)| *meaning)
    }
}
