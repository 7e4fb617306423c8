//! More ties than a page lists: it brings the strongest, leads to all of them,
//! and has the browser ask for the rest at once.

use api_tests::Server;

use crate::html::{between, opening_tags};

#[test]
fn the_page_lists_the_hundred_strongest_and_links_all_that_are_drawn() {
    let answer = Server::shared().get("/en/?year=2023&top=5000");
    let html = answer.text();
    let table = between(html, "id=\"ties\"", "</section>");
    let body = between(table, "<tbody>", "</tbody>");
    assert_eq!(opening_tags(body, "tr").len(), 100);
    let arcs = between(html, "class=\"arcs\"", "</g>");
    assert!(arcs.matches("class=\"arc ").count() <= 100);
    assert!(html.contains("href=\"/en/export?year=2023&amp;top=5000\""));
    let all = Server::shared().get("/en/export/map.csv?year=2023&top=5000");
    assert_eq!(
        all.text().lines().filter(|line| !line.starts_with(['#', '\u{feff}'])).count(),
        5001
    );
    assert!(!html.contains("class=\"notice\""));
}

#[test]
fn the_figures_of_many_ties_are_asked_for_with_the_page_and_kept_for_ever() {
    let server = Server::shared();
    let answer = server.get("/en/?year=2023&top=5000");
    let figures = between(answer.text(), "href=\"/api/v1/ties.bin?", "\"").replace("&amp;", "&");
    let figures = server.get(&format!("/api/v1/ties.bin?{figures}"));
    assert_eq!(figures.status, 200);
    assert!(figures.header("cache-control").contains("immutable"));
    let few = server.get("/en/?year=2023");
    assert!(!few.text().contains("href=\"/api/v1/ties.bin"));
}

#[test]
fn all_partners_of_a_country_are_listed_however_many_ties_are_asked_for() {
    let answer = Server::shared().get("/en/?year=2023&country=IR&top=20000");
    let body = between(between(answer.text(), "id=\"ties\"", "</section>"), "<tbody>", "</tbody>");
    assert!(opening_tags(body, "tr").len() > 150);
    assert!(!answer.text().contains("href=\"/api/v1/ties.bin"));
}
