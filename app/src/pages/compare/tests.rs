use super::*;
use crate::{
    atlas::sample,
    i18n::Language,
    view::{CompareView, Meaning, Scope, Subject},
};

/// Words mean nothing to these tests.
const NOTHING: Meaning<'_> = Meaning { country: &|_| None, pair: &|_| None };

fn page(language: Language, query: &str) -> String {
    let atlas = sample::atlas();
    let (view, notices) = CompareView::parse(language, query, Scope::of(&atlas), NOTHING);
    let near = |_: &_, _: &str| vec![Subject::Country("TR".parse().unwrap())];
    compare(&CompareContent::new(&atlas, view, notices, near)).into_string()
}

/// The text between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &html[html.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

fn chart<'a>(html: &'a str, id: &str) -> &'a str {
    between(html, &format!("<figure class=\"plot\" id=\"{id}\""), "</figure>")
}

/// The cells of a row of the last year's figures, after a group and a name.
fn cells<'a>(html: &'a str, group: &str, name: &str) -> Vec<&'a str> {
    let figures = between(html, "<section id=\"figures\"", "</section>");
    let group = between(figures, &format!("#{group}\">"), "</tbody>");
    let row = between(group, &format!(">{name}</th>"), "</tr>");
    row.split("</td>").filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn countries_stand_in_panels_of_one_scale() {
    let html = page(Language::English, "countries=IR,US,CA");
    assert!(html.contains("<h1>Compare Iran, the United States and Canada</h1>"), "{html}");
    let works = chart(&html, "years-copublications");
    assert_eq!(works.matches("class=\"panel-title\"").count(), 3);
    // Each of the three scales marks the same values.
    let marks: Vec<&str> = works.split("class=\"panel-title\"").skip(1).collect();
    let values = |panel: &str| panel.matches("class=\"value\"").count();
    assert!(values(marks[0]) > 1 && values(marks[0]) == values(marks[1]));
    let of_2023 = between(works, "<th scope=\"row\">2023</th>", "</tr>");
    assert!(of_2023.contains("160") && of_2023.contains("2,060") && of_2023.contains("960"));
}

#[test]
fn the_last_year_has_every_measure_and_the_four_states() {
    let html = page(Language::English, "countries=IR,NA,TR");
    let works = cells(&html, "copublications", "International works");
    assert!(works[0].contains(">160<") && works[0].contains("rank 5 of 5"), "{}", works[0]);
    assert!(works[1].contains("class=\"state no-data\""), "{}", works[1]);
    let growth = cells(&html, "joint_projects", "Annual growth over five years");
    assert!(growth[0].contains("class=\"state not-applicable\""), "{}", growth[0]);
    assert!(cells(&html, "organisations", "Memberships")[2].contains("class=\"state zero\""));
}

#[test]
fn pairs_tell_both_directions_where_they_differ() {
    let html = page(Language::English, "pairs=IR-US,IR-TR");
    let share = cells(&html, "copublications", "Share of international works");
    assert!(share[0].contains("Iran → United States") && share[0].contains("75.0"), "{}", share[0]);
    assert!(share[1].contains("class=\"state below\""), "{}", share[1]);
    assert!(html.contains("href=\"/en/tie/IR-US\""));
    let one =
        page(Language::English, "pairs=IR-US,IR-TR&layer=researcher_mobility&indicator=outflow");
    let moves = chart(&one, "years-researcher-mobility");
    assert!(moves.contains("Iran → United States") && moves.contains("United States → Iran"));
    assert_eq!(one.matches("<figure").count(), 1, "one layer alone");
}

#[test]
fn one_or_none_is_told_with_examples() {
    let none = page(Language::English, "");
    assert!(none.contains("<h1>Compare</h1>") && none.contains("id=\"examples\""), "{none}");
    assert!(none.contains("href=\"/en/compare?countries=US,CN,CA,TR,IR\""), "{none}");
    assert!(none.contains("href=\"/en/compare?pairs=CN-US,"), "{none}");
    let one = page(Language::Persian, "countries=CA");
    assert!(one.contains("href=\"/fa/compare?countries=CA,US,CN,TR,IR\""), "{one}");
    assert!(one.contains("اکنون تنها کانادا برگزیده شده است"), "{one}");
    assert!(!one.contains("<figure"));
}

#[test]
fn what_is_not_known_is_told_with_what_is_near() {
    let html = page(Language::English, "countries=IR,XT,US,CA,CN,TR,NA");
    let notice = between(&html, "<div class=\"notice\">", "</div>");
    assert!(notice.contains("“XT” does not name a country"), "{notice}");
    assert!(notice.contains("Up to five are compared; left out are NA."), "{notice}");
    assert!(notice.contains("Perhaps you meant: <a href="), "{notice}");
    let persian = page(Language::Persian, "countries=IR,US,CA,CN,TR,NA");
    assert!(between(&persian, "<div class=\"notice\">", "</div>").contains("تا پنج مورد"));
}

#[test]
fn the_form_holds_each_and_room_for_five() {
    let html = page(Language::English, "countries=IR,US&layer=missions&indicator=sent");
    let form = between(&html, "<form class=\"settings\"", "</form>");
    assert_eq!(form.matches("name=\"countries\"").count(), 5);
    assert!(form.contains("value=\"United States\"") && form.contains("value=\"sent\" selected"));
    assert!(
        html.contains("href=\"/en/compare?countries=US&amp;layer=missions&amp;indicator=sent\"")
    );
    assert!(html.contains("href=\"/en/compare?pairs=IR-US&amp;layer=missions\""), "as pairs");
    assert!(html.contains("href=\"/fa/compare?countries=IR,US&amp;layer=missions"));
    let files = "href=\"/en/export/compare?countries=IR,US&amp;layer=missions&amp;indicator=sent\"";
    assert!(html.contains(files));
}
