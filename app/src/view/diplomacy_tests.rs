use proptest::prelude::*;

use super::*;
use crate::atlas::sample;

fn parse(query: &str) -> (DiplomacyView, Vec<String>) {
    let atlas = sample::atlas();
    let (view, notices) = DiplomacyView::parse(Language::English, query, Scope::of(&atlas));
    (view, notices.into_iter().map(|notice| notice.given).collect())
}

#[test]
fn everything_printed_reads_back() {
    let atlas = sample::atlas();
    for layer in layers_of_science() {
        for &closeness in Closeness::ALL {
            let scope = Scope::of(&atlas);
            let opening = DiplomacyView::opening(Language::English, layer, closeness, scope);
            let view = DiplomacyView {
                scale: AxisScale::Value,
                country: "IR".parse().ok(),
                area: Some(WorldArea::Europe),
                order: StandingOrder::Gap,
                page: 2,
                ..opening
            };
            for view in [opening, view] {
                assert_eq!(parse(&view.query()), (view, vec![]), "{}", view.query());
            }
        }
    }
}

#[test]
fn what_is_not_understood_falls_back_and_is_told() {
    let (view, told) = parse(
        "layer=un_voting&closeness=love&year=1800&closeness_year=2050&scale=x&country=QQ&\
         region=atlantis&min=0&sort=name&page=0&x=1",
    );
    assert_eq!(view.question.layer, Layer::Copublications);
    assert_eq!(view.question.closeness, Closeness::Voting);
    assert_eq!((view.question.year.number(), view.question.closeness_year.number()), (2017, 2019));
    assert_eq!(told.len(), 11);
    assert_eq!(parse("country=&region=&utm_source=x").1, Vec::<String>::new());
}

#[test]
fn each_layer_keeps_its_own_year() {
    let atlas = sample::atlas();
    let (view, _) = parse("year=2019&country=IR");
    let other = view.with(Layer::Copublications, Closeness::Missions, Scope::of(&atlas));
    assert_eq!(
        (other.question.year.number(), other.question.closeness_year.number()),
        (2019, 2022)
    );
    assert_eq!(other.country, view.country);
}

proptest! {
    #[test]
    fn no_address_fails(query in "\\PC{0,80}") {
        let (view, _) = parse(&query);
        prop_assert_eq!(parse(&view.query()), (view, vec![]));
    }
}
