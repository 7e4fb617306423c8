//! What an address says and the atlas does not understand is told on the page.

use api_tests::Server;

use crate::html::between;

/// A query, and what the notice repeats of it, as HTML.
const NOT_UNDERSTOOD: [(&str, &str); 18] = [
    ("year=1989", "1989"),
    ("year=2024", "2024"),
    ("year=soon", "soon"),
    ("indicator=intensity", "intensity"),
    ("layer=trade", "trade"),
    ("layer=missions&indicator=orc", "orc"),
    ("layer=missions&year=2023", "2023"),
    ("country=ZZ", "ZZ"),
    ("country=Atlantis", "Atlantis"),
    ("top=0", "0"),
    ("top=20001", "20001"),
    ("top=99999999999999999999", "99999999999999999999"),
    ("min=0", "0"),
    ("min=many", "many"),
    ("map=99/0/0", "99/0/0"),
    ("nowhere=here", "nowhere=here"),
    ("country=IR&country=US", "US"),
    ("year=%3Cb%3E", "&lt;b&gt;"),
];

#[test]
fn the_page_shows_the_nearest_view_and_repeats_what_was_given() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        for (query, given) in NOT_UNDERSTOOD {
            let path = format!("/{language}/?{query}");
            let answer = server.get(&path);
            assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
            let notice = between(answer.text(), "class=\"notice\"", "</ul>");
            assert!(notice.contains(given), "{path}: {notice}");
        }
    }
}

#[test]
fn a_whole_address_is_understood_without_a_notice() {
    let server = Server::shared();
    for query in [
        "layer=copublications&indicator=orc&year=2010&country=IR&top=50&min=5&map=4/35.7/51.4",
        "utm_source=newsletter&country=IR",
        "country=ir",
        "find=",
        // 2020 in Arabic and in Persian digits.
        "year=%D9%A2%D9%A0%D9%A2%D9%A0",
        "year=%DB%B2%DB%B0%DB%B2%DB%B0",
    ] {
        let answer = server.get(&format!("/en/?{query}"));
        assert_eq!(answer.status, 200, "{query}");
        assert!(!answer.text().contains("class=\"notice\""), "{query}");
    }
}

#[test]
fn a_year_in_arabic_digits_is_the_year() {
    let answer = Server::shared().get("/en/?year=%D9%A2%D9%A0%D9%A2%D9%A0");
    assert!(between(answer.text(), "<title>", "</title>").contains("2020"));
}

#[test]
fn what_was_given_never_becomes_markup() {
    let server = Server::shared();
    let script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let broken_out = "%22%3E%3Csvg%20onload%3Dalert(1)%3E";
    for name in ["year", "country", "indicator", "layer", "top", "min", "map", "nowhere"] {
        for value in [script, broken_out] {
            for query in [format!("{name}={value}"), format!("{value}={name}")] {
                let answer = server.get(&format!("/en/?{query}"));
                assert_eq!(answer.status, 200, "{query}");
                let html = answer.text();
                assert!(!html.contains("<script>") && !html.contains("<svg onload"), "{query}");
                assert!(html.contains("&lt;s"), "{query} should be repeated");
            }
        }
    }
}
