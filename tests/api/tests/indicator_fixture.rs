//! The API reproduces values that were computed independently from the same
//! source files, to six significant digits.
//!
//! The values lie beside the source data, which is not part of the project:
//! in the folder that `ENTENTE_FIXTURES` names, or in `shared/data/fixtures`
//! beside the project's own folder.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{Write as _, stderr},
    path::{Path, PathBuf},
};

use api_tests::Server;
use serde_json::Value;

/// What one request has to answer: by the other country and by the place in
/// the tie, the value.
type Expected = BTreeMap<(String, &'static str), f64>;

fn file() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/fixtures");
    env::var_os("ENTENTE_FIXTURES").map_or_else(beside, PathBuf::from).join("indicators.csv")
}

/// Reads lines of `year,x,y,indicator,value` into one entry for each request.
fn expectations(table: &str) -> BTreeMap<String, Expected> {
    let mut requests: BTreeMap<String, Expected> = BTreeMap::new();
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [year, x, y, name, value] = fields[..] else { panic!("not five fields: {line}") };
        let (indicator, place) = match name.rsplit_once('_') {
            Some((indicator, "low")) => (indicator, "/interval/low"),
            Some((indicator, "high")) => (indicator, "/interval/high"),
            _ => (name, "/value"),
        };
        let path =
            format!("/api/v1/ties?country={x}&year={year}&indicator={indicator}&min=1&limit=20000");
        let value = value.parse().unwrap_or_else(|_| panic!("not a number: {line}"));
        requests.entry(path).or_default().insert((y.to_owned(), place), value);
    }
    requests
}

/// What of the expected an answer gets wrong.
fn mistakes(answer: &Value, expected: &Expected) -> Vec<String> {
    let ties = answer["ties"].as_array().expect("a list of ties");
    let mistake = |((y, place), value): (&(String, &str), &f64)| {
        let tie = ties.iter().find(|tie| tie["to"] == y.as_str());
        let found = tie.and_then(|tie| tie.pointer(place)?.as_f64());
        let same = found.is_some_and(|found| (found - value).abs() <= 5e-7 * value.abs());
        (!same).then(|| format!("{y}{place} is {found:?} instead of {value}"))
    };
    expected.iter().filter_map(mistake).collect()
}

#[test]
fn every_value_computed_independently_is_reproduced() {
    let file = file();
    let Ok(table) = fs::read_to_string(&file) else {
        // Not by `eprintln!`, which is not shown when a test passes.
        let _ = writeln!(stderr(), "skipped: there is no {}", file.display());
        return;
    };
    let server = Server::shared();
    let (mut checked, mut wrong) = (0, Vec::new());
    for (path, expected) in expectations(&table) {
        let answer = server.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        checked += expected.len();
        let mistakes = mistakes(&answer.json(), &expected);
        wrong.extend(mistakes.into_iter().map(|mistake| format!("{path}: {mistake}")));
    }
    assert!(checked > 0, "{} is empty", file.display());
    assert!(wrong.is_empty(), "{} of {checked} differ:\n{}", wrong.len(), wrong.join("\n"));
}
