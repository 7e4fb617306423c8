//! The dossier of a pair: everything about two countries on one page.

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

#[test]
fn it_is_complete_without_scripts_and_small() {
    for language in ["en", "fa"] {
        for pair in ["IR-US", "DE-IR", "CN-US", "AR-BR"] {
            let path = format!("/{language}/tie/{pair}");
            let html = page(&path);
            assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {path}");
            assert!(!html.contains(" style="), "{path}");
            assert!(!html.contains("NaN"), "{path}");
            let answer = Server::shared().get_with(&path, &[("accept-encoding", "br")]);
            assert_eq!(answer.header("content-encoding"), "br", "{path}");
            println!("{path}: {} bytes", answer.body.len());
            assert!(answer.body.len() <= BUDGET, "{path}: {} bytes", answer.body.len());
        }
    }
}

#[test]
fn a_pair_has_one_address_for_ever() {
    for (asked, right) in [
        ("/en/tie/US-IR", "/en/tie/IR-US"),
        ("/fa/tie/ir-us", "/fa/tie/IR-US"),
        ("/en/tie/br-AR?agreement=2003", "/en/tie/AR-BR?agreement=2003"),
    ] {
        let answer = get(asked);
        assert_eq!((answer.status, answer.header("location")), (301, right), "{asked}");
    }
    let html = page("/en/tie/IR-US");
    let canonical = "/en/tie/IR-US\">";
    assert!(html.contains("<link rel=\"canonical\" href=\"http://") && html.contains(canonical));
    assert!(html.contains("href=\"/fa/tie/IR-US\""));
    assert!(page("/en/tie/AR-BR?agreement=2003").contains("href=\"/fa/tie/AR-BR?agreement=2003\""));
}

#[test]
fn the_summary_says_the_figures_of_the_sources() {
    let html = page("/en/tie/IR-US");
    assert_in_order(
        between(&html, "<p class=\"lede\">", "</p>"),
        &[
            "In 2023, 6,322 international works",
            "23.0\u{202f}%",
            "1.56\u{202f}%",
            "1.13 times",
            "9.04\u{202f}% a year",
            "5 organisations of science",
            "10.5\u{202f}% of 86 roll calls",
        ],
    );
    let html = page("/fa/tie/IR-US");
    assert_in_order(
        between(&html, "<p class=\"lede\">", "</p>"),
        &[
            "۶٬۳۲۲ اثر بین‌المللی",
            "۲۳٫۰\u{200f}٪ از آثار بین‌المللی ایران",
            "۱۰٫۵\u{200f}٪ از ۸۶ رأی‌گیری",
        ],
    );
}

#[test]
fn every_layer_is_on_one_axis_and_can_be_read_year_by_year() {
    let html = page("/en/tie/IR-US");
    let years = section(&html, "years");
    let radios = opening_tags(years, "input");
    // From the first shared organisation to the last works.
    assert_eq!(radios.len(), 2023 - 1959 + 1);
    assert_eq!(radios.iter().filter(|radio| radio.contains("checked")).count(), 1);
    let table = between(years, "<tbody>", "</tbody>");
    let of_2018 = between(table, "<th scope=\"row\">2018</th>", "</tr>");
    assert_in_order(of_2018, &["4,101", "586", "179"]);
    assert!(between(table, "<th scope=\"row\">2015</th>", "</tr>").contains("Comprehensive"));
}

#[test]
fn indicators_stand_with_interval_percentile_and_formula() {
    let html = page("/en/tie/IR-US");
    let works = between(&html, "<h3 id=\"indicators-copublications\"", "<h3 id");
    let row = |id: &str| between(works, &format!("href=\"/en/methods#{id}\""), "</tr>");
    assert_in_order(row("share"), &["c / I(X)", "23.0\u{202f}%", "1.56\u{202f}%"]);
    assert_in_order(row("orc"), &["0.50", "0.49–0.51", "above "]);
    assert_in_order(row("rank"), &["<span>1</span>", "<span>30</span>"]);
    let projects = between(&html, "<h3 id=\"indicators-joint_projects\"", "<h3 id");
    assert_in_order(projects, &["class=\"state zero\"", "has nothing of the two", "CORDIS"]);
}

