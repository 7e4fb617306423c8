//! The page of methods: what a reader needs to work out a figure by hand.

use api_tests::Server;

use crate::html::{assert_in_order, between, opening_tags};

const INDICATORS: [&str; 16] = [
    "count",
    "share",
    "salton",
    "jaccard",
    "affinity",
    "ric",
    "orc",
    "growth",
    "rank",
    "outflow",
    "inflow",
    "net",
    "sent",
    "hosted",
    "signed",
    "agreement",
];

fn page(language: &str) -> String {
    let answer = Server::shared().get(&format!("/{language}/methods"));
    assert_eq!((answer.status, answer.media_type()), (200, "text/html"), "{language}");
    answer.text().to_owned()
}

/// What stands under the heading of an indicator.
fn indicator<'a>(html: &'a str, id: &str) -> &'a str {
    between(html, &format!("<h3 id=\"{id}\">"), "<h3")
}

#[test]
fn it_is_complete_without_scripts() {
    for language in ["en", "fa"] {
        let html = page(language);
        assert_eq!(opening_tags(&html, "script").len(), 1, "the search alone: {language}");
        assert!(!html.contains(" style="), "{language}");
        let root = between(&html, "<html", ">");
        assert!(root.contains(&format!("lang=\"{language}\"")), "{root}");
    }
}

#[test]
fn every_indicator_has_its_formula_in_mathml() {
    for language in ["en", "fa"] {
        let html = page(language);
        for id in INDICATORS {
            let section = indicator(&html, id);
            assert!(section.contains("<math display=\"block\" alttext=\""), "{language} {id}");
        }
        assert!(indicator(&html, "salton").contains("<msqrt>"), "{language}");
        assert!(indicator(&html, "orc").contains("<mfrac>"), "{language}");
    }
}

#[test]
fn the_example_of_iran_and_the_united_states_can_be_worked_out() {
    let html = page("en");
    for (id, steps) in [
        ("share", ["6,322 / 27,539 = 0.229565", "The atlas shows 23.0"]),
        ("affinity", ["(2 · 3,343,623 · 6,322) / (50,653 · 739,199) = 1.129107", "1.13"]),
        ("orc", ["(739,199 − 6,322)) = 0.498163", "From 0.485146 to 0.511529."]),
        ("growth", ["(6,322 / 4,101)^(1 / 5) − 1 = 0.090418", "9.04"]),
        ("rank", ["1 + 0 = 1", "The atlas shows 1."]),
    ] {
        assert_in_order(indicator(&html, id), &["Iran towards United States, 2023", steps[0]]);
        assert!(indicator(&html, id).contains(steps[1]), "{id}");
    }
    let html = page("fa");
    assert!(indicator(&html, "share").contains("۶٬۳۲۲ / ۲۷٬۵۳۹ = ۰٫۲۲۹۵۶۵"));
}

#[test]
fn indicators_of_single_layers_have_an_example_of_their_own() {
    let html = page("en");
    for (id, subject, steps) in [
        ("net", "Researcher mobility, Iran towards United States, 2018", "179 − 586 = −407"),
        ("sent", "Missions, Iran towards United States, 2022", "E_XY = 2"),
        ("agreement", "UN voting, Iran towards United States, 2019", "9 / 86 = 0.104651"),
    ] {
        assert_in_order(indicator(&html, id), &[subject, steps]);
    }
}

#[test]
fn every_layer_says_what_it_counts_and_what_is_left_out() {
    for language in ["en", "fa"] {
        let html = page(language);
        for (layer, source) in [
            ("copublications", "OpenAlex"),
            ("joint_projects", "CORDIS"),
            ("researcher_mobility", "Max Planck"),
            ("agreements", "Concordia"),
            ("organisations", "Correlates of War"),
            ("missions", "Wikidata"),
            ("un_voting", "Voeten"),
        ] {
            let section = between(&html, &format!("<h3 id=\"{layer}\">"), "<h3");
            assert!(section.contains(source), "{language} {layer}");
        }
        let voting = between(&html, "<h3 id=\"un_voting\">", "<h3");
        assert!(voting.contains("un_voting_agreement.csv"), "{language}");
    }
}

#[test]
fn sources_are_named_with_licence_and_date() {
    for (language, not_recorded) in [("en", "not recorded"), ("fa", "ثبت نشده")] {
        let html = page(language);
        let source = between(&html, "OpenAlex</span>", "</li>");
        assert_in_order(
            source,
            &[
                "href=\"https://creativecommons.org/publicdomain/zero/1.0/\"",
                "2024-08-27",
                "Batagelj",
            ],
        );
        assert!(between(&html, "Unicode CLDR, names", "</li>").contains(not_recorded));
    }
}

#[test]
fn the_check_from_outside_is_a_figure_and_the_same_as_a_table() {
    for (language, rho) in [("en", "0.95"), ("fa", "۰٫۹۵")] {
        let html = page(language);
        let check = between(&html, "<section id=\"check\"", "</section>");
        assert!(between(check, "<b>", "</b>").contains(rho), "{language}");
        assert_eq!(opening_tags(check, "circle").len(), 31, "{language}");
        assert_eq!(opening_tags(between(check, "<tbody>", "</tbody>"), "tr").len(), 31);
        let figure = between(check, "<svg", ">");
        assert!(figure.contains("role=\"img\"") && figure.contains("aria-labelledby"), "{figure}");
    }
}

#[test]
fn coverage_is_told_year_by_year() {
    let html = page("en");
    let coverage = between(&html, "<section id=\"coverage\"", "</section>");
    let year = between(coverage, "<th scope=\"row\">2023</th>", "</tr>");
    // Pairs, countries and links, counted apart from the product.
    assert_in_order(year, &["15,331", "241", "3,343,623"]);
}

#[test]
fn it_can_be_cited_with_its_snapshot() {
    let server = Server::shared();
    let snapshot =
        server.get("/api/v1/layers").json()["snapshot"].as_str().unwrap_or("").to_owned();
    let html = page("fa");
    let cite = between(&html, "<section id=\"cite\"", "</section>");
    assert_eq!(snapshot.len(), 64);
    assert!(cite.contains(&format!("Snapshot {snapshot}")));
    assert!(between(cite, "<pre", "</pre>").contains(&format!("version = {{{snapshot}}}")));
}

#[test]
fn its_contents_lead_to_its_sections() {
    let html = page("en");
    let contents = between(&html, "<nav class=\"contents\"", "</nav>");
    let links = opening_tags(contents, "a");
    assert!(links.len() >= 7);
    for link in links {
        let id = between(link, "href=\"#", "\"");
        assert_eq!(html.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn the_explorer_and_both_languages_lead_to_it() {
    let server = Server::shared();
    for (language, other) in [("en", "fa"), ("fa", "en")] {
        let explorer = server.get(&format!("/{language}/"));
        for page in ["methods", "data"] {
            assert!(explorer.text().contains(&format!("href=\"/{language}/{page}\"")), "{page}");
            let html = server.get(&format!("/{language}/{page}"));
            assert!(html.text().contains(&format!("href=\"/{other}/{page}\"")), "{page}");
        }
    }
    assert_eq!(server.get("/xx/methods").status, 404);
}
