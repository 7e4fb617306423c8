//! The explorer in Persian.

use api_tests::Server;

use crate::html::{assert_in_order, between, opening_tags};

fn page() -> String {
    let answer = Server::shared().get("/fa/?country=IR&year=2023");
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"));
    answer.text().to_owned()
}

#[test]
fn the_page_is_persian_from_right_to_left() {
    let html = page();
    let root = between(&html, "<html", ">");
    assert!(root.contains("lang=\"fa\"") && root.contains("dir=\"rtl\""), "{root}");
    assert_in_order(between(&html, "<title>", "</title>"), &["ایران", "۲۰۲۳"]);
}

#[test]
fn partners_have_persian_names_and_figures_persian_digits() {
    let html = page();
    for part in ["id=\"panel\"", "id=\"ties\""] {
        let rows = ["ایالات متحده", "۶٬۳۲۲", "کانادا", "۳٬۰۸۱", "چین", "۳٬۰۶۳"];
        assert_in_order(between(&html, part, "</section>"), &rows);
    }
}

#[test]
fn cells_hold_no_latin_digits() {
    let html = page();
    let table = between(&html, "id=\"ties\"", "</section>");
    for cell in between(table, "<tbody>", "</tbody>").split("<td>").skip(1) {
        let cell = &cell[..cell.find("</td>").unwrap_or(cell.len())];
        let digit = cell.chars().find(char::is_ascii_digit);
        assert_eq!(digit, None, "{cell}");
    }
}

#[test]
fn links_stay_in_persian() {
    let html = page();
    let map = between(&html, "<svg id=\"map\"", "</svg>");
    let links = opening_tags(map, "a");
    assert_eq!(links.len(), 250);
    assert!(links.iter().all(|link| link.contains("href=\"/fa/?")));
}
