//! `GET /api/v1/layers`

use api_tests::Server;
use serde_json::{Value, json};

fn copublications() -> Value {
    let answer = Server::shared().get("/api/v1/layers");
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"));
    let layers = answer.json()["layers"].as_array().expect("a list of layers").clone();
    let found = layers.into_iter().find(|layer| layer["id"] == "copublications");
    found.expect("copublications should be a layer")
}

#[test]
fn a_layer_says_what_it_covers() {
    let layer = copublications();
    assert_eq!(layer["years"], json!({ "first": 1990, "last": 2023 }));
    assert_eq!(layer["rows"], 265_281);
    assert_eq!(layer["countries"], 248);
    assert_eq!(layer["pairs"], 21_047);
}

#[test]
fn a_layer_names_its_indicators() {
    let indicators =
        ["count", "share", "salton", "jaccard", "affinity", "ric", "orc", "growth", "rank"];
    assert_eq!(copublications()["indicators"], json!(indicators));
}

#[test]
fn every_source_can_be_cited_and_reused() {
    let layer = copublications();
    let sources = layer["sources"].as_array().expect("a list of sources");
    assert!(!sources.is_empty());
    for source in sources {
        let licence = &source["licence"];
        let texts = ["name", "version", "publisher", "citation"];
        let texts = texts.map(|field| (field, &source[field]));
        let of_licence = ["name"].map(|field| (field, &licence[field]));
        for (field, text) in texts.into_iter().chain(of_licence) {
            let text = text.as_str().unwrap_or_default();
            assert!(!text.trim().is_empty(), "{field} of {}", source["name"]);
        }
        assert!(!source["limits"].is_null(), "limits of {}", source["name"]);
    }
}
