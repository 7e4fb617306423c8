//! Addresses that lead nowhere, and requests that pages do not take.

use api_tests::{Answer, Server};

use crate::html::between;

fn language_of(answer: &Answer) -> &str {
    let root = between(answer.text(), "<html", ">");
    between(root, "lang=\"", "\"")
}

#[test]
fn an_unknown_address_is_a_page_in_the_language_of_its_beginning() {
    let server = Server::shared();
    for (path, language) in [
        ("/en/nowhere", "en"),
        ("/en/country/ZZ", "en"),
        ("/fa/nowhere", "fa"),
        ("/fa/country/ZZ", "fa"),
    ] {
        // The visitor prefers the other language.
        let other = if language == "en" { "fa" } else { "en" };
        let answer = server.get_with(path, &[("accept-language", other)]);
        assert_eq!((answer.status, answer.media_type()), (404, "text/html"), "{path}");
        assert_eq!(language_of(&answer), language, "{path}");
        let home = format!("href=\"/{language}/\"");
        assert!(answer.text().contains(&home), "{path} should lead home");
    }
}

#[test]
fn elsewhere_it_is_in_the_language_of_the_visitor() {
    let server = Server::shared();
    for path in ["/xx/", "/xx", "/nowhere", "/nowhere/at/all", "/EN/", "/english/"] {
        for (languages, language) in [("fa-IR,fa;q=0.9", "fa"), ("en", "en"), ("de", "en")] {
            let answer = server.get_with(path, &[("accept-language", languages)]);
            assert_eq!((answer.status, answer.media_type()), (404, "text/html"), "{path}");
            assert_eq!(language_of(&answer), language, "{path} for {languages}");
            assert!(answer.lists("vary", "accept-language"), "{path}");
        }
    }
}

#[test]
fn the_address_is_not_repeated_as_markup() {
    let answer = Server::shared().get("/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assert_eq!(answer.status, 404);
    assert!(!answer.text().contains("<script>alert"));
}

#[test]
fn a_page_can_only_be_read() {
    let server = Server::shared();
    for (path, language) in [("/en/", "en"), ("/fa/?country=IR", "fa"), ("/", "en")] {
        for method in ["POST", "PUT", "DELETE"] {
            let answer = server.ask(method, path, &[]);
            assert_eq!((answer.status, answer.media_type()), (405, "text/html"), "{method} {path}");
            assert_eq!(language_of(&answer), language, "{method} {path}");
            assert!(answer.lists("allow", "GET"), "{method} {path}");
        }
    }
}
