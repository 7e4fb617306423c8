//! The rankings: countries and pairs in the order of any figure.

use api_tests::Server;

use crate::html::{assert_in_order, between, opening_tags};

fn page(query: &str) -> String {
    let path = format!("/en/rankings{query}");
    let answer = Server::shared().get(&path);
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
    answer.text().to_owned()
}

/// The rows of the table.
fn rows(html: &str) -> Vec<&str> {
    let body = between(html, "<tbody>", "</tbody>");
    body.split("</tr>").filter(|row| !row.is_empty()).collect()
}

#[test]
fn countries_stand_in_the_order_of_the_source() {
    let html = page("");
    assert_in_order(
        between(&html, "<tbody>", "</tbody>"),
        &["/country/US\"", "405,719", "/country/CN\"", "237,887", "/country/GB\"", "199,026"],
    );
    assert_eq!(rows(&html).len(), 50);
    let html = page("?layer=researcher_mobility&indicator=net");
    assert_in_order(
        between(&html, "<tbody>", "</tbody>"),
        &["/country/US\"", "+2,292", "/country/CN\"", "+1,472", "/country/CH\"", "+666"],
    );
    // The region's countries, computed from the tables apart from the product.
    let html = page("?region=southern-asia&min=1");
    let codes: Vec<&str> = rows(&html).iter().map(|row| between(row, "/country/", "\"")).collect();
    assert_eq!(codes, ["IN", "PK", "IR", "BD", "NP", "LK", "AF", "BT", "MV"]);
}

#[test]
fn pairs_tell_how_their_rank_changed() {
    let html = page("?of=pairs&since=2013");
    let rows = rows(&html);
    assert_in_order(rows[0], &["/tie/CN-US\"", "72,794", "as before"]);
    assert_in_order(rows[4], &["/tie/CN-GB\"", "30,679", "up 21", "was 26"]);
    assert_in_order(rows[5], &["/tie/FR-US\"", "down 1", "was 5"]);
    assert!(html.contains("7,230 places"));
    assert!(page("?of=pairs&region=asia").contains("3,547 places in Asia"));
}

#[test]
fn pages_are_links_that_keep_the_whole_state() {
    let html = page("?of=pairs&indicator=orc&region=asia&page=2");
    assert!(rows(&html)[0].contains(">51<"));
    for page in [1, 3] {
        let page = if page == 1 { String::new() } else { format!("&amp;page={page}") };
        let address = format!(
            "/en/rankings?of=pairs&amp;indicator=orc&amp;year=2023&amp;region=asia{page}#places"
        );
        assert!(html.contains(&address), "{address}");
    }
    assert!(html.contains("href=\"/fa/rankings?of=pairs&amp;indicator=orc"));
    let html = page("?page=99");
    assert!(html.contains("There is no page 99; the last is 5."));
}

#[test]
fn the_same_places_are_had_as_csv() {
    for query in
        ["?of=pairs&indicator=affinity&region=europe&min=100", "?layer=missions&indicator=sent"]
    {
        let html = page(query);
        let (_, rest) = html.split_once("href=\"/en/export/rankings?").expect("a link to files");
        let view = rest.split('"').next().unwrap_or_default().replace("&amp;", "&");
        let answer = Server::shared().get(&format!("/en/export/rankings.csv?{view}"));
        assert_eq!((answer.status, answer.media_type()), (200, "text/csv"), "{view}");
        let kind = if query.contains("pairs") { "/tie/" } else { "/country/" };
        let first = between(rows(&html)[0], kind, "\"").to_owned();
        let table: Vec<&str> = answer.text().lines().filter(|line| !line.contains("# ")).collect();
        assert!(table[1].contains(&first), "{first} in {}", table[1]);
        assert!(table.len() > rows(&html).len(), "every place, and the header");
    }
}

#[test]
fn what_is_not_understood_falls_back_and_is_told() {
    let html = page("?of=cities&layer=missions&indicator=orc&year=1850&region=atlantis&colour=red");
    let notice = between(&html, "<div class=\"notice\">", "</div>");
    assert_in_order(
        notice,
        &["cities", "orc", "1850", "2022", "atlantis", "the world", "colour=red"],
    );
    assert!(!page("?since=&region=").contains("class=\"notice\""), "a form sends what is empty");
}

#[test]
fn every_layer_and_indicator_is_ranked_without_scripts() {
    for of in ["countries", "pairs"] {
        for layer in [
            "copublications",
            "joint_projects",
            "researcher_mobility",
            "agreements",
            "organisations",
            "missions",
            "un_voting",
        ] {
            let html = page(&format!("?of={of}&layer={layer}"));
            let choices = between(&html, "<select name=\"indicator\">", "</select>");
            let offered = opening_tags(choices, "option");
            assert!(!offered.is_empty(), "{of} {layer}");
            for option in offered {
                let indicator = between(option, "value=\"", "\"");
                let html = page(&format!("?of={of}&layer={layer}&indicator={indicator}"));
                assert!(!html.contains("class=\"notice\""), "{of} {layer} {indicator}");
                assert!(!rows(&html).is_empty(), "{of} {layer} {indicator}");
                assert!(!html.contains("NaN"), "{of} {layer} {indicator}");
                assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone");
                assert!(!html.contains(" style="), "{of} {layer} {indicator}");
            }
        }
    }
}

#[test]
fn every_page_of_text_leads_to_it() {
    for path in ["/en/methods", "/en/country/IR", "/en/tie/IR-US"] {
        let answer = Server::shared().get(path);
        assert!(answer.text().contains("href=\"/en/rankings\""), "{path}");
    }
}
