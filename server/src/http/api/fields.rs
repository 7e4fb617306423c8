use serde_json::Value;

use super::schema::Schemas;

/// A field of an answer, as the reference lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Where it is: `ties[].pair`.
    pub path: String,
    /// Its name: `pair`.
    pub name: String,
    /// Its type.
    pub kind: String,
}

/// Every field of an answer, each followed by those inside it.
pub fn fields(schema: fn(&mut Schemas) -> String) -> Vec<Field> {
    let mut schemas = Schemas::default();
    let name = schema(&mut schemas);
    let mut found = Vec::new();
    if let Some(schema) = schemas.get(&name) {
        collect(&schemas, schema, "", &mut found);
    }
    found
}

fn collect(schemas: &Schemas, schema: &Value, within: &str, found: &mut Vec<Field>) {
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect(schemas, schemas.resolve(part), within, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let inner = schemas.resolve(property);
        let path = format!("{within}{name}");
        let kind = kind(&flat(schemas, property));
        found.push(Field { path: path.clone(), name: name.clone(), kind });
        let items = &inner["items"];
        if items.is_object() {
            collect(schemas, schemas.resolve(items), &format!("{path}[]."), found);
        } else {
            collect(schemas, not_null(schemas, inner), &format!("{path}."), found);
        }
    }
}

/// Of a schema that allows null, what else it allows.
fn not_null<'a>(schemas: &'a Schemas, schema: &'a Value) -> &'a Value {
    let mut choices = schema["oneOf"].as_array().into_iter().flatten();
    let other = choices.find(|choice| choice["type"] != "null");
    other.map_or(schema, |other| schemas.resolve(other))
}

/// A schema whose references, and those of its choices, are followed.
fn flat(schemas: &Schemas, schema: &Value) -> Value {
    let mut schema = schemas.resolve(schema).clone();
    if let Some(Value::Array(choices)) = schema.get_mut("oneOf") {
        for choice in choices {
            *choice = schemas.resolve(choice).clone();
        }
    }
    schema
}

/// The type that a schema allows, in the words of JSON Schema.
pub fn kind(schema: &Value) -> String {
    let choices = |list: &[Value], of: fn(&Value) -> String| {
        list.iter().map(of).collect::<Vec<_>>().join(" | ")
    };
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if let Some(choice) = schema["const"].as_str() {
        return choice.to_owned();
    }
    if let Some(words) = schema["enum"].as_array() {
        return choices(words, word);
    }
    if let Some(schemas) = schema["oneOf"].as_array() {
        return choices(schemas, kind);
    }
    if schema["allOf"].is_array() {
        return "object".to_owned();
    }
    let name = match &schema["type"] {
        Value::Array(types) => choices(types, word),
        one => word(one),
    };
    match (schema["minimum"].as_u64(), schema["maximum"].as_u64()) {
        (Some(first), Some(last)) => format!("{name} {first}–{last}"),
        _ => name,
    }
}
