//! What is a table comes as CSV too, and says the same.

use api_tests::{Answer, Server};
use serde_json::Value;

/// The lines of a table, cell by cell (RFC 4180).
fn rows(table: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut quoted, mut letters) = (false, table.chars().peekable());
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("a row");
        let cell = row.last_mut().expect("a cell");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            letter => cell.push(letter),
        }
    }
    rows.pop();
    rows
}

fn table(path: &str) -> (Answer, Vec<Vec<String>>) {
    let answer = Server::shared().get(path);
    assert_eq!((answer.status, answer.media_type()), (200, "text/csv"), "{path}");
    let rows = rows(answer.text());
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{path}");
    (answer, rows)
}

/// A value of JSON as a cell has it.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn a_table_of_ties_says_what_json_says() {
    for (query, parts) in [
        ("layer=copublications&year=2023&indicator=orc&limit=500", &[][..]),
        ("layer=researcher_mobility&country=IR", &["outward", "inward"]),
        ("layer=missions&country=IR", &["outward", "inward"]),
        ("layer=agreements", &["signed_in_year"]),
        ("layer=un_voting&country=IR", &["same"]),
    ] {
        let (_, rows) = table(&format!("/api/v1/ties.csv?{query}"));
        let answer = Server::shared().get(&format!("/api/v1/ties?{query}")).json();
        let ties = answer["ties"].as_array().expect("a list of ties");
        assert_eq!(rows.len(), ties.len() + 1, "{query}");
        for (row, tie) in rows[1..].iter().zip(ties) {
            for (name, found) in rows[0].iter().zip(row) {
                let told = match name.as_str() {
                    "low" | "high" => &tie["interval"][name],
                    name if answer[name].is_null() => &tie[name],
                    name => &answer[name],
                };
                match (told.as_f64(), found.parse::<f64>()) {
                    (Some(told), Ok(found)) => assert!((told - found).abs() <= told.abs() * 1e-15),
                    _ => assert_eq!(cell(told), *found, "{name}: {query}"),
                }
            }
        }
        for part in parts {
            assert!(rows[0].iter().any(|name| name == part), "{part}: {query}");
        }
    }
}

#[test]
fn every_table_has_as_many_rows_as_json() {
    for name in ["countries", "layers", "indicators", "events"] {
        let (_, rows) = table(&format!("/api/v1/{name}.csv"));
        let answer = Server::shared().get(&format!("/api/v1/{name}")).json();
        assert_eq!(Some(rows.len() - 1), answer[name].as_array().map(Vec::len), "{name}");
    }
}

#[test]
fn a_table_says_what_it_is_in_its_headers() {
    let (answer, rows) = table("/api/v1/ties.csv?country=IR&year=2023&indicator=orc");
    let snapshot = answer.header("x-entente-snapshot");
    let short = &snapshot[..8];
    let name = format!("entente-copublications-2023-orc-IR-{short}.csv");
    assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    let described = format!("</api/v1/snapshots/{snapshot}>; rel=\"describedby\"");
    assert!(answer.header("link").contains(&described));
    for column in ["layer", "year", "indicator", "snapshot"] {
        assert!(rows[0].iter().any(|name| name == column), "{column}");
    }
    assert!(answer.text().ends_with("\r\n"));
}

#[test]
fn a_table_may_be_asked_for_by_its_media_type() {
    let server = Server::shared();
    let path = "/api/v1/ties?country=IR";
    let (json, csv) = (server.get(path), server.get_with(path, &[("accept", "text/csv")]));
    assert_eq!((json.media_type(), csv.media_type()), ("application/json", "text/csv"));
    assert!(json.lists("vary", "accept") && csv.lists("vary", "accept"));
    assert!(json.header("etag") != csv.header("etag"));
    let browser = server.get_with(path, &[("accept", "text/html,*/*;q=0.8")]);
    assert_eq!(browser.media_type(), "application/json");
}

#[test]
fn a_whole_year_is_one_table() {
    let (_, rows) = table("/api/v1/ties.csv?year=2023&limit=all");
    assert_eq!(rows.len(), 15_331 + 1);
}
