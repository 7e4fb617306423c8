use super::*;
use crate::{
    atlas::{Atlas, NotComparable, sample},
    domain::{
        Agreement, AgreementField, AgreementInstrument, AgreementStatus, Membership,
        MembershipKind, Pair, Register, Year,
    },
    pages::dossier::Imprint,
};

const NOWHERE: Around =
    Around { choices: Vec::new(), covered: None, shown: None, not_understood: None };

fn content<'a>(atlas: &'a Atlas, pair: &str, agreements: &'a [Agreement]) -> TieContent<'a> {
    let pair: Pair = pair.parse().unwrap();
    let side = |code| atlas.countries().index(code).unwrap();
    TieContent {
        atlas,
        pair,
        sides: [side(pair.a()), side(pair.b())],
        agreements,
        organisations: Vec::new(),
        missions: Vec::new(),
        events: Vec::new(),
        notes: Vec::new(),
        around: NOWHERE,
        notices: Vec::new(),
        imprint: Imprint::default(),
    }
}

fn page(pair: &str, language: Language) -> String {
    let atlas = sample::atlas();
    tie(language, &content(&atlas, pair, &[])).into_string()
}

/// The text between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = &html[html.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

fn agreement(signed: &str) -> Agreement {
    Agreement {
        pair: "CA-CN".parse().unwrap(),
        signed: signed.parse().ok(),
        title: format!("Agreement of {signed}"),
        language: "en".to_owned(),
        field: AgreementField::Space,
        instrument: AgreementInstrument::Agreement,
        in_force: None,
        ended: None,
        status: AgreementStatus::InForce,
        status_words: None,
        former_state: None,
        register: Register::Curated,
        address: Some("https://example.org/record".to_owned()),
        source_title: None,
        note: None,
        caution: Some("Read with care.".to_owned()),
    }
}

#[test]
fn the_summary_is_made_of_the_figures_in_both_languages() {
    let html = page("IR-US", Language::English);
    let summary = between(&html, "<p class=\"lede\">", "</p>");
    let works = "In 2023, 120 international works had authors in both Iran and the United States: ";
    assert!(summary.starts_with(works), "{summary}");
    assert!(summary.contains("75.0\u{202f}% of the international works of Iran"), "{summary}");
    assert!(summary.contains("From 2018 to 2023 these works grew by"), "{summary}");
    let html = page("IR-US", Language::Persian);
    let summary = between(&html, "<p class=\"lede\">", "</p>");
    assert!(
        summary.contains("۱۲۰ اثر بین‌المللی") && summary.contains("۷۵٫۰\u{200f}٪"),
        "{summary}"
    );
    assert!(!summary.contains(|letter: char| letter.is_ascii_alphanumeric()), "{summary}");
}

#[test]
fn nothing_at_all_is_told_layer_by_layer_in_its_states() {
    let html = page("NA-TR", Language::English);
    assert!(between(&html, "<p class=\"lede\">", "</p>").contains("No layer of the atlas"));
    let glance = between(&html, "<section id=\"glance\"", "</section>");
    for (layer, state) in [
        ("copublications", "no-data"),
        ("researcher_mobility", "zero"),
        ("agreements", "no-data"),
        ("missions", "no-data"),
    ] {
        let row = between(glance, &format!("#{layer}\""), "</tr>");
        assert!(row.contains(&format!("class=\"state {state}\"")), "{layer}: {row}");
    }
    assert!(between(glance, "#copublications\"", "</tr>").contains("does not cover Namibia"));
    assert!(between(glance, "#missions\"", "</tr>").contains("many are missing"));
    assert!(!html.contains("<svg class=\"picture\""), "there is nothing to draw");
}

#[test]
fn a_ratio_on_a_small_count_is_marked_and_has_no_percentile() {
    let html = page("IR-TR", Language::English);
    let works = between(&html, "<h3 id=\"indicators-copublications\"", "<h3 id");
    let affinity = between(works, "#affinity\"", "</tr>");
    assert!(
        affinity.contains("class=\"state below\"") && !affinity.contains("above"),
        "{affinity}"
    );
}

#[test]
fn both_directions_differ_where_they_do() {
    let html = page("IR-US", Language::English);
    let directions = between(&html, "<section id=\"directions\"", "</section>");
    let moved = between(directions, "Researchers who moved</a>", "</tr>");
    let outward = moved.find("<span>40</span>").unwrap();
    assert!(moved[outward..].contains("<span>10</span>"), "{moved}");
}

