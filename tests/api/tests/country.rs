//! `GET /api/v1/countries/{iso2}`

use api_tests::Server;
use serde_json::{Value, json};

fn country(code: &str) -> Value {
    let answer = Server::shared().get(&format!("/api/v1/countries/{code}"));
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"), "{code}");
    answer.json()
}

#[test]
fn a_country_has_its_facts_and_what_every_layer_has_of_it() {
    let iran = country("IR");
    assert_eq!((&iran["iso3"], &iran["names"]["fr"]), (&json!("IRN"), &json!("Iran")));
    let layers = iran["layers"].as_array().expect("a list of layers");
    assert_eq!(layers.len(), 7);
    assert_eq!(layers[0]["layer"], "copublications");
    assert_eq!((&layers[0]["year"], &layers[0]["own"]), (&json!(2023), &json!(27539.0)));
    assert_eq!(layers[0]["partners"], 183);
    for list in ["memberships", "researchers"] {
        assert!(!iran[list].as_array().expect("a list").is_empty(), "{list}");
    }
    assert!(iran["missions"]["sent"].as_u64().is_some_and(|count| count > 50));
}

#[test]
fn every_country_has_its_own_address() {
    let server = Server::shared();
    let countries = server.get("/api/v1/countries").json();
    for listed in countries["countries"].as_array().expect("a list of countries") {
        let code = listed["code"].as_str().expect("a code");
        let found = country(code);
        for field in ["code", "iso3", "numeric", "region", "capital"] {
            assert_eq!(found[field], listed[field], "{field} of {code}");
        }
    }
}

#[test]
fn an_unknown_country_is_answered_by_those_near_it() {
    let answer = Server::shared().get("/api/v1/countries/UK");
    assert_eq!(answer.status, 404);
    let problem = answer.json();
    assert_eq!(problem["type"], "/problems/unknown-country");
    assert!(problem["near"].as_array().is_some_and(|near| near.contains(&json!("GB"))));
}
