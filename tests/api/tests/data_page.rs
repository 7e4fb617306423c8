//! The page of data: what it offers is there.

use api_tests::Server;

use crate::html::{between, opening_tags};

fn page(language: &str) -> String {
    let answer = Server::shared().get(&format!("/{language}/data"));
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{language}");
    answer.text().to_owned()
}

#[test]
fn it_is_complete_without_scripts() {
    for language in ["en", "fa"] {
        let html = page(language);
        assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {language}");
        assert!(!html.contains(" style="), "{language}");
    }
}

#[test]
fn every_layer_is_offered_by_year_as_csv_and_json() {
    let server = Server::shared();
    let layers = server.get("/api/v1/layers").json();
    let html = page("en").replace("&amp;", "&");
    for layer in layers["layers"].as_array().into_iter().flatten() {
        let id = layer["id"].as_str().unwrap_or_default();
        for year in ["first", "last"] {
            let year = &layer["years"][year];
            for format in ["", ".csv"] {
                let ties = format!("/api/v1/ties{format}?layer={id}&year={year}&limit=all");
                let href = format!("href=\"{ties}\"");
                assert!(html.contains(&href), "{href}");
            }
        }
    }
}

#[test]
fn what_it_offers_as_json_is_there() {
    let server = Server::shared();
    let html = page("en").replace("&amp;", "&");
    let links = opening_tags(&html, "a").into_iter();
    let json: Vec<&str> = links.filter(|tag| tag.contains("/api/v1/ties?")).collect();
    assert!(json.len() >= 34);
    for tag in [json[0], json[json.len() - 1]] {
        let answer = server.get(between(tag, "href=\"", "\""));
        assert_eq!((answer.status, answer.media_type()), (200, "application/json"), "{tag}");
    }
}

#[test]
fn the_snapshot_is_named_and_every_table_counted() {
    let snapshot = Server::shared().get("/api/v1/layers").json()["snapshot"].clone();
    let snapshot = snapshot.as_str().unwrap_or_default();
    for (language, countries) in [("en", ">250<"), ("fa", ">۲۵۰<")] {
        let html = page(language);
        assert!(html.contains(&format!("href=\"/api/v1/snapshots/{snapshot}.zip\"")), "{language}");
        let row = between(&html, ">countries.csv<", "</tr>");
        assert!(row.contains(countries), "{row}");
    }
}

#[test]
fn it_shows_how_to_read_the_snapshot() {
    let html = page("fa");
    let code = between(&html, "<pre", "</pre>");
    assert_eq!(code.lines().count(), 3);
    assert!(code.contains("zipfile.ZipFile") && code.contains("dir=\"ltr\""));
}

#[test]
fn the_api_is_described_and_every_example_works() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        let html = page(language).replace("&amp;", "&");
        let reference = between(&html, "id=\"api\"", "</section>");
        let examples = opening_tags(reference, "a").into_iter();
        let examples: Vec<&str> = examples.map(|tag| between(tag, "href=\"", "\"")).collect();
        assert!(examples.len() > 15, "{language}");
        for example in examples {
            assert_eq!(server.get(example).status, 200, "{example}");
        }
        assert!(reference.contains("problem-invalid-cursor"), "{language}");
    }
}

#[test]
fn the_history_names_when_the_snapshot_came() {
    let list = Server::shared().get("/api/v1/snapshots").json();
    let added = list["snapshots"][0]["added"].as_str().unwrap_or_default();
    assert!(page("en").contains(&format!("datetime=\"{}\"", &added[..10])));
}
