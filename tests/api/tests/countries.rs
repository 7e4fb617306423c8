//! `GET /api/v1/countries`

use std::collections::BTreeSet;

use api_tests::Server;
use serde_json::{Value, json};

fn countries() -> Vec<Value> {
    let answer = Server::shared().get("/api/v1/countries");
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"));
    answer.json()["countries"].as_array().expect("a list of countries").clone()
}

fn country(code: &str) -> Value {
    let found = countries().into_iter().find(|country| country["code"] == code);
    found.unwrap_or_else(|| panic!("{code} should be listed"))
}

#[test]
fn every_country_is_there_once() {
    let countries = countries();
    let codes: BTreeSet<&str> = countries.iter().filter_map(|it| it["code"].as_str()).collect();
    assert_eq!((countries.len(), codes.len()), (250, 250));
}

#[test]
fn a_country_has_its_codes_names_region_and_capital() {
    let iran = json!({
        "code": "IR",
        "iso3": "IRN",
        "numeric": "364",
        "name": { "en": "Iran", "fa": "ایران" },
        "region": "Asia",
        "subregion": "Southern Asia",
        "capital": { "name": "Tehran", "latitude": 35.7, "longitude": 51.417 },
    });
    let found = country("IR");
    for (name, value) in iran.as_object().expect("an object") {
        assert_eq!(found[name], *value, "{name}");
    }
}

#[test]
fn the_code_na_is_namibia_and_not_a_missing_value() {
    let namibia = country("NA");
    assert_eq!((&namibia["iso3"], &namibia["name"]["en"]), (&json!("NAM"), &json!("Namibia")));
}

#[test]
fn a_numeric_code_keeps_its_leading_zeros_and_may_be_missing() {
    assert_eq!(country("AD")["numeric"], "020");
    assert_eq!(country("XK")["numeric"], Value::Null);
}

#[test]
fn every_country_has_its_name_in_both_languages() {
    for country in countries() {
        for language in ["en", "fa"] {
            let name = country["name"][language].as_str().unwrap_or_default();
            assert!(!name.trim().is_empty(), "{} in {language}", country["code"]);
        }
    }
}

#[test]
fn a_capital_lies_on_the_globe_or_its_place_is_not_known() {
    for country in countries() {
        let capital = &country["capital"];
        for (axis, limit) in [("latitude", 90.0), ("longitude", 180.0)] {
            let known = capital[axis].as_f64();
            assert!(known.is_none_or(|it| it.abs() <= limit), "{}", country["code"]);
            assert_eq!(known.is_none(), capital[axis].is_null(), "{}", country["code"]);
        }
    }
}
