//! Science and diplomacy: pairs by both, in four quadrants.

use api_tests::Server;

use crate::html::{assert_in_order, opening_tags};

/// The most that the HTML may take, in bytes after brotli.
const BUDGET: usize = 60_000;

fn page(path: &str) -> String {
    let answer = Server::shared().get(path);
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{path}");
    answer.text().to_owned()
}

#[test]
fn it_is_complete_without_scripts_and_small() {
    for language in ["en", "fa"] {
        for query in
            ["", "?scale=value", "?closeness=missions", "?closeness=organisations", "?country=IR"]
        {
            let path = format!("/{language}/science-and-diplomacy{query}");
            let html = page(&path);
            assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {path}");
            assert!(!html.contains(" style=") && !html.contains("NaN"), "{path}");
            let answer = Server::shared().get_with(&path, &[("accept-encoding", "br")]);
            println!("{path}: {} bytes", answer.body.len());
            assert!(answer.body.len() <= BUDGET, "{path}: {} bytes", answer.body.len());
        }
    }
}

#[test]
fn the_years_that_are_compared_are_said() {
    let html = page("/en/science-and-diplomacy?closeness_year=2023");
    assert!(
        html.contains("Co-publications in 2023 against Same votes in the United Nations in 2019")
    );
    assert_in_order(&html, &["class=\"notice\"", "2023", "2019"]);
}

#[test]
fn every_pair_of_a_country_is_a_link_and_known_figures_stand_beside_it() {
    let html = page("/en/science-and-diplomacy?country=IR");
    assert!(html.contains("aria-label=\"Iran – United States: "), "a point leads to the pair");
    // 10.5 percent of 86 roll calls, as the dossier of the pair has it.
    assert!(html.contains("10.5\u{202f}%"));
}

#[test]
fn what_is_not_understood_is_told_and_never_becomes_markup() {
    let html = page("/en/science-and-diplomacy?country=%3Cscript%3E&sort=name&nowhere=1");
    assert!(html.contains("class=\"notice\"") && !html.contains("<script>"));
    assert!(html.contains("nowhere=1"));
}
