//! What is taken away of the explorer: every form, from outside.

use api_tests::Server;
use serde_json::Value;

use crate::html::{between, opening_tags};

/// Every form with its media type, and whether browsers show it.
const FORMS: [(&str, &str, bool); 9] = [
    ("csv", "text/csv", false),
    ("json", "application/json", true),
    ("svg", "image/svg+xml", true),
    ("png", "image/png", true),
    ("zip", "application/zip", false),
    ("txt", "text/plain", true),
    ("bib", "application/x-bibtex", false),
    ("ris", "application/x-research-info-systems", false),
    ("csl.json", "application/vnd.citationstyles.csl+json", false),
];

#[test]
fn every_form_is_there_and_the_same_each_time() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        for (ending, media, shown) in FORMS {
            let path = format!("/{language}/export/map.{ending}?country=IR&year=2023&top=20");
            let answer = server.get(&path);
            assert_eq!((answer.status, answer.media_type()), (200, media), "{path}");
            let place = if shown { "inline" } else { "attachment" };
            let name = answer.header("content-disposition");
            let start = format!("{place}; filename=\"entente-copublications-2023-count-IR-");
            assert!(name.starts_with(&start), "{path}: {name}");
            assert!(name.ends_with(&format!(".{ending}\"")), "{path}: {name}");
            assert_eq!(server.get(&path).body, answer.body, "{path}");
            let tag = answer.header("etag").to_owned();
            let known = server.get_with(&path, &[("if-none-match", &tag)]);
            assert_eq!((known.status, known.body.len()), (304, 0), "{path}");
        }
    }
}

#[test]
fn the_table_holds_the_figures_of_the_api() {
    let server = Server::shared();
    for query in
        ["layer=copublications&year=2019&indicator=orc&country=IR", "layer=un_voting&year=2019"]
    {
        let ties = server.get(&format!("/api/v1/ties?{query}&limit=100")).json();
        let ours = server.get(&format!("/en/export/map.json?{query}&top=100")).json();
        let (ties, ours) = (ties["ties"].as_array(), ours["ties"].as_array());
        let (ties, ours) = (ties.expect("ties"), ours.expect("ties"));
        assert_eq!(ties.len(), ours.len(), "{query}");
        for (tie, our) in ties.iter().zip(ours) {
            for field in ["pair", "from", "to", "count", "value", "state", "percentile"] {
                assert_eq!(tie[field], our[field], "{query}: {field} of {}", tie["pair"]);
            }
        }
    }
}

#[test]
fn the_countries_of_the_map_have_the_four_states() {
    let ask = "/en/export/map.json?country=IR&year=2023&indicator=orc";
    let answer = Server::shared().get(ask).json();
    let countries = answer["countries"].as_array().expect("countries");
    assert_eq!(countries.len(), 250);
    let with = |state: &str| countries.iter().filter(|one| one["state"] == state).count();
    assert_eq!(with("chosen"), 1);
    for state in ["value", "below", "zero", "no-data"] {
        assert!(with(state) > 0, "{state}");
    }
    let valued = |one: &&Value| one["value"].is_number();
    assert_eq!(countries.iter().filter(valued).count(), with("value") + with("below"));
}

#[test]
fn what_is_not_understood_is_written_into_the_file() {
    let path = "/en/export/map.csv?country=XX&year=2023&foo=a%0d%0ab,%3D1";
    let answer = Server::shared().get(path);
    assert_eq!(answer.status, 200);
    let notes: Vec<&str> =
        answer.text().lines().filter(|line| line.starts_with("# Note")).collect();
    assert!(
        notes.iter().any(|note| note.contains("“\u{2068}XX\u{2069}” cannot be shown")),
        "{notes:?}"
    );
    assert!(notes.iter().any(|note| note.contains("foo=ab,'=1")), "{notes:?}");
    let header = answer.text().lines().find(|line| !line.contains('#')).expect("a header");
    assert!(header.starts_with("layer,year,"));
}

#[test]
fn a_search_is_not_taken_for_a_view() {
    let answer = Server::shared().get("/en/export/map.csv?find=iran&year=2023");
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("# Note: “\u{2068}find=iran\u{2069}” was not understood"));
}

#[test]
fn there_are_no_other_files() {
    let server = Server::shared();
    for path in [
        "/en/export/map",
        "/en/export/map.exe",
        "/en/export/.csv",
        "/en/export/",
        "/xx/export/map.csv",
    ] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    assert_eq!(server.ask("POST", "/en/export/map.csv", &[]).status, 405);
}

/// A view with its files, and what they are called.
const VIEWS: [(&str, &str, &str); 5] = [
    ("IR", "layer=missions", "entente-IR-missions-"),
    ("IR-US", "", "entente-IR-US-"),
    ("rankings", "year=2020", "entente-rankings-countries-copublications-own-2020-"),
    ("compare", "countries=IR,TR", "entente-compare-IR-TR-"),
    ("science-and-diplomacy", "country=IR", "entente-science-and-diplomacy-un_voting-2023-IR-"),
];

