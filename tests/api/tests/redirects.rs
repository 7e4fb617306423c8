//! Addresses that lead to the address of a view.

use api_tests::{Answer, Server};

fn lead(path: &str, languages: &str) -> Answer {
    let answer = Server::shared().get_with(path, &[("accept-language", languages)]);
    assert!((300..400).contains(&answer.status), "{path}: {}", answer.status);
    answer
}

#[test]
fn the_root_leads_to_the_language_of_the_visitor() {
    for (languages, home) in [
        ("fa-IR,fa;q=0.9,en;q=0.8", "/fa/"),
        ("fa", "/fa/"),
        ("en-GB,en;q=0.9,fa;q=0.1", "/en/"),
        ("de,fa;q=0.5,en;q=0.3", "/fa/"),
        ("de", "/en/"),
        ("", "/en/"),
        ("*;q=x,,;;", "/en/"),
    ] {
        let answer = lead("/", languages);
        assert!([303, 307].contains(&answer.status), "{}", answer.status);
        assert_eq!(answer.header("location"), home, "{languages}");
        assert!(answer.lists("vary", "accept-language"));
    }
}

#[test]
fn a_language_without_its_slash_leads_to_its_home() {
    for (path, home) in [
        ("/en", "/en/"),
        ("/fa", "/fa/"),
        ("/en?country=IR&year=2020", "/en/?country=IR&year=2020"),
    ] {
        assert_eq!(lead(path, "de").header("location"), home);
    }
}

#[test]
fn a_search_leads_to_the_view_of_what_was_found() {
    for (path, view) in [
        ("/en/?find=Iran", "/en/?year=2023&country=IR"),
        ("/en/?find=iran&year=2010&indicator=orc", "/en/?indicator=orc&year=2010&country=IR"),
        ("/en/?find=NA", "/en/?year=2023&country=NA"),
        ("/en/?country=US&find=T%C3%BCrkiye", "/en/?year=2023&country=TR"),
        // "Iran" in Persian.
        ("/fa/?find=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86", "/fa/?year=2023&country=IR"),
        ("/en/?year=2010&find=united", "/en/find?q=united"),
        ("/en/?find=Atlantis", "/en/find?q=Atlantis"),
    ] {
        let answer = Server::shared().get(path);
        assert_eq!((answer.status, answer.header("location")), (303, view), "{path}");
    }
}

#[test]
fn where_a_search_leads_is_a_page_without_notices() {
    let server = Server::shared();
    let page = server.get(server.get("/en/?find=Iran").header("location"));
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("class=\"notice\""));
}
