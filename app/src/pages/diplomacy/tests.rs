use super::*;
use crate::{
    atlas::{sample, standings},
    i18n::Language,
    view::{DiplomacyView, Scope},
};

fn page(language: Language, query: &str) -> String {
    let atlas = sample::atlas();
    let (view, notices) = DiplomacyView::parse(language, query, Scope::of(&atlas));
    let found = standings(&atlas, &view.question, |a, b| u8::from(a.byte() + b.byte() > 5));
    let areas = vec![None; atlas.countries().len()];
    let content = DiplomacyContent::new(&atlas, view, notices, found.unwrap(), &areas);
    diplomacy(&content).into_string()
}

#[test]
fn every_point_is_a_link_once_a_country_is_chosen() {
    let query = "closeness=missions&country=IR&year=2022";
    let html = page(Language::English, query);
    assert_eq!(
        html.matches("<a href=\"/en/tie/").count()
            - html.matches("<tr><th scope=\"row\"><a").count(),
        6
    );
    assert_eq!(html.matches("class=\"point ").count(), 3, "TR has four works only");
    assert!(html.contains("aria-label=\"Iran – United States: "), "{html}");
    let world = page(Language::English, "closeness=missions&year=2022");
    assert!(world.contains("class=\"points ") && !world.contains("class=\"point "));
}

#[test]
fn an_unrecorded_embassy_is_no_zero_and_a_zero_is_one() {
    let missions = page(Language::English, "closeness=missions");
    assert!(missions.contains("<span class=\"state no-data\">none recorded"), "{missions}");
    let organisations = page(Language::English, "closeness=organisations");
    assert!(organisations.contains("<span class=\"state zero\">0 "), "{organisations}");
}

#[test]
fn both_years_are_said_in_both_languages() {
    let english = page(Language::English, "");
    assert!(english.contains("Co-publications in 2023 against Same votes"), "{english}");
    let persian = page(Language::Persian, "");
    assert!(persian.contains("۲۰۲۳") && persian.contains("۲۰۱۹"));
}

#[test]
fn nothing_to_compare_is_said() {
    let html = page(Language::English, "min=1000000");
    assert!(html.contains("No pair has both figures") && !html.contains("NaN"));
}
