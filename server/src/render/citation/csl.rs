use app::i18n::NotesMessages;
use serde_json::{Value, json};

use super::{Citation, Cited};

/// A list of one item in the format of the Citation Style Language (CSL 1.0.2,
/// "CSL-JSON").
pub fn csl(citation: &Citation) -> String {
    let authors = citation.authors.iter().map(|name| json!({ "literal": name }));
    let mut item = json!({
        "id": citation.key,
        "type": "dataset",
        "author": authors.collect::<Vec<_>>(),
        "title": citation.title,
        "container-title": citation.atlas,
        "publisher": citation.brand,
        "version": citation.version(),
        "URL": citation.address,
    });
    if let Cited::Note { language, .. } = citation.cited {
        item["type"] = "report".into();
        item["genre"] = NotesMessages::of(language).cite_genre.into();
        item["language"] = language.code().into();
        item["note"] = citation.snapshot_note().into();
    }
    if let Some(date) = citation.date {
        let parts = date.to_string();
        let parts: Vec<u16> = parts.split('-').filter_map(|part| part.parse().ok()).collect();
        item["issued"] = json!({ "date-parts": [parts] });
    }
    format!("{:#}\n", Value::Array(vec![item]))
}
