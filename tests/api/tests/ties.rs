//! `GET /api/v1/ties`: what an answer holds.

use api_tests::Server;
use serde_json::{Value, json};

/// The answer to a query that begins with `?`.
pub fn ties(query: &str) -> Value {
    let answer = Server::shared().get(&format!("/api/v1/ties{query}"));
    assert_eq!((answer.status, answer.media_type()), (200, "application/json"), "{query}");
    answer.json()
}

/// The ties of an answer.
pub fn list(answer: &Value) -> &[Value] {
    answer["ties"].as_array().expect("a list of ties")
}

#[test]
fn what_is_not_asked_has_a_default_and_is_told() {
    let answer = ties("");
    assert_eq!(answer["layer"], "copublications");
    assert_eq!(answer["year"], 2023);
    assert_eq!(answer["indicator"], "count");
    assert_eq!(answer["country"], Value::Null);
    assert_eq!(answer["threshold"], 10);
    assert_eq!(answer["limit"], 100);
    assert_eq!(list(&answer).len(), 100);
}

#[test]
fn what_is_asked_is_told_again() {
    let query = "?layer=copublications&year=2010&country=IR&indicator=orc&min=25&limit=7";
    let answer = ties(query);
    let told = ["layer", "year", "country", "indicator", "threshold", "limit"];
    let told = told.map(|name| answer[name].clone());
    assert_eq!(json!(told), json!(["copublications", 2010, "IR", "orc", 25, 7]));
    assert_eq!(list(&answer).len(), 7);
}

#[test]
fn digits_of_persian_and_arabic_keyboards_are_read() {
    // 2020 in Arabic and in Persian digits.
    for year in ["%D9%A2%D9%A0%D9%A2%D9%A0", "%DB%B2%DB%B0%DB%B2%DB%B0"] {
        assert_eq!(ties(&format!("?year={year}"))["year"], 2020);
    }
}

#[test]
fn a_tie_names_its_pair_and_both_sides() {
    let answer = ties("?country=IR&year=2023");
    for tie in list(&answer) {
        let (from, to) = (tie["from"].as_str().expect("a code"), tie["to"].as_str().unwrap());
        assert_eq!(from, "IR");
        let (one, other) = if from < to { (from, to) } else { (to, from) };
        assert_eq!(tie["pair"], format!("{one}-{other}"));
    }
}

#[test]
fn a_count_is_the_works_and_has_no_interval() {
    let answer = ties("?country=IR&year=2023");
    let tie = &list(&answer)[0];
    assert_eq!((&tie["pair"], &tie["state"]), (&json!("IR-US"), &json!("value")));
    assert_eq!((tie["count"].as_u64(), tie["value"].as_f64()), (Some(6322), Some(6322.0)));
    assert_eq!(tie["interval"], Value::Null);
}

#[test]
fn an_odds_ratio_has_its_interval() {
    let answer = ties("?country=IR&year=2023&indicator=orc");
    let tie = list(&answer).iter().find(|tie| tie["to"] == "US").expect("the tie with US");
    let interval = &tie["interval"];
    for (found, expected) in
        [(&tie["value"], 0.498_163), (&interval["low"], 0.485_146), (&interval["high"], 0.511_529)]
    {
        let found = found.as_f64().expect("a number");
        assert!((found - expected).abs() < 1e-6, "{found} instead of {expected}");
    }
}

#[test]
fn every_indicator_answers_with_its_formula() {
    let ids = ["count", "share", "salton", "jaccard", "affinity", "ric", "orc", "growth", "rank"];
    for id in ids {
        let answer = ties(&format!("?indicator={id}&country=IR"));
        assert_eq!(answer["indicator"], id);
        assert!(!answer["formula"].as_str().unwrap_or_default().is_empty(), "{id}");
        assert!(list(&answer).iter().any(|tie| tie["state"] == "value"), "{id}");
    }
}

#[test]
fn a_ratio_on_too_few_works_has_a_value_and_is_marked() {
    let answer = ties("?country=IR&year=2023&indicator=orc&min=1000&limit=20000");
    let mut states = [0, 0];
    for tie in list(&answer) {
        let enough = tie["count"].as_u64().expect("a number") >= 1000;
        assert_eq!(tie["state"], if enough { "value" } else { "below" }, "{tie}");
        assert!(tie["value"].is_f64(), "{tie}");
        states[usize::from(enough)] += 1;
    }
    assert!(states.iter().all(|&count| count > 0), "{states:?}");
}

#[test]
fn what_is_not_defined_has_no_value() {
    // Growth takes the year five years before, which the layer does not have.
    let answer = ties("?country=US&year=1990&indicator=growth");
    for tie in list(&answer) {
        assert_eq!((&tie["value"], &tie["interval"]), (&Value::Null, &Value::Null), "{tie}");
        assert_eq!(tie["state"], "not-applicable");
    }
    assert!(!list(&answer).is_empty());
}

#[test]
fn a_percentile_is_a_whole_percentage_of_what_has_a_value() {
    let answer = ties("?country=IR&year=2023&indicator=orc&min=50&limit=20000");
    let mut before = 100;
    for tie in list(&answer) {
        if tie["state"] == "value" {
            let percentile = tie["percentile"].as_u64().expect("a whole percentage");
            assert!(percentile <= before, "a weaker tie has no higher percentile: {tie}");
            before = percentile;
        } else {
            assert_eq!(tie["percentile"], Value::Null, "{tie}");
        }
    }
    assert!(before < 100);
}
