use proptest::prelude::*;

use super::*;
use crate::{atlas::sample, indicators::usual, view::Subject};

/// Words that mean something to the atlas of these tests.
const WORDS: Meaning<'_> = Meaning {
    country: &|text| (text == "Iran").then(|| "IR".parse().unwrap()),
    pair: &|text| (text == "Iran, Canada").then(|| "CA-IR".parse().unwrap()),
};

fn parse(query: &str) -> (CompareView, Vec<Notice<CompareParameter>>) {
    let atlas = sample::atlas();
    CompareView::parse(Language::English, query, Scope::of(&atlas), WORDS)
}

fn canonical(query: &str) -> String {
    let (view, notices) = parse(query);
    assert_eq!(notices, [], "{query}");
    view.query()
}

fn told(query: &str) -> Vec<(CompareParameter, String)> {
    parse(query).1.into_iter().map(|notice| (notice.parameter, notice.given)).collect()
}

#[test]
fn what_forms_send_and_visitors_type_is_the_same_view() {
    for query in [
        "countries=IR,TR,CN",
        "countries=ir&countries=TR&countries=&countries=cn&layer=&indicator=",
        "countries=IR%2CTR%2CCN&utm_source=mail",
        "countries=Iran,TR%D8%8CCN,IR",
    ] {
        assert_eq!(canonical(query), "countries=IR,TR,CN", "{query}");
    }
    for query in ["pairs=US-IR,CA-IR", "pairs=us-ir&pairs=Iran,+Canada&pairs=IR-US&pairs="] {
        assert_eq!(canonical(query), "pairs=IR-US,CA-IR", "{query}");
    }
    assert_eq!(canonical(""), "");
    assert_eq!(canonical("pairs="), "pairs=");
}

#[test]
fn a_layer_says_by_what_countries_and_pairs_are_compared() {
    assert_eq!(
        canonical("layer=missions&countries=IR,TR&indicator=sent"),
        "countries=IR,TR&layer=missions&indicator=sent"
    );
    assert_eq!(
        canonical("pairs=IR-TR&layer=missions&indicator=count"),
        "pairs=IR-TR&layer=missions"
    );
    let indicator = |given: &str| vec![(CompareParameter::Indicator, given.to_owned())];
    assert_eq!(told("countries=IR,TR&layer=missions&indicator=orc"), indicator("orc"));
    assert_eq!(told("countries=IR,TR&indicator=own"), indicator("own"), "of which layer?");
    assert_eq!(told("layer=trade"), [(CompareParameter::Layer, "trade".to_owned())]);
}

#[test]
fn six_are_too_many_and_the_first_five_remain() {
    let (view, notices) = parse("countries=IR,TR,CN,US,CA,NA,IR");
    assert_eq!(view.query(), "countries=IR,TR,CN,US,CA");
    assert_eq!(notices, [Notice::new(CompareParameter::Beyond, "NA")]);
}

#[test]
fn nobody_names_a_thousand() {
    let (view, notices) = parse(&format!("countries=IR,{}TR", "XX,".repeat(1000)));
    assert_eq!((view.query().as_str(), notices.len()), ("countries=IR", 16));
}

#[test]
fn what_is_not_known_is_told_and_left_out() {
    let (view, notices) = parse("countries=IR,QQ&pairs=IR-US&countries=elsewhere&x=1");
    assert_eq!(view.query(), "countries=IR");
    let told: Vec<&str> = notices.iter().map(|notice| notice.given.as_str()).collect();
    assert_eq!(told, ["QQ", "IR-US", "elsewhere", "1"]);
    for nothing in ["IR-IR", "IR-QQ", "IR", "-", "IR-US-CA"] {
        assert_eq!(told_pairs(nothing), [nothing], "{nothing}");
    }
}

fn told_pairs(pairs: &str) -> Vec<String> {
    told(&format!("pairs={pairs}")).into_iter().map(|(_, given)| given).collect()
}

#[test]
fn countries_become_their_pairs_and_pairs_their_countries() {
    let (countries, _) = parse("countries=IR,TR,CN&layer=missions&indicator=sent");
    let pairs = countries.with(countries.compared.as_pairs());
    assert_eq!(pairs.query(), "pairs=IR-TR,CN-IR,CN-TR&layer=missions");
    let back = pairs.with(pairs.compared.as_countries());
    assert_eq!(back.query(), "countries=IR,TR,CN&layer=missions");
    let iran = Subject::Country("IR".parse().unwrap());
    let without = countries.with(countries.compared.without(iran));
    assert_eq!(without.query(), "countries=TR,CN&layer=missions&indicator=sent");
    let again = without.with(without.compared.with(iran));
    assert_eq!(again.query(), "countries=TR,CN,IR&layer=missions&indicator=sent");
}

#[test]
fn everything_printed_reads_back() {
    for layer in Layer::ALL {
        for compared in ["countries=IR,TR", "pairs=IR-TR,CA-US", "pairs="] {
            let (opening, _) = parse(compared);
            for by in opening.compared.usual(layer).offered(layer) {
                let view = CompareView { chosen: Some(Chosen { layer, by }), ..opening.clone() };
                assert_eq!(parse(&view.query()), (view.clone(), vec![]), "{}", view.query());
            }
        }
        assert_eq!(Ranked::Pairs(usual(layer)), parse("pairs=").0.compared.usual(layer));
    }
}

proptest! {
    #[test]
    fn no_address_fails(query in "\\PC{0,80}") {
        let (view, _) = parse(&query);
        prop_assert_eq!(parse(&view.query()), (view, vec![]));
    }

    #[test]
    fn no_list_fails(pairs in any::<bool>(), list in "[A-Zaeir,، -]{0,40}") {
        let query = format!("{}={list}", if pairs { "pairs" } else { "countries" });
        let (view, _) = parse(&query);
        prop_assert!(view.compared.subjects().len() <= 5);
        prop_assert_eq!(parse(&view.query()), (view, vec![]));
    }
}
