//! Every answer of the API is open to other sites and names its snapshot.

use api_tests::Server;

const GOOD: [&str; 9] = [
    "/api/v1/countries",
    "/api/v1/layers",
    "/api/v1/ties",
    "/api/v1/ties.csv",
    "/api/v1/ties/IR-US",
    "/api/v1/countries/IR",
    "/api/v1/indicators",
    "/api/v1/snapshots",
    "/api/v1/ties.bin?year=2023",
];
const BAD: [&str; 3] =
    ["/api/v1/ties?year=1", "/api/v1/nowhere", "/api/v1/ties.bin?year=2023&country=IR"];

#[test]
fn any_site_may_read_answers_and_problems() {
    let server = Server::shared();
    for path in GOOD.into_iter().chain(BAD) {
        let answer = server.get_with(path, &[("origin", "https://example.org")]);
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(answer.header("access-control-allow-credentials"), "", "{path}");
    }
    let answer = server.ask("POST", GOOD[0], &[("origin", "https://example.org")]);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
}

#[test]
fn other_sites_may_read_which_snapshot_it_is() {
    let answer = Server::shared().get_with(GOOD[0], &[("origin", "https://example.org")]);
    for name in ["x-entente-snapshot", "link", "etag"] {
        assert!(answer.lists("access-control-expose-headers", name), "{name}");
    }
}

#[test]
fn the_snapshot_is_the_same_in_every_answer() {
    let server = Server::shared();
    let snapshot = server.get(GOOD[0]).header("x-entente-snapshot").to_owned();
    assert!(snapshot.len() == 64 && snapshot.bytes().all(|it| it.is_ascii_hexdigit()));
    for path in GOOD {
        let answer = server.get(path);
        assert_eq!(answer.header("x-entente-snapshot"), snapshot, "{path}");
        if answer.media_type() == "application/json" {
            assert_eq!(answer.json()["snapshot"], snapshot, "{path}");
        }
    }
}
