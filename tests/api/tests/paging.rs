//! `GET /api/v1/ties`: a long list in parts.

use api_tests::{Answer, Server};
use serde_json::Value;

use crate::ties::{list, ties};

/// Every tie of a list, walked from part to part by its field `next`.
fn walk(query: &str) -> Vec<Value> {
    let server = Server::shared();
    let mut all = Vec::new();
    let mut next = Some(format!("/api/v1/ties?{query}"));
    while let Some(path) = next {
        let answer = server.get(&path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert_eq!(linked(&answer), answer.json()["next"].as_str().map(str::to_owned));
        all.extend_from_slice(list(&answer.json()));
        next = linked(&answer);
    }
    all
}

/// The address of the next part by the header `Link`.
fn linked(answer: &Answer) -> Option<String> {
    let link = answer.header("link").split(", ").find(|link| link.ends_with("rel=\"next\""))?;
    Some(link.trim_start_matches('<').split('>').next()?.to_owned())
}

#[test]
fn parts_make_up_the_whole_list_without_a_gap_or_a_repeat() {
    for query in [
        "year=2023&limit=1000",
        "year=2023&indicator=orc&sort=weakest&limit=3000",
        "layer=researcher_mobility&sort=pair&limit=2500",
        "country=IR&region=Europe&limit=7",
    ] {
        let whole = query.split("&limit").next().expect("a query has a limit");
        let whole = ties(&format!("?{whole}&limit=all"));
        let walked = walk(query);
        assert!(walked == list(&whole), "{query}");
        let places: Vec<_> = walked.iter().filter_map(|tie| tie["place"].as_u64()).collect();
        assert!(places.into_iter().eq(1..=walked.len() as u64), "{query}");
        assert_eq!(whole["listed"], walked.len(), "{query}");
        assert_eq!(whole["next"], Value::Null, "{query}");
    }
}

#[test]
fn a_cursor_belongs_to_its_own_query() {
    let server = Server::shared();
    let next = ties("?year=2023&country=IR&limit=5")["next"].as_str().expect("more").to_owned();
    assert_eq!(server.get(&next).status, 200);
    assert_eq!(server.get(&next.replace("limit=5", "limit=9")).status, 200);
    for wrong in [
        next.replace("country=IR", "country=US"),
        next.replace("year=2023", "year=2022"),
        format!("{next}&sort=pair"),
        format!("{next}x"),
        "/api/v1/ties?cursor=".to_owned(),
        "/api/v1/ties?cursor=AAAAAAAAAAAAAAAA".to_owned(),
    ] {
        let answer = server.get(&wrong);
        let problem = answer.json();
        assert_eq!((answer.status, &problem["parameter"]), (400, &"cursor".into()), "{wrong}");
        assert_eq!(problem["type"], "/problems/invalid-cursor", "{wrong}");
    }
}

#[test]
fn a_table_comes_in_parts_too() {
    let server = Server::shared();
    let first = server.get("/api/v1/ties.csv?year=2023&limit=10000");
    let next = linked(&first).expect("more");
    assert!(next.starts_with("/api/v1/ties.csv?"), "{next}");
    let second = server.get(&next);
    assert_eq!((second.status, second.media_type()), (200, "text/csv"));
    assert_eq!(first.text().lines().count() + second.text().lines().count(), 15_331 + 2);
}
