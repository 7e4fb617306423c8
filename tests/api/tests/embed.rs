//! Views in a frame of another site.

use api_tests::Server;

#[test]
fn only_what_is_embedded_may_be_framed() {
    let server = Server::shared();
    for (path, framed_by) in [
        ("/embed/map?lang=en", "*"),
        ("/embed/map?lang=fa&country=ZZ", "*"),
        ("/en/?country=IR", "'none'"),
        ("/embed/", "'none'"),
    ] {
        let policy = server.get(path).header("content-security-policy").to_owned();
        assert!(policy.ends_with(&format!("frame-ancestors {framed_by}")), "{path}: {policy}");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{path}: {policy}");
    }
}

#[test]
fn the_operator_names_the_sites_that_may_frame() {
    let sites = "https://ministry.example https://*.edu.example";
    let server = Server::start_with(&["--framed-by", sites]);
    let policy = server.get("/embed/map?lang=en").header("content-security-policy").to_owned();
    assert!(policy.ends_with(&format!("frame-ancestors {sites}")), "{policy}");
}

#[test]
fn without_a_language_the_browsers_is_taken() {
    let server = Server::shared();
    let answer = server.get_with("/embed/map?country=IR", &[("accept-language", "fa-IR,en;q=0.5")]);
    assert_eq!((answer.status, answer.header("vary").contains("accept-language")), (307, true));
    assert_eq!(answer.header("location"), "/embed/map?lang=fa&country=IR");
}

#[test]
fn it_carries_the_names_of_its_own_language_alone() {
    let server = Server::shared();
    for (language, own, other) in
        [("en", "Afghanistan", "افغانستان"), ("fa", "افغانستان", "Afghanistan")]
    {
        let answer = server.get(&format!("/embed/map?lang={language}"));
        let page = answer.text();
        assert!(page.contains(own) && !page.contains(other), "{language}");
    }
}

#[test]
fn a_language_that_is_not_known_is_told_in_the_browsers() {
    let server = Server::shared();
    let answer = server.get_with("/embed/map?lang=de&country=IR", &[("accept-language", "fa")]);
    assert_eq!((answer.status, answer.lists("vary", "accept-language")), (200, true));
    let page = answer.text();
    assert!(page.contains("<html lang=\"fa\""), "language");
    assert!(page.contains("class=\"notices") && page.contains("lang=de"), "notice");
}

#[test]
fn a_frame_without_an_origin_may_read_the_files() {
    let server = Server::shared();
    let page = server.get("/embed/map?lang=en&wake=load");
    assert_eq!(page.status, 200);
    for path in ["/wake.js", "/favicon.svg"] {
        assert_eq!(server.get(path).header("access-control-allow-origin"), "*", "{path}");
    }
}

#[test]
fn search_engines_are_led_to_the_atlas() {
    let answer = Server::shared().get("/embed/map?lang=en&year=2023&country=IR");
    let page = answer.text();
    assert!(page.contains(r#"<meta name="robots" content="noindex">"#), "robots");
    assert!(page.contains(r#"<link rel="canonical" href="/en/?year=2023&amp;country=IR">"#));
}
