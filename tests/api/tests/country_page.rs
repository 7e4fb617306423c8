//! The dossier of a country: all that ties it to others on one page.

use api_tests::{Answer, Server};

use crate::html::{assert_in_order, between, opening_tags};

/// The most that the HTML of a dossier may take, in bytes after brotli.
const BUDGET: usize = 60_000;

fn get(path: &str) -> Answer {
    Server::shared().get(path)
}

fn page(path: &str) -> String {
    let answer = get(path);
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
    answer.text().to_owned()
}

/// A part of the page by its id.
fn section<'a>(html: &'a str, id: &str) -> &'a str {
    between(html, &format!("<section id=\"{id}\""), "</section>")
}

/// The row of a partner in the table of partners.
fn partner<'a>(html: &'a str, pair: &str) -> &'a str {
    between(section(html, "partners"), &format!("/tie/{pair}\""), "</tr>")
}

#[test]
fn it_is_complete_without_scripts_and_small() {
    for language in ["en", "fa"] {
        for code in ["US", "CN", "IR", "BR", "AQ", "NR"] {
            for query in ["", "?layer=un_voting&partners=all", "?partners=all"] {
                let path = format!("/{language}/country/{code}{query}");
                let html = page(&path);
                assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {path}");
                assert!(!html.contains(" style="), "{path}");
                assert!(!html.contains("NaN") && !html.contains(">inf"), "{path}");
                let answer = Server::shared().get_with(&path, &[("accept-encoding", "br")]);
                assert_eq!(answer.header("content-encoding"), "br", "{path}");
                println!("{path}: {} bytes", answer.body.len());
                assert!(answer.body.len() <= BUDGET, "{path}: {} bytes", answer.body.len());
            }
        }
    }
}

#[test]
fn a_country_has_one_address_for_ever() {
    for (asked, right) in [
        ("/en/country/ir", "/en/country/IR"),
        ("/fa/country/Ir?layer=missions", "/fa/country/IR?layer=missions"),
    ] {
        let answer = get(asked);
        assert_eq!((answer.status, answer.header("location")), (301, right), "{asked}");
    }
    let html = page("/en/country/IR?layer=missions&sort=sent");
    let canonical = "/en/country/IR\">";
    assert!(html.contains("<link rel=\"canonical\" href=\"http://") && html.contains(canonical));
    assert!(html.contains("href=\"/fa/country/IR?layer=missions&amp;sort=sent\""));
}

#[test]
fn the_summary_and_the_glance_say_the_figures_of_the_sources() {
    let html = page("/en/country/IR");
    assert_in_order(
        between(&html, "<p class=\"lede\">", "</p>"),
        &[
            "In 2023, 27,539 international works",
            "rank 29 of 241 countries",
            "the United States (6,322), Canada (3,081) and China (3,063)",
            "20 agreements",
        ],
    );
    assert_in_order(
        section(&html, "glance"),
        &["Southern Asia (Asia)", "Tehran", "IRN · 364", "27,539", "29 of 241", "183", "2,789"],
    );
    let html = page("/fa/country/IR");
    assert_in_order(section(&html, "glance"), &["جنوب آسیا (آسیا)", "۲۷٬۵۳۹", "۲۹ از ۲۴۱"]);
}

#[test]
fn partners_are_sorted_by_the_server_and_lead_to_pairs() {
    let html = page("/en/country/IR");
    assert_in_order(partner(&html, "IR-US"), &["6,322", "23.0", "0.50", "above 57", "9.04"]);
    assert_in_order(section(&html, "partners"), &["/tie/IR-US\"", "/tie/CA-IR\"", "/tie/CN-IR\""]);
    assert!(section(&html, "partners").contains("/en/country/IR?partners=all#partners"));
    let html = page("/en/country/IR?sort=growth");
    assert_in_order(section(&html, "partners"), &["/tie/IR-PE\"", "/tie/IQ-IR\"", "/tie/IR-OM\""]);
    let html = page("/en/country/IR?layer=researcher_mobility&sort=net");
    assert_in_order(partner(&html, "IR-US"), &["765", "586", "179", "−407"]);
    let all = page("/en/country/IR?partners=all");
    let rows = between(section(&all, "partners"), "<tbody>", "</tbody>");
    assert_eq!(opening_tags(rows, "tr").len(), 183);
    let html = page("/en/country/IR?layer=cats&sort=orc&x=1");
    let notice = between(&html, "<div class=\"notice\">", "</div>");
    assert_in_order(notice, &["cats", "Co-publications", "x=1"]);
}

