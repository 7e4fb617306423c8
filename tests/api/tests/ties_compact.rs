//! `GET /api/v1/ties.bin`: the figures as the browser loads them.

use api_tests::Server;

const YEAR: &str = "/api/v1/ties.bin?layer=copublications&year=2023";
const COUNTRY: &str = "/api/v1/ties.bin?layer=copublications&country=IR";

/// The media type of a history, which brotli makes small.
const PLAIN: &str = "application/octet-stream";
/// The media type of what a range coder wrote.
const DENSE: &str = "application/vnd.entente.ties";

/// The most that a year or a country may take, in bytes as they are sent.
const BUDGET: usize = 20_000;

#[test]
fn a_year_and_a_country_are_each_one_small_load() {
    let server = Server::shared();
    let (layers, countries) = ("/api/v1/layers", "/api/v1/countries");
    let (layers, countries) = (server.get(layers).json(), server.get(countries).json());
    for layer in layers["layers"].as_array().unwrap() {
        let year = |name: &str| layer["years"][name].as_u64().unwrap();
        let years = (year("first")..=year("last")).map(|year| (format!("year={year}"), DENSE));
        let codes = countries["countries"].as_array().unwrap().iter();
        let codes = codes.map(|country| country["code"].as_str().unwrap());
        let countries = codes.map(|code| (format!("country={code}"), PLAIN));
        for (what, media) in years.chain(countries) {
            let layer = layer["id"].as_str().unwrap();
            let path = format!("/api/v1/ties.bin?layer={layer}&{what}");
            let answer = server.get_with(&path, &[("accept-encoding", "br")]);
            assert_eq!((answer.status, answer.media_type()), (200, media), "{path}");
            let size = answer.body.len();
            assert!((1..=BUDGET).contains(&size), "{path}: {size} bytes");
        }
    }
}

#[test]
fn all_years_are_one_load_much_smaller_than_each_by_itself() {
    let server = Server::shared();
    for (layer, most) in
        [("copublications", 200_000), ("researcher_mobility", 65_000), ("un_voting", 130_000)]
    {
        let answer = server.get(&format!("/api/v1/ties.bin?layer={layer}"));
        assert_eq!((answer.status, answer.media_type()), (200, DENSE));
        let size = answer.body.len();
        assert!((1..=most).contains(&size), "{layer}: {size} bytes");
    }
}

#[test]
fn a_year_differs_from_a_country_and_from_another_year() {
    let server = Server::shared();
    let other = server.get("/api/v1/ties.bin?layer=copublications&year=2022").body;
    let (year, country) = (server.get(YEAR).body, server.get(COUNTRY).body);
    assert!(year != country && year != other);
}

#[test]
fn with_the_right_snapshot_it_may_be_kept_for_ever() {
    let server = Server::shared();
    let snapshot = server.get(YEAR).header("x-entente-snapshot").to_owned();
    for path in [YEAR, COUNTRY] {
        let answer = server.get(&format!("{path}&snapshot={snapshot}"));
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.body, server.get(path).body);
    }
}

#[test]
fn without_a_snapshot_it_may_change() {
    let control = Server::shared().get(YEAR).header("cache-control").to_owned();
    assert!(!control.is_empty() && !control.contains("immutable"), "{control}");
}

#[test]
fn another_snapshot_is_not_here() {
    let answer = Server::shared().get(&format!("{YEAR}&snapshot={}", "0".repeat(64)));
    assert_eq!((answer.status, answer.media_type()), (404, "application/problem+json"));
    assert_eq!(answer.json()["type"], "/problems/unknown-snapshot");
    assert!(!answer.header("cache-control").contains("immutable"));
}

#[test]
fn year_and_country_are_not_taken_together() {
    let server = Server::shared();
    for query in [
        "year=2023&country=IR",
        "year=1989",
        "year=MMXX",
        "country=ZZ",
        "year=2023&layer=treaties",
        "year=2023&indicator=orc",
        "year=2023&year=2022",
        "year=2023&snapshot=latest",
    ] {
        let answer = server.get(&format!("/api/v1/ties.bin?{query}"));
        assert_eq!(
            (answer.status, answer.media_type()),
            (400, "application/problem+json"),
            "{query}"
        );
        assert_eq!(answer.json()["type"], "/problems/invalid-parameter", "{query}");
    }
}
