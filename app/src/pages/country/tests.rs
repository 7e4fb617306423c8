use super::*;
use crate::{
    atlas::{Atlas, sample},
    domain::{
        Agreement, AgreementField, AgreementInstrument, AgreementStatus, Iso2, Register, WorldArea,
    },
    geo::World,
    map::land::Outlines,
    view::{PartnersView, Scope},
};

const WORLD: &[u8] = include_bytes!("../../../../server/assets/world.bin");

fn page(code: &str, query: &str, language: Language, agreements: &[Agreement]) -> String {
    let atlas: Atlas = sample::atlas();
    let outlines = Outlines::new(&World::decode(WORLD).unwrap(), atlas.countries());
    let code: Iso2 = code.parse().unwrap();
    let (view, notices) = PartnersView::parse(language, code, query, Scope::of(&atlas));
    let content = CountryContent {
        atlas: &atlas,
        outlines: &outlines,
        country: atlas.countries().index(code).unwrap(),
        profile: Profile {
            three_letters: ['X', 'Y', 'Z'],
            number: Some(4),
            capital: Some("Capital City"),
        },
        areas: vec![Some(WorldArea::SouthernAsia); atlas.countries().len()],
        view,
        notices,
        agreements: agreements.iter().collect(),
        memberships: Vec::new(),
        missions: Vec::new(),
        researchers: Vec::new(),
        notes: Vec::new(),
        imprint: crate::pages::dossier::Imprint::default(),
    };
    country(language, &content).into_string()
}

fn english(code: &str, query: &str) -> String {
    page(code, query, Language::English, &[])
}

/// The text between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &html[html.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

fn section<'a>(html: &'a str, id: &str) -> &'a str {
    between(html, &format!("<section id=\"{id}\""), "</section>")
}

/// The partners that are listed, in order.
fn listed(html: &str) -> Vec<&str> {
    let body = between(section(html, "partners"), "<tbody>", "</tbody>");
    body.split("/tie/").skip(1).map(|rest| between(rest, ">", "</a>")).collect()
}

#[test]
fn the_summary_is_made_of_the_figures_in_both_languages() {
    let html = english("IR", "");
    let summary = between(&html, "<p class=\"lede\">", "</p>");
    assert!(summary.contains("In 2023, 160 international works have an author in Iran"));
    assert!(summary.contains("rank 5 of 5 countries"), "{summary}");
    assert!(summary.contains("the United States (120), Canada (90) and China (70)"), "{summary}");
    let html = page("IR", "", Language::Persian, &[]);
    let summary = between(&html, "<p class=\"lede\">", "</p>");
    assert!(summary.contains("ایالات متحده (۱۲۰)، کانادا (۹۰) و چین (۷۰)"), "{summary}");
    assert!(!summary.contains(|letter: char| letter.is_ascii_alphanumeric()), "{summary}");
}

#[test]
fn what_is_not_there_is_told_layer_by_layer_in_its_state() {
    let html = english("NA", "");
    let glance = section(&html, "glance");
    let row = |layer: &str| between(glance, &format!("#{layer}\""), "</tr>");
    assert!(row("copublications").contains("class=\"state no-data\""));
    assert!(row("copublications").contains("does not cover Namibia"));
    assert!(row("researcher_mobility").contains("class=\"state zero\""));
    assert!(row("agreements").contains("register is not among the sources"));
    assert!(row("missions").contains("many are missing"));
}

#[test]
fn partners_stand_in_the_order_of_the_column_that_the_address_names() {
    assert_eq!(listed(&english("IR", "")), ["United States", "Canada", "China", "Türkiye"]);
    let by_growth = english("IR", "sort=growth");
    assert_eq!(listed(&by_growth)[0], "China");
    assert!(by_growth.contains("aria-sort=\"descending\""));
    let moved = english("IR", "layer=researcher_mobility&sort=inflow");
    assert_eq!(listed(&moved), ["United States", "Canada"]);
    // The other language keeps the table.
    assert!(moved.contains("href=\"/fa/country/IR?layer=researcher_mobility&amp;sort=inflow\""));
}

#[test]
fn a_wrong_order_falls_back_and_is_told() {
    let html = english("IR", "sort=agreement&x=1");
    let notice = between(&html, "<div class=\"notice\">", "</div>");
    assert!(notice.contains("agreement") && notice.contains("Works"), "{notice}");
    assert!(notice.contains("x=1"), "{notice}");
    assert!(!english("IR", "sort=growth").contains("class=\"notice\""));
}

#[test]
fn a_small_count_is_marked_in_the_column_of_a_ratio() {
    let html = english("IR", "");
    let row = between(section(&html, "partners"), "/en/tie/IR-TR", "</tr>");
    assert!(row.contains("class=\"state below\"") && !row.contains("above"), "{row}");
}

#[test]
fn agreements_are_told_by_decade_with_their_partners() {
    let agreement = |signed: &str, status| Agreement {
        pair: "CA-CN".parse().unwrap(),
        signed: signed.parse().ok(),
        title: format!("Agreement of {signed}"),
        language: "en".to_owned(),
        field: AgreementField::Space,
        instrument: AgreementInstrument::Agreement,
        in_force: None,
        ended: None,
        status,
        status_words: None,
        former_state: None,
        register: Register::Curated,
        address: None,
        source_title: None,
        note: None,
        caution: None,
    };
    let agreements = [
        agreement("1999", AgreementStatus::Ended),
        agreement("2001-02-03", AgreementStatus::InForce),
        agreement("2004", AgreementStatus::InForce),
        agreement("", AgreementStatus::InForce),
    ];
    let html = page("CA", "", Language::English, &agreements);
    let part = section(&html, "agreements");
    assert!(part.contains("4 agreements are on record with 1 country."));
    assert!(between(part, "in force</th>", "</tr>").contains(">3<"));
    let decade = between(part, "2000–2009</th>", "</tr>");
    assert!(decade.contains(">2<") && decade.contains("/en/tie/CA-CN#agreements"), "{decade}");
    assert!(part.contains("Date of signature not known</th>"));
}