#[test]
fn indicators_of_one_side_stand_under_the_country_that_they_are_of() {
    for (language, iran) in
        [(Language::English, "Seen from Iran"), (Language::Persian, "از دید ایران")]
    {
        let html = page("IR-US", language);
        let moves = between(&html, "<h3 id=\"indicators-researcher_mobility\"", "<h3 id");
        let head = between(moves, "<thead>", "</thead>");
        assert!(head.contains(&format!("<th scope=\"col\">{iran}</th>")), "{head}");
    }
    // Forty went from Iran, ten came: the first column is Iran's.
    let html = page("IR-US", Language::English);
    let moves = between(&html, "<h3 id=\"indicators-researcher_mobility\"", "<h3 id");
    let came = between(moves, "#inflow\"", "</tr>");
    assert!(between(came, "<td>", "</td>").contains("<span>10</span>"), "{came}");
}

#[test]
fn a_shared_organisation_has_its_name_in_full_and_leads_to_its_page() {
    let atlas = sample::atlas();
    let year = Year::new(1957).unwrap();
    let member = Membership {
        organisation: "IAEA".to_owned(),
        country: "US".parse().unwrap(),
        from: year,
        kind: MembershipKind::Member,
        to: None,
        last_seen: None,
        words: None,
        address: None,
    };
    let shared = SharedOrganisation { one: &member, other: &member, first: year, last: None };
    let content = TieContent { organisations: vec![shared], ..content(&atlas, "IR-US", &[]) };
    for (language, name) in [
        (Language::English, "International Atomic Energy Agency"),
        (Language::Persian, "آژانس بین‌المللی انرژی اتمی"),
    ] {
        let html = tie(language, &content).into_string();
        let row = between(&html, "<section id=\"organisations\"", "</section>");
        assert!(row.contains(&format!("href=\"/{language}/organisation/IAEA\"")), "{row}");
        assert!(row.contains(&format!("<small>{name}</small>")), "{row}");
    }
}

#[test]
fn on_paper_a_brief_says_where_and_of_when_it_is_and_under_which_licences() {
    let atlas = sample::atlas();
    let imprint = Imprint {
        site: "https://example.org".to_owned(),
        date: "2024-08-27".parse().ok(),
        licences: vec![("CC0-1.0".to_owned(), vec!["OpenAlex".to_owned()])],
    };
    let content = TieContent { imprint, ..content(&atlas, "IR-US", &[]) };
    let html = tie(Language::English, &content).into_string();
    let paper = between(&html, "<section id=\"sources\"", "</section>");
    for said in
        ["https://example.org/en/tie/IR-US", "of 27 August 2024", "<b>CC0-1.0</b>: OpenAlex"]
    {
        assert!(paper.contains(said), "{said}: {paper}");
    }
}

#[test]
fn agreements_come_latest_first_with_their_record_and_caution() {
    let atlas = sample::atlas();
    let agreements = ["", "1999", "2001-02-03"].map(agreement);
    let html = tie(Language::English, &content(&atlas, "CA-CN", &agreements)).into_string();
    let list = between(&html, "<ul class=\"documents\">", "</ul>");
    let place = |text: &str| list.find(text).unwrap();
    assert!(place("Signed 3 February 2001") < place("Signed 1999"));
    assert!(place("Signed 1999") < place("Date of signature not known"));
    assert!(list.contains("href=\"https://example.org/record\""));
    assert!(list.contains("Caution: <bdi lang=\"en\">Read with care."));
    // The same years are marked in the chart.
    assert!(html.contains("class=\"mark signed\""));
}

#[test]
fn another_year_of_signature_is_a_link_and_a_wrong_one_is_told() {
    let atlas = sample::atlas();
    let year = |number| Year::new(number).unwrap();
    let around = Around {
        choices: vec![year(1999), year(2001)],
        covered: Some((year(1999), year(2001))),
        shown: Some((year(1999), Err(NotComparable::TooFew))),
        not_understood: Some("1800".to_owned()),
    };
    let content = TieContent { around, ..content(&atlas, "CA-CN", &[]) };
    let html = tie(Language::English, &content).into_string();
    assert!(html.contains("href=\"/en/tie/CA-CN?agreement=2001#around\""));
    let told = "“\u{2068}1800\u{2069}” is no year that can be compared; this page shows 1999.";
    assert!(html.find(told).unwrap() < html.find("<h1").unwrap(), "at the top");
    assert!(html.contains("href=\"/fa/tie/CA-CN?agreement=1999\""), "the other language");
}