#[test]
fn every_view_is_taken_away_in_every_form_that_it_has() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        for (name, query, called) in VIEWS {
            let page = server.get(&format!("/{language}/export/{name}?{query}"));
            assert_eq!(page.status, 200, "{name}");
            let html = page.text().replace("&amp;", "&");
            for (ending, media, _) in FORMS {
                let path = format!("/{language}/export/{name}.{ending}");
                let answer = server.get(&format!("{path}?{query}"));
                let table_alone = matches!(name, "rankings" | "science-and-diplomacy");
                if table_alone && matches!(ending, "svg" | "png") {
                    assert_eq!(answer.status, 404, "{path}: it has no picture");
                    assert!(!html.contains(&path), "{path} is not offered");
                    continue;
                }
                assert_eq!((answer.status, answer.media_type()), (200, media), "{path}");
                let file = answer.header("content-disposition");
                assert!(file.contains(&format!("filename=\"{called}")), "{path}: {file}");
                assert!(html.contains(&format!("href=\"{path}")), "{path} is offered");
            }
        }
    }
}

#[test]
fn every_dossier_has_a_picture_of_its_own() {
    let server = Server::shared();
    for (path, picture) in [
        ("/en/country/IR", "/en/export/IR.png"),
        ("/fa/tie/IR-US", "/fa/export/IR-US.png"),
        ("/en/compare?countries=IR,TR", "/en/export/compare.png?countries=IR,TR"),
    ] {
        let html = server.get(path).text().replace("&amp;", "&");
        let image = between(&html, "property=\"og:image\" content=\"", "\"");
        assert!(image.ends_with(picture), "{path}: {image}");
        let answer = server.get(picture);
        assert_eq!((answer.status, answer.media_type()), (200, "image/png"), "{picture}");
    }
}

#[test]
fn pictures_are_soon_there_and_then_at_once() {
    let server = Server::start();
    let first = server.get("/fa/export/map.png?country=TR&year=2023");
    assert!(first.body.starts_with(b"\x89PNG"));
    let again = server.get("/fa/export/map.png?country=TR&year=2023");
    println!("{} then {}", first.header("server-timing"), again.header("server-timing"));
    assert_eq!(first.body, again.body);
    let large = server.get("/fa/export/map.png?country=TR&year=2023&scale=2");
    assert!(large.body.len() > first.body.len());
    for year in 1990..2024 {
        let path = format!("/en/export/map.png?country=IR&year={year}&scale=2");
        assert_eq!(server.get(&path).status, 200);
    }
    let memory = server.resident_memory();
    println!("{memory} bytes");
    assert!(memory <= 150_000_000, "{memory} bytes");
}

#[test]
fn the_page_offers_every_file_and_shows_the_citation() {
    let server = Server::shared();
    for language in ["en", "fa"] {
        let query = "?layer=agreements&year=2020&country=IR";
        let answer = server.get(&format!("/{language}/export{query}"));
        assert_eq!((answer.status, answer.media_type()), (200, "text/html"));
        let html = answer.text().replace("&amp;", "&");
        assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {language}");
        assert!(!html.contains(" style="));
        for (ending, _, _) in FORMS {
            let href = format!("href=\"/{language}/export/map.{ending}{query}\"");
            assert!(html.contains(&href), "{href}");
        }
        for form in ["@misc{entente-agreements-2020-count-IR", "TY  - DATA", "\"dataset\""] {
            assert!(html.replace("&quot;", "\"").contains(form), "{form}");
        }
        let other = if language == "en" { "fa" } else { "en" };
        assert!(html.contains(&format!("href=\"/{other}/export{query}\"")), "the other language");
        let map = server.get(&format!("/{language}/{query}"));
        let link = format!("href=\"/{language}/export{query}\"").replace('&', "&amp;");
        assert!(map.text().contains(&link), "the map leads there");
    }
}

#[test]
fn other_sites_are_told_of_a_picture_of_every_page() {
    let server = Server::shared();
    for path in ["/en/?country=IR&year=2023", "/fa/methods", "/en/data", "/fa/export?year=2020"] {
        let answer = server.get(path);
        let html = answer.text().replace("&amp;", "&");
        let image = between(&html, "property=\"og:image\" content=\"", "\"");
        let site = format!("http://{}", server.address);
        let on_site = image.strip_prefix(&site).unwrap_or_else(|| panic!("{image} is absolute"));
        let picture = server.get(on_site);
        assert_eq!((picture.status, picture.media_type()), (200, "image/png"), "{path}: {image}");
        for name in ["og:title", "og:description", "og:url"] {
            assert!(html.contains(&format!("property=\"{name}\" content=\"")), "{path}: {name}");
        }
        assert!(html.contains("name=\"twitter:card\" content=\"summary_large_image\""), "{path}");
    }
}

#[test]
fn a_host_that_is_none_is_not_repeated() {
    let server = Server::shared();
    let request = "GET /en/ HTTP/1.1\r\nhost: a\"><script>\r\nconnection: close\r\n\r\n";
    let answer = server.send(request.as_bytes());
    assert!(!answer.text().contains("a\"><script>"), "the host is markup");
}

#[test]
fn the_page_of_files_says_at_its_top_what_it_did_not_understand() {
    for (path, given) in [
        ("/en/export?country=ZZ", "“\u{2068}ZZ\u{2069}” cannot be shown"),
        ("/en/export/IR?sort=none", "“\u{2068}none\u{2069}” cannot be shown"),
        ("/en/export/IR-US?foo=bar", "“\u{2068}foo=bar\u{2069}” was not understood"),
    ] {
        let answer = Server::shared().get(path);
        let text = answer.text();
        assert!(text.find(given).expect(path) < text.find("<h1").expect("a title"), "{path}");
    }
}