#[test]
fn growth_is_compared_with_the_median_of_the_region_and_of_the_world() {
    // Computed from the tables of the snapshot apart from the product.
    let html = page("/en/country/IR");
    let years = section(&html, "years");
    let chart = between(years, "id=\"beside-chart\"", "</figure>");
    let table = between(chart, "<tbody>", "</tbody>");
    assert_in_order(
        between(table, "<th scope=\"row\">2023</th>", "</tr>"),
        &[">59.0<", ">27.4<", ">13.3<"],
    );
    assert!(years.contains("47 in the region (UN M49), 176 in the world"));
    let ranks = between(years, "id=\"rank-chart\"", "</figure>");
    assert!(between(ranks, "<th scope=\"row\">2023</th>", "</tr>").contains(">29<"));
}

#[test]
fn what_grows_and_what_is_unusual_is_told_with_its_interval() {
    let html = page("/en/country/IR");
    let growth = section(&html, "growth");
    assert_in_order(growth, &["/tie/IR-PE\"", "54.3", ">15<", ">131<", "/tie/IR-MM\"", "−17.0"]);
    let unusual = section(&html, "unusual");
    assert_in_order(unusual, &["/tie/IQ-IR\"", "5.02", "4.76–5.29", "above 93", "/tie/IL-IR\""]);
}

#[test]
fn documents_are_counted_and_lead_to_their_records() {
    let html = page("/en/country/BR");
    let agreements = section(&html, "agreements");
    assert!(agreements.contains("760 agreements are on record with 69 countries."));
    assert!(between(agreements, "in force</th>", "</tr>").contains(">569<"));
    assert!(between(agreements, "2000–2009</th>", "</tr>").contains(">396<"));
    assert!(agreements.contains("href=\"https://aplicacao.itamaraty"));
    let html = page("/en/country/IR");
    assert_in_order(section(&html, "organisations"), &["CERN", "since 2001", "partner", "record"]);
    assert!(section(&html, "missions").contains(
        "It sends 57 embassies, 4 other missions to 57 countries. \
         It hosts 54 embassies, 7 other missions from 55 countries."
    ));
    let moved = between(section(&html, "mobility"), "<tbody>", "</tbody>");
    assert_in_order(between(moved, "<th scope=\"row\">2018</th>", "</tr>"), &[">878<", ">1,911<"]);
}

#[test]
fn the_map_is_a_picture_that_leads_to_the_explorer() {
    let html = page("/en/country/IR?layer=missions");
    let map = section(&html, "map");
    assert!(map.contains("href=\"/en/?layer=missions&amp;year=2022&amp;country=IR\""));
    assert!(map.contains("role=\"img\"") && map.contains("class=\"country chosen\""));
    assert_eq!(opening_tags(map, "a").len(), 1);
}

#[test]
fn a_country_without_ties_is_a_page_that_says_so() {
    let html = page("/en/country/BV");
    assert!(between(&html, "<p class=\"lede\">", "</p>").contains("No layer of works"));
    let rows = between(section(&html, "glance"), "<tbody>", "</tbody>");
    assert_eq!(opening_tags(rows, "tr").len(), 7);
    assert!(rows.contains("state no-data"));
}

#[test]
fn what_is_no_country_is_told_with_those_near_it() {
    for (path, near) in [
        ("/en/country/UK", "/en/country/GB"),
        ("/fa/country/QQ", "/fa/country/QA"),
        ("/en/country/iran", "/en/country/IR"),
        ("/fa/country/%D8%A7%DB%8C%D8%B1%D8%A7%D9%86", "/fa/country/IR"),
    ] {
        let answer = get(path);
        assert_eq!((answer.status, answer.media_type()), (404, "text/html"), "{path}");
        assert!(answer.text().contains(&format!("href=\"{near}\"")), "{path} near {near}");
        assert!(!answer.text().contains("canonical"), "{path}");
    }
    assert_eq!(get("/xx/country/IR").status, 404);
    let marked = get("/en/country/%3Cb%3E");
    assert!(marked.status == 404 && !marked.text().contains("“\u{2068}<b>"));
}

#[test]
fn it_leads_to_the_map_and_the_data() {
    let html = page("/en/country/DE");
    assert!(html.contains("href=\"/en/?year=2023&amp;country=DE\""));
    for (written, address) in [
        (
            "/api/v1/ties.csv?layer=copublications&amp;year=2023&amp;country=DE&amp;limit=all",
            "/api/v1/ties.csv?layer=copublications&year=2023&country=DE&limit=all",
        ),
        ("/api/v1/countries/DE", "/api/v1/countries/DE"),
    ] {
        assert!(html.contains(&format!("href=\"{written}\"")), "{written}");
        assert_eq!(get(address).status, 200, "{address}");
    }
}