#[test]
fn documents_lead_to_their_registers() {
    let html = page("/en/tie/CN-US");
    assert_in_order(
        section(&html, "agreements"),
        &[
            "Agreement on Cooperation in Science and Technology",
            "Signed 31 January 1979",
            "href=\"https://",
            "</ul>",
            "Registers of three countries",
        ],
    );
    assert!(section(&html, "organisations").contains("IAEA"));
    assert!(section(&html, "events").contains("ITER"));
    let brazil = page("/fa/tie/AR-BR");
    let list = between(section(&brazil, "agreements"), "<ul class=\"documents\">", "</ul>");
    assert_eq!(opening_tags(list, "li").len(), 72);
}

#[test]
fn before_and_after_compares_with_pairs_of_the_same_size() {
    // Computed from the tables of the snapshot apart from the product.
    let html = page("/en/tie/AR-BR?agreement=2001");
    assert_in_order(
        section(&html, "around"),
        &[
            "aria-current=\"true\">2001",
            "3.40 times",
            "3.55",
            "2.79 and 4.39",
            "123 pairs in the same tenth (9 of 10",
            "from 149 to 344 works",
            "This is no proof of cause",
        ],
    );
    let html = page("/en/tie/BR-DE?agreement=2000");
    assert_in_order(section(&html, "around"), &["2.95 times", "3.07", "2.56 and 3.61"]);
    let html = page("/en/tie/AR-BR?agreement=1800");
    let told = "“\u{2068}1800\u{2069}” is no year that can be compared";
    assert_in_order(&html, &[told, "<h1"]);
    let html = page("/en/tie/IR-US");
    assert!(section(&html, "around").contains("signed from 2000 to 2013"));
}

#[test]
fn similar_pairs_lead_to_their_dossiers() {
    let html = page("/en/tie/IR-US");
    let links = opening_tags(section(&html, "similar"), "a");
    assert_eq!(links.len(), 8);
    let address = between(links[0], "href=\"", "\"");
    assert_eq!(get(address).status, 200, "{address}");
    assert!(!section(&html, "similar").contains("IR-US"));
}

#[test]
fn a_pair_with_nothing_is_a_page_that_says_so() {
    let html = page("/en/tie/NR-PM");
    assert!(between(&html, "<p class=\"lede\">", "</p>").contains("No layer of the atlas"));
    let glance = section(&html, "glance");
    assert_eq!(opening_tags(between(glance, "<tbody>", "</tbody>"), "tr").len(), 7);
    assert_in_order(glance, &["state no-data", "does not cover", "state zero", "many are missing"]);
}

#[test]
fn what_is_no_pair_is_told_with_those_near_it() {
    for (path, near) in [
        ("/en/tie/IR-UK", "/en/tie/GB-IR"),
        ("/fa/tie/IR-QQ", "/fa/tie/IR-QA"),
        ("/en/tie/iran-germany", "/en/tie/DE-IR"),
        ("/en/tie/IR", "/en/country/IR"),
        ("/en/tie/IR-IR", "/en/country/IR"),
    ] {
        let answer = get(path);
        assert_eq!((answer.status, answer.media_type()), (404, "text/html"), "{path}");
        assert!(answer.text().contains(&format!("href=\"{near}\"")), "{path} near {near}");
        assert!(!answer.text().contains("canonical"), "{path}");
    }
    assert!(get("/en/tie/IR-IR").text().contains("Iran is no pair with itself"));
    assert_eq!(get("/xx/tie/IR-US").status, 404);
    let marked = get("/en/tie/%3Cb%3E-US");
    assert!(marked.status == 404 && !marked.text().contains("<b>-US"));
}

#[test]
fn it_leads_to_both_countries_the_map_and_the_data() {
    let html = page("/en/tie/DE-IR");
    for address in [
        "/en/country/DE",
        "/en/country/IR",
        "/en/?year=2023&amp;country=DE",
        "/api/v1/ties/DE-IR.csv",
        "/api/v1/ties/DE-IR",
    ] {
        assert!(html.contains(&format!("href=\"{address}\"")), "{address}");
    }
    assert_eq!(get("/api/v1/ties/DE-IR.csv").status, 200);
}
