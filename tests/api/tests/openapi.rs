//! `GET /api/v1/openapi.json`: the document that is served is the one that
//! was reviewed, and what it promises is kept.

use api_tests::Server;
use serde_json::Value;

const REVIEWED: &str = include_str!("../openapi.json");

#[test]
fn the_document_is_the_reviewed_one() {
    let answer = Server::shared().get("/api/v1/openapi.json");
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"));
    let reviewed: Value = serde_json::from_str(REVIEWED).expect("the document is JSON");
    assert!(answer.json() == reviewed, "the API is not as tests/api/openapi.json says");
}

#[test]
fn it_is_open_api_3_1_and_every_reference_in_it_leads_somewhere() {
    let document: Value = serde_json::from_str(REVIEWED).expect("the document is JSON");
    assert_eq!(document["openapi"], "3.1.0");
    for part in REVIEWED.split("\"#").skip(1) {
        let pointer = part.split('"').next().expect("a reference ends");
        assert!(document.pointer(pointer).is_some(), "{pointer}");
    }
}

#[test]
fn every_path_has_the_methods_that_it_says() {
    let server = Server::shared();
    let document: Value = serde_json::from_str(REVIEWED).expect("the document is JSON");
    let snapshot = server.get("/api/v1/layers").header("x-entente-snapshot").to_owned();
    for path in document["paths"].as_object().expect("a map of paths").keys() {
        let path = path.replace("{pair}", "IR-US").replace("{iso2}", "IR");
        let path = format!("/api/v1{}", path.replace("{id}", &snapshot));
        let allowed = server.ask("OPTIONS", &path, &[("origin", "https://example.org")]);
        assert_eq!((allowed.status, allowed.body.len()), (204, 0), "{path}");
        for method in ["GET", "HEAD", "OPTIONS"] {
            assert!(allowed.lists("allow", method), "{path}");
            assert!(allowed.lists("access-control-allow-methods", method), "{path}");
        }
        let refused = server.ask("DELETE", &path, &[]);
        assert_eq!((refused.status, refused.lists("allow", "GET")), (405, true), "{path}");
    }
    let nowhere = server.ask("OPTIONS", "/api/v1/nowhere", &[]);
    assert_eq!(nowhere.status, 404);
}
