use std::fmt::Write;

use super::{Citation, Cited};

/// A record in the RIS format (Research Information Systems, 2011): lines of a
/// tag and a value.
pub fn ris(citation: &Citation) -> String {
    let mut record = String::new();
    let mut line = |tag: &str, value: &str| {
        let words: Vec<&str> = value.split_whitespace().collect();
        // Writing to memory does not fail.
        let _ = write!(record, "{tag}  - {}\r\n", words.join(" "));
    };
    line("TY", if citation.cited == Cited::View { "DATA" } else { "RPRT" });
    for author in &citation.authors {
        line("AU", author);
    }
    line("TI", &citation.title);
    line("T2", citation.atlas);
    if let Some(date) = citation.date {
        line("PY", &citation.year());
        line("DA", &format!("{}/", date.to_string().replace('-', "/")));
    }
    line("ET", &citation.version());
    if let Cited::Note { language, .. } = citation.cited {
        line("LA", language.code());
        line("N1", &citation.snapshot_note());
    }
    line("PB", citation.brand);
    line("UR", &citation.address);
    line("ID", &citation.key);
    line("ER", "");
    record
}
