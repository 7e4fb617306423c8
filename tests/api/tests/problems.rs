//! The API answers in problem documents where there is nothing to read.

use api_tests::Server;

const KNOWN: [&str; 4] =
    ["/api/v1/countries", "/api/v1/layers", "/api/v1/ties", "/api/v1/ties.bin?year=2023"];

#[test]
fn an_unknown_address_is_not_found() {
    let server = Server::shared();
    for path in
        ["/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/ties", "/api/v1/nowhere", "/api/v1/ties/"]
    {
        let answer = server.get_with(path, &[("accept", "text/html")]);
        assert_eq!(
            (answer.status, answer.media_type()),
            (404, "application/problem+json"),
            "{path}"
        );
        let problem = answer.json();
        assert_eq!(problem["type"], "/problems/not-found", "{path}");
        assert_eq!(problem["status"], 404, "{path}");
    }
}

#[test]
fn what_can_be_read_cannot_be_changed() {
    let server = Server::shared();
    for path in KNOWN {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let answer = server.ask(method, path, &[]);
            let found = (answer.status, answer.media_type());
            assert_eq!(found, (405, "application/problem+json"), "{method} {path}");
            assert_eq!(answer.json()["status"], 405, "{method} {path}");
            assert!(answer.lists("allow", "GET") && answer.lists("allow", "HEAD"), "{path}");
        }
    }
}

#[test]
fn every_type_of_problem_leads_to_what_it_means() {
    let server = Server::shared();
    let page = server.get("/fa/data");
    for path in ["/api/v1/ties?year=1", "/api/v1/ties/IR-IR", "/api/v1/countries/ZZ", "/api"] {
        let problem = server.get(path).json();
        let address = problem["type"].as_str().expect("a type");
        let answer = server.get_with(address, &[("accept-language", "fa")]);
        let (to, name) = answer.header("location").split_once('#').expect("an anchor");
        assert_eq!((answer.status, to), (303, "/fa/data"), "{address}");
        assert!(page.text().contains(&format!("id=\"{name}\"")), "{name}");
    }
    assert_eq!(server.get("/problems/nothing").status, 404);
}
