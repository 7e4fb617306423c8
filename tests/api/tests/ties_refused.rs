//! `GET /api/v1/ties`: what cannot be understood is refused, and says why.

use api_tests::Server;

/// A query, and the parameter that is wrong in it.
const REFUSED: [(&str, &str); 36] = [
    ("nowhere=1", "nowhere"),
    ("Year=2023", "Year"),
    ("%3Cscript%3E=1", "<script>"),
    ("year=2023&year=2022", "year"),
    ("year=2023&year=2023", "year"),
    ("layer=treaties", "layer"),
    ("layer=", "layer"),
    ("indicator=intensity", "indicator"),
    ("indicator=", "indicator"),
    ("indicator=%3Cscript%3E", "indicator"),
    ("country=ZZ", "country"),
    ("country=IRN", "country"),
    ("country=", "country"),
    ("country=%00", "country"),
    ("year=1989", "year"),
    ("year=2024", "year"),
    ("year=20x3", "year"),
    ("year=2023.0", "year"),
    ("year=-2023", "year"),
    ("year=", "year"),
    ("year=99999999999999999999", "year"),
    ("min=0", "min"),
    ("min=-1", "min"),
    ("min=ten", "min"),
    ("min=1000001", "min"),
    ("limit=0", "limit"),
    ("limit=20001", "limit"),
    ("limit=1.5", "limit"),
    ("limit=ALL", "limit"),
    ("limit=99999999999999999999", "limit"),
    ("sort=up", "sort"),
    ("sort=", "sort"),
    ("region=Atlantis", "region"),
    ("region=", "region"),
    ("snapshot=latest", "snapshot"),
    ("layer=missions&indicator=orc", "indicator"),
];

#[test]
fn what_is_wrong_is_named_in_a_problem_document() {
    let server = Server::shared();
    for (query, parameter) in REFUSED {
        let answer = server.get(&format!("/api/v1/ties?{query}"));
        assert_eq!(
            (answer.status, answer.media_type()),
            (400, "application/problem+json"),
            "{query}"
        );
        let problem = answer.json();
        assert_eq!(problem["type"], "/problems/invalid-parameter", "{query}");
        assert_eq!(problem["status"], 400, "{query}");
        assert_eq!(problem["parameter"], parameter, "{query}");
        for text in ["title", "detail"] {
            assert!(!problem[text].as_str().unwrap_or_default().is_empty(), "{text}: {query}");
        }
    }
}

#[test]
fn the_detail_says_what_would_be_right() {
    let server = Server::shared();
    for (query, hint) in [
        ("year=1989", "1990"),
        ("year=1989", "2023"),
        ("indicator=intensity", "affinity"),
        ("limit=0", "20000"),
        ("nowhere=1", "country"),
    ] {
        let problem = server.get(&format!("/api/v1/ties?{query}")).json();
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains(hint), "{query}: {detail}");
    }
}
