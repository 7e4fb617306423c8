//! What was loaded once is not sent again, and `HEAD` sends nothing.

use api_tests::{Answer, Server};

const PATHS: [&str; 12] = [
    "/api/v1/countries",
    "/api/v1/layers",
    "/api/v1/countries/IR",
    "/api/v1/ties/IR-US",
    "/api/v1/ties.csv?country=IR&year=2023",
    "/api/v1/openapi.json",
    "/api/v1/ties?country=IR&year=2023",
    "/api/v1/ties.bin?year=2023",
    "/en/",
    "/en/?country=IR&year=2023",
    "/fa/",
    "/fa/?country=IR&year=2023&indicator=orc",
];

#[test]
fn every_answer_says_how_to_keep_it() {
    let server = Server::shared();
    for path in PATHS {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.header("cache-control").is_empty(), "{path}");
        let tag = answer.header("etag").trim_start_matches("W/");
        assert!(tag.len() > 2 && tag.starts_with('"') && tag.ends_with('"'), "{path}: {tag}");
    }
}

#[test]
fn what_is_still_right_is_not_sent_again() {
    let server = Server::shared();
    for path in PATHS {
        let tag = server.get(path).header("etag").to_owned();
        for known in [tag.clone(), format!("\"other\", {tag}"), format!("{tag},\"other\"")] {
            let answer = server.get_with(path, &[("if-none-match", &known)]);
            assert_eq!(answer.status, 304, "{path} with {known}");
            assert!(answer.body.is_empty(), "{path}");
            assert_eq!(answer.header("etag"), tag, "{path}");
            assert!(!answer.header("cache-control").is_empty(), "{path}");
        }
    }
}

#[test]
fn a_tag_holds_for_every_encoding() {
    let server = Server::shared();
    let br = [("accept-encoding", "br")];
    for path in PATHS {
        let tag = server.get_with(path, &br).header("etag").to_owned();
        let answer = server.get_with(path, &[br[0], ("if-none-match", &tag)]);
        assert_eq!((answer.status, answer.body.len()), (304, 0), "{path}");
    }
}

#[test]
fn what_has_changed_is_sent() {
    let server = Server::shared();
    for path in PATHS {
        let answer = server.get_with(path, &[("if-none-match", "W/\"other\"")]);
        assert!(answer.status == 200 && !answer.body.is_empty(), "{path}");
    }
}

#[test]
fn different_addresses_have_different_tags() {
    let server = Server::shared();
    let mut tags = PATHS.map(|path| server.get(path).header("etag").to_owned());
    tags.sort_unstable();
    assert!(tags.windows(2).all(|it| it[0] != it[1]), "{tags:?}");
}

#[test]
fn head_is_get_without_the_body() {
    let told = |answer: &Answer| {
        let headers = ["content-type", "etag", "cache-control", "x-entente-snapshot"];
        (answer.status, headers.map(|name| answer.header(name).to_owned()))
    };
    let server = Server::shared();
    for path in PATHS.into_iter().chain(["/api/v1/nowhere", "/api/v1/ties?year=1", "/en/nowhere"]) {
        let (get, head) = (server.get(path), server.ask("HEAD", path, &[]));
        assert!(head.body.is_empty(), "{path}");
        assert_eq!(told(&head), told(&get), "{path}");
    }
}
