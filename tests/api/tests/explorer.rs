//! The explorer as it arrives, before any script runs.

use api_tests::Server;

use crate::html::{assert_in_order, between, opening_tags};

const IRAN: &str = "/en/?country=IR&year=2023";
const PARTNERS: [&str; 5] = ["United States", "Canada", "China", "United Kingdom", "Australia"];
const WORKS: [&str; 5] = ["6,322", "3,081", "3,063", "2,666", "2,261"];

fn page(path: &str) -> String {
    let answer = Server::shared().get(path);
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
    assert!(answer.header("content-type").to_ascii_lowercase().contains("charset=utf-8"));
    answer.text().to_owned()
}

#[test]
fn the_page_is_english_from_left_to_right() {
    let html = page(IRAN);
    let root = between(&html, "<html", ">");
    assert!(root.contains("lang=\"en\"") && root.contains("dir=\"ltr\""), "{root}");
    assert!(between(&html, "<title>", "</title>").contains("Iran"));
}

#[test]
fn the_panel_lists_the_partners_strongest_first() {
    let html = page(IRAN);
    let panel = between(&html, "id=\"panel\"", "</section>");
    let rows: Vec<&str> = PARTNERS.into_iter().zip(WORKS).flat_map(|(a, b)| [a, b]).collect();
    assert_in_order(panel, &rows);
}

#[test]
fn the_table_lists_the_same_ties() {
    let html = page(IRAN);
    let table = between(&html, "id=\"ties\"", "</section>");
    let rows: Vec<&str> = PARTNERS.into_iter().zip(WORKS).flat_map(|(a, b)| [a, b]).collect();
    assert_in_order(table, &rows);
    let body = between(table, "<tbody>", "</tbody>");
    assert_eq!(body.matches("<tr>").count(), 100);
}

#[test]
fn the_map_is_drawn_with_every_country_a_link_and_an_arc_for_every_tie() {
    let html = page(IRAN);
    let map = between(&html, "<svg id=\"map\"", "</svg>");
    let links: Vec<&str> =
        opening_tags(map, "a").into_iter().filter(|tag| tag.contains("data-country=")).collect();
    assert_eq!(links.len(), 250);
    assert!(links.iter().all(|link| link.contains("href=\"/en/?")));
    let over = between(&html, "id=\"over\"", "</svg>");
    assert_eq!(over.matches("<path class=\"arc ").count(), 100);
}

#[test]
fn as_many_ties_are_drawn_and_listed_as_the_address_says() {
    let html = page("/en/?country=IR&year=2023&top=7");
    let over = between(&html, "id=\"over\"", "</svg>");
    assert_eq!(over.matches("<path class=\"arc ").count(), 7);
    let table = between(&html, "id=\"ties\"", "</section>");
    assert_eq!(between(table, "<tbody>", "</tbody>").matches("<tr>").count(), 7);
}

#[test]
fn an_empty_address_shows_the_world_in_the_last_year() {
    let html = page("/en/");
    assert!(between(&html, "<title>", "</title>").contains("2023"));
    let table = between(&html, "id=\"ties\"", "</section>");
    assert_in_order(table, &["United States", "72,794", "63,348", "45,440"]);
}

#[test]
fn every_script_is_a_file() {
    for path in [IRAN, "/en/", "/fa/", "/en/nowhere"] {
        let html = page_of_any_status(path);
        for tag in opening_tags(&html, "script") {
            // A type that is not JavaScript makes an element hold data.
            let is_data = ["application/json", "application/octet-stream", "text/plain"]
                .iter()
                .any(|media| tag.contains(&format!("type=\"{media}\"")));
            assert!(tag.contains(" src=\"/assets/") || is_data, "{path}: {tag}>");
        }
        for handler in [" onclick=", " onload=", " onerror=", "javascript:"] {
            assert!(!html.contains(handler), "{path}: {handler}");
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for path in [IRAN, "/fa/"] {
        let html = page(path);
        for name in ["script", "link", "img"] {
            // What is said of the page's own address is no file.
            let said = |tag: &&str| tag.contains("rel=\"canonical\"") || tag.contains("hreflang=");
            for tag in opening_tags(&html, name).into_iter().filter(|tag| !said(tag)) {
                assert!(!tag.contains("=\"http") && !tag.contains("=\"//"), "{path}: {tag}>");
            }
        }
    }
}

#[test]
fn the_other_language_is_the_same_view() {
    let html = page("/en/?country=IR&year=2020&indicator=orc");
    let link = opening_tags(&html, "a").into_iter().find(|tag| tag.contains("hreflang=\"fa\""));
    let link = link.expect("a link to the other language");
    let href = between(link, "href=\"", "\"").replace("&amp;", "&");
    assert_eq!(href, "/fa/?indicator=orc&year=2020&country=IR");
}

#[test]
fn every_indicator_and_year_has_its_page() {
    let server = Server::shared();
    for indicator in ["share", "salton", "jaccard", "affinity", "ric", "orc", "growth", "rank"] {
        for year in [1990, 2005, 2023] {
            for country in ["", "&country=IR", "&country=NA", "&country=XK"] {
                let path = format!("/en/?indicator={indicator}&year={year}{country}");
                let answer = server.get(&path);
                assert_eq!(answer.status, 200, "{path}");
                assert!(!answer.text().contains("class=\"notice\""), "{path}");
                assert!(!answer.text().contains("NaN"), "{path}");
            }
        }
    }
}

fn page_of_any_status(path: &str) -> String {
    Server::shared().get(path).text().to_owned()
}
