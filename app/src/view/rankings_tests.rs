use proptest::prelude::*;

use super::*;
use crate::atlas::sample;

fn parse(query: &str) -> (RankingsView, Vec<Notice<RankingsParameter>>) {
    RankingsView::parse(Language::English, query, Scope::of(&sample::atlas()))
}

fn told(query: &str) -> Vec<String> {
    parse(query).1.into_iter().map(|notice| notice.given).collect()
}

#[test]
fn everything_printed_reads_back() {
    let atlas = sample::atlas();
    for span in atlas.spans() {
        let opening = RankingsView::opening(Language::Persian, span.layer, span.last);
        for of in [opening.ranked, Ranked::Pairs(usual(span.layer))] {
            for ranked in of.offered(span.layer) {
                let view = RankingsView {
                    since: Some(span.first).filter(|&first| first < span.last),
                    area: Some(WorldArea::SouthernAsia),
                    least: Threshold::nearest(77),
                    page: 3,
                    ..opening.with_ranked(ranked)
                };
                let scope = Scope::of(&atlas);
                let read = RankingsView::parse(Language::Persian, &view.query(), scope);
                assert_eq!(read, (view, vec![]), "{}", view.query());
            }
        }
    }
}

#[test]
fn what_is_not_understood_falls_back_and_is_told() {
    let (view, _) = parse("indicator=orc");
    assert_eq!(view.ranked, Ranked::Countries(Measure::Own), "countries have no odds ratio");
    assert_eq!(told("indicator=orc"), ["orc"]);
    assert_eq!(parse("indicator=orc&of=pairs").0.ranked, Ranked::Pairs(Indicator::Orc));
    assert_eq!(
        told("of=cities&region=atlantis&min=0&page=0&x=1"),
        ["cities", "atlantis", "0", "0", "1"]
    );
    assert_eq!(told("since=&region=&utm_source=x"), Vec::<String>::new());
}

#[test]
fn a_year_is_compared_with_an_earlier_one() {
    let span = sample::atlas().layer(Layer::Agreements).unwrap().span();
    let (first, last) = (span.first, span.last);
    let (view, notices) = parse(&format!("layer=agreements&since={first}&year={last}"));
    assert_eq!((view.since, notices), (Some(first), vec![]));
    assert_eq!(told(&format!("layer=agreements&since={last}")), [last.to_string()]);
}

proptest! {
    #[test]
    fn no_address_fails(query in "\\PC{0,80}") {
        let (view, _) = parse(&query);
        prop_assert!(view.page >= 1);
        prop_assert_eq!(parse(&view.query()), (view, vec![]));
    }
}
