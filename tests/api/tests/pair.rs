//! `GET /api/v1/ties/{pair}`

use api_tests::Server;
use serde_json::{Value, json};

fn pair(path: &str) -> Value {
    let answer = Server::shared().get(&format!("/api/v1/ties/{path}"));
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"), "{path}");
    answer.json()
}

fn layer<'a>(pair: &'a Value, id: &str) -> &'a Value {
    let mut layers = pair["layers"].as_array().expect("a list of layers").iter();
    layers.find(|layer| layer["layer"] == id).unwrap_or_else(|| panic!("{id} should be there"))
}

fn in_year(layer: &Value, year: u16) -> &Value {
    let mut series = layer["series"].as_array().expect("a series").iter();
    series.find(|count| count["year"] == year).expect("the year should be there")
}

#[test]
fn a_pair_has_every_layer_by_year() {
    let pair = pair("IR-US");
    assert_eq!(pair["layers"].as_array().expect("layers").len(), 7);
    let works = layer(&pair, "copublications");
    let count = json!({ "year": 2023, "count": 6322, "state": "value" });
    assert_eq!(*in_year(works, 2023), count);
    assert_eq!(works["series"].as_array().expect("a series").len(), 34);
    let moves = in_year(layer(&pair, "researcher_mobility"), 2015);
    let part = |name: &str| moves[name].as_u64().expect("a part");
    assert_eq!(moves["count"], part("outward") + part("inward"));
}

#[test]
fn indicators_have_both_directions_intervals_and_percentiles() {
    let pair = pair("IR-US");
    let works = layer(&pair, "copublications");
    let values = works["indicators"].as_array().expect("a list of indicators");
    let of = |id: &str| values.iter().filter(|it| it["indicator"] == id).collect::<Vec<_>>();
    let share = of("share");
    assert_eq!((&share[0]["from"], &share[1]["from"]), (&json!("IR"), &json!("US")));
    assert!((share[0]["value"].as_f64().expect("a share") - 0.229_565).abs() < 1e-6);
    let odds = of("orc");
    assert_eq!(odds.len(), 1);
    assert!((odds[0]["interval"]["high"].as_f64().expect("an end") - 0.511_529).abs() < 1e-6);
    assert!(odds[0]["percentile"].is_u64());
}

#[test]
fn another_year_can_be_asked_for() {
    let pair = pair("IR-US?year=2015");
    assert_eq!(layer(&pair, "copublications")["year"], 2015);
    assert_eq!(layer(&pair, "missions")["year"], Value::Null);
    assert_eq!(layer(&pair, "missions")["indicators"], json!([]));
    let answer = Server::shared().get("/api/v1/ties/IR-US?year=1801");
    assert_eq!((answer.status, &answer.json()["parameter"]), (400, &json!("year")));
}

#[test]
fn documents_say_where_they_come_from() {
    let pair = pair("CN-US");
    let agreements = pair["agreements"].as_array().expect("a list of agreements");
    let umbrella = agreements.iter().find(|it| it["signed"] == "1979-01-31");
    assert!(umbrella.is_some_and(|it| it["address"].is_string()), "{agreements:?}");
    let shared = pair["organisations"].as_array().expect("a list of organisations");
    assert!(shared.iter().any(|it| it["organisation"] == "IAEA"), "{shared:?}");
    for organisation in shared {
        assert_eq!(organisation["members"].as_array().map(Vec::len), Some(2));
    }
    assert!(!pair["missions"].as_array().expect("a list of missions").is_empty());
    for event in pair["events"].as_array().expect("a list of events") {
        let countries = event["countries"].as_array().expect("a list of codes");
        assert!(countries.contains(&json!("CN")) && countries.contains(&json!("US")));
    }
}

#[test]
fn a_pair_has_one_address() {
    let server = Server::shared();
    for (asked, right) in [
        ("US-IR", "/api/v1/ties/IR-US"),
        ("us-ir?year=2020", "/api/v1/ties/IR-US?year=2020"),
        ("US-IR.csv", "/api/v1/ties/IR-US.csv"),
    ] {
        let answer = server.get(&format!("/api/v1/ties/{asked}"));
        assert_eq!((answer.status, answer.header("location")), (301, right), "{asked}");
    }
}

#[test]
fn what_is_no_pair_is_a_problem() {
    let server = Server::shared();
    for (path, status, kind) in [
        ("IR-IR", 400, "/problems/invalid-pair"),
        ("IR-ZZ", 404, "/problems/unknown-country"),
        ("IR", 404, "/problems/not-found"),
        ("IR-US-CN", 404, "/problems/not-found"),
        ("%FF-US", 404, "/problems/not-found"),
    ] {
        let answer = server.get(&format!("/api/v1/ties/{path}"));
        let found = (answer.status, answer.media_type());
        assert_eq!(found, (status, "application/problem+json"), "{path}");
        assert_eq!(answer.json()["type"], kind, "{path}");
    }
    let problem = server.get("/api/v1/ties/UK-IR").json();
    assert!(problem["near"].as_array().is_some_and(|near| near.contains(&json!("GB"))));
}
