use app::{
    domain::{
        EventKind, Layer,
        note::{Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence},
    },
    i18n::{ApiParameter, ApiReferenceMessages, Language},
    indicators::Indicator,
};
use serde_json::{Value, json};

use super::super::{
    endpoint::Endpoint,
    ties::{MOST, Region, Sort, USUAL},
};

/// A parameter as the document tells of it.
pub fn parameter(endpoint: &Endpoint, parameter: ApiParameter) -> Value {
    let in_path = endpoint.in_path(parameter);
    let mut told = json!({
        "name": parameter.id(),
        "in": if in_path { "path" } else { "query" },
        "required": in_path,
        "description": (ApiReferenceMessages::of(Language::English).parameter)(parameter),
        "schema": schema(parameter),
    });
    if let Some(example) = example(parameter) {
        told["example"] = example;
    }
    told
}

/// What a parameter may be (JSON Schema).
pub fn schema(parameter: ApiParameter) -> Value {
    let text = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    let whole =
        |first: u32, last: u32| json!({ "type": "integer", "minimum": first, "maximum": last });
    match parameter {
        ApiParameter::Layer => choice(Layer::ALL.map(Layer::id), Some(Layer::Copublications.id())),
        ApiParameter::Indicator => choice(Indicator::ALL.map(Indicator::id), None),
        ApiParameter::Region => choice(Region::ALL.iter().map(|region| region.id()), None),
        ApiParameter::Sort => {
            choice(Sort::ALL.iter().map(|sort| sort.id()), Some(Sort::Strongest.id()))
        }
        ApiParameter::Kind => choice(EventKind::ALL.iter().map(|kind| kind.id()), None),
        ApiParameter::Theme => choice(Theme::ALL.iter().map(|theme| theme.id()), None),
        ApiParameter::Agreement => text("^[A-Z]{2}-[A-Z]{2} [0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
        ApiParameter::Taxonomy2010 => choice(Taxonomy2010::ALL.iter().map(|kind| kind.id()), None),
        ApiParameter::Taxonomy2017 => choice(Taxonomy2017::ALL.iter().map(|kind| kind.id()), None),
        ApiParameter::Taxonomy2025 => choice(Taxonomy2025::ALL.iter().map(|kind| kind.id()), None),
        ApiParameter::Valence => choice(Valence::ALL.iter().map(|valence| valence.id()), None),
        ApiParameter::Language => choice(Language::ALL.map(Language::code), None),
        ApiParameter::Words => json!({ "type": "string" }),
        ApiParameter::Slug => json!({
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "minLength": 3,
            "maxLength": 80,
        }),
        ApiParameter::Number => whole(1, u32::MAX),
        ApiParameter::Year => whole(1800, 2199),
        ApiParameter::Min => whole(1, 1_000_000),
        ApiParameter::Limit => json!({
            "oneOf": [
                { "type": "integer", "minimum": 1, "maximum": MOST },
                { "type": "string", "const": "all" },
            ],
            "default": USUAL,
        }),
        ApiParameter::Cursor => text("^[A-Za-z0-9_-]{16}$"),
        ApiParameter::Country | ApiParameter::Iso2 => text("^[A-Z]{2}$"),
        ApiParameter::Pair => text("^[A-Z]{2}-[A-Z]{2}$"),
        ApiParameter::Snapshot | ApiParameter::Id => text("^[0-9a-f]{64}$"),
    }
}

fn choice<'a>(words: impl IntoIterator<Item = &'a str>, usual: Option<&str>) -> Value {
    let mut schema = json!({ "type": "string" });
    schema["enum"] = words.into_iter().collect::<Vec<_>>().into();
    if let Some(usual) = usual {
        schema["default"] = usual.into();
    }
    schema
}

/// A value that works by itself.
fn example(parameter: ApiParameter) -> Option<Value> {
    Some(match parameter {
        ApiParameter::Country | ApiParameter::Iso2 => json!("IR"),
        ApiParameter::Pair => json!("IR-US"),
        ApiParameter::Agreement => json!("IR-US 1957-03-05"),
        ApiParameter::Limit => json!(10),
        ApiParameter::Number => json!(1),
        _ => return None,
    })
}
