use std::collections::BTreeMap;

use app::i18n::{ApiReferenceMessages, Language};
use serde_json::Value;
use utoipa::{PartialSchema, ToSchema};

/// The schemas of answers by name, with those that they refer to.
#[derive(Debug, Default)]
pub struct Schemas(BTreeMap<String, Value>);

impl Schemas {
    /// The schema of a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The schema that another refers to (`$ref`), or itself.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let referred = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next());
        referred.and_then(|name| self.get(name)).unwrap_or(schema)
    }

    /// All of them, each field with its meaning in English.
    pub fn described(mut self) -> BTreeMap<String, Value> {
        self.0.values_mut().for_each(describe);
        self.0
    }
}

/// Adds the schema of an answer, with those that it refers to, and gives its
/// name.
pub fn reference<T: ToSchema>(schemas: &mut Schemas) -> String {
    let mut found = Vec::new();
    T::schemas(&mut found);
    let name = T::name().into_owned();
    found.push((name.clone(), <T as PartialSchema>::schema()));
    for (name, schema) in found {
        // A schema is made of maps and lists, which JSON has too.
        schemas.0.insert(name, serde_json::to_value(schema).unwrap_or_default());
    }
    name
}

/// Says at each field what it means.
fn describe(schema: &mut Value) {
    let words = ApiReferenceMessages::of(Language::English);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (name, property) in properties {
            if let (Some(property), Some(meaning)) = (property.as_object_mut(), words.field(name)) {
                property.insert("description".to_owned(), meaning.into());
            }
        }
    }
    if let Some(Value::Array(parts)) = schema.get_mut("allOf") {
        parts.iter_mut().for_each(describe);
    }
}
