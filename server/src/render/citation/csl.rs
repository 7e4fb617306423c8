use serde_json::{Value, json};

use super::Citation;

/// A list of one item in the format of the Citation Style Language (CSL 1.0.2,
/// "CSL-JSON").
pub fn csl(citation: &Citation) -> String {
    let mut item = json!({
        "id": citation.key,
        "type": "dataset",
        "author": [{ "literal": citation.author }],
        "title": citation.title,
        "container-title": citation.atlas,
        "publisher": citation.author,
        "version": citation.snapshot.to_string(),
        "URL": citation.address,
    });
    if let Some(date) = citation.date {
        let parts = date.to_string();
        let parts: Vec<u16> = parts.split('-').filter_map(|part| part.parse().ok()).collect();
        item["issued"] = json!({ "date-parts": [parts] });
    }
    format!("{:#}\n", Value::Array(vec![item]))
}
