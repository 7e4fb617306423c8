//! What browsers are told to guard.

use api_tests::Server;

const PAGES: [&str; 7] = [
    "/en/",
    "/fa/",
    "/en/?country=IR&year=2023",
    "/en/methods",
    "/fa/data",
    "/en/nowhere",
    "/nowhere",
];

/// The sources that a content security policy allows for a directive.
fn sources<'a>(policy: &'a str, directive: &str) -> Vec<&'a str> {
    let mut directives = policy.split(';').map(str::split_whitespace);
    let found = directives.find_map(|mut words| (words.next() == Some(directive)).then_some(words));
    found.map(Iterator::collect).unwrap_or_default()
}

#[test]
fn only_our_own_scripts_run() {
    let server = Server::shared();
    for path in PAGES {
        let answer = server.get(path);
        let policy = answer.header("content-security-policy");
        let mut scripts = sources(policy, "script-src");
        if scripts.is_empty() {
            scripts = sources(policy, "default-src");
        }
        assert!(!scripts.is_empty(), "{path}: {policy}");
        let allowed = ["'none'", "'self'", "'wasm-unsafe-eval'"];
        assert!(scripts.iter().all(|source| allowed.contains(source)), "{path}: {scripts:?}");
    }
}

#[test]
fn no_site_may_frame_a_page() {
    let server = Server::shared();
    for path in PAGES {
        let answer = server.get(path);
        let policy = answer.header("content-security-policy");
        assert_eq!(sources(policy, "frame-ancestors"), ["'none'"], "{path}");
    }
}

#[test]
fn types_are_not_guessed_and_addresses_not_told() {
    let server = Server::shared();
    for path in PAGES.into_iter().chain(["/api/v1/layers", "/api/v1/nowhere"]) {
        let answer = server.get(path);
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(!answer.header("referrer-policy").is_empty(), "{path}");
    }
}

#[test]
fn what_a_document_reads_is_not_told_what_a_document_may_do() {
    let server = Server::shared();
    for path in ["/favicon.svg", "/en/notes.atom", "/en/export/map.svg"] {
        assert!(!server.get(path).header("content-security-policy").is_empty(), "{path}");
    }
    for path in ["/find.js", "/api/v1/layers", "/api/v1/ties.bin?year=2023"] {
        assert_eq!(server.get(path).header("content-security-policy"), "", "{path}");
    }
}

#[test]
fn nothing_sets_a_cookie() {
    let server = Server::shared();
    for path in PAGES.into_iter().chain(["/", "/api/v1/layers"]) {
        assert_eq!(server.get(path).header("set-cookie"), "", "{path}");
    }
}

#[test]
fn pages_of_text_say_what_may_be_made_ready_and_the_map_does_not() {
    let server = Server::shared();
    for path in ["/en/tie/DE-IR", "/fa/country/IR", "/en/notes"] {
        assert_eq!(server.get(path).header("speculation-rules"), "\"/foresight.json\"", "{path}");
    }
    for path in ["/en/", "/fa/?country=IR", "/api/v1/layers", "/embed/map?lang=en"] {
        assert_eq!(server.get(path).header("speculation-rules"), "", "{path}");
    }
    let rules = server.get("/foresight.json");
    assert_eq!((rules.status, rules.media_type()), (200, "application/speculationrules+json"));
}
