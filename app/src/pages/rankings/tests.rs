use super::*;
use crate::{
    atlas::{places, sample},
    i18n::Language,
    view::{RankingsView, Scope},
};

fn page(language: Language, query: &str) -> String {
    let atlas = sample::atlas();
    let (view, notices) = RankingsView::parse(language, query, Scope::of(&atlas));
    let places = places(&atlas, &view, &[]).unwrap();
    rankings(&RankingsContent { atlas: &atlas, view, notices, places }).into_string()
}

/// The text between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &html[html.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

fn rows(html: &str) -> Vec<&str> {
    between(html, "<tbody>", "</tbody>").split("</tr>").filter(|row| !row.is_empty()).collect()
}

#[test]
fn countries_lead_to_their_dossiers() {
    let html = page(Language::English, "");
    let rows = rows(&html);
    assert_eq!(rows.len(), 5, "Namibia has no data in the last year");
    assert!(rows[0].contains("/en/country/US") && rows[0].contains("2,060"), "{}", rows[0]);
}

#[test]
fn pairs_lead_to_theirs_and_tell_their_direction() {
    let html = page(Language::English, "of=pairs&indicator=share");
    let first = rows(&html)[0];
    assert!(first.contains("/en/tie/"), "{first}");
    assert!(first.contains(" → "), "{first}");
    assert!(html.contains("/en/export/rankings?of=pairs&amp;indicator=share&amp;year=2023\""));
}

#[test]
fn the_change_of_rank_is_told_in_words() {
    let html = page(Language::English, "of=pairs&since=2017&min=1");
    let row = rows(&html);
    assert!(row[0].contains("as before"), "{}", row[0]);
    let persian = page(Language::Persian, "of=pairs&since=2017&min=1");
    assert!(rows(&persian)[0].contains("بی‌تغییر"));
}

#[test]
fn an_empty_ranking_says_so_and_a_page_beyond_the_last_is_told() {
    let html = page(Language::English, "min=1000000");
    assert!(html.contains("Nothing is ranked by this"));
    let html = page(Language::English, "page=7");
    assert!(html.contains("There is no page 7; the last is 1."));
    assert_eq!(rows(&html).len(), 5, "the last page is shown");
}

#[test]
fn the_form_keeps_what_it_does_not_ask() {
    let html = page(Language::Persian, "of=pairs&layer=missions&page=2");
    let form = between(&html, "<form class=\"settings\"", "</form>");
    assert!(form.contains("name=\"of\" value=\"pairs\""));
    assert!(form.contains("name=\"layer\" value=\"missions\""));
    assert!(!form.contains("name=\"page\""), "another choice begins at the first page");
    assert!(!form.contains("name=\"since\""), "there is one year only");
}
