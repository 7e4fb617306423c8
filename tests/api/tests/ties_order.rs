//! `GET /api/v1/ties`: which ties, how many, in which order.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::ties::{list, ties};

/// The first pairs with their works.
fn first(answer: &Value, number: usize) -> Vec<(&str, u64)> {
    let ties = list(answer).iter().take(number);
    ties.filter_map(|tie| Some((tie["pair"].as_str()?, tie["count"].as_u64()?))).collect()
}

#[test]
fn a_country_has_its_strongest_partners_first() {
    let answer = ties("?country=IR&year=2023");
    let expected =
        [("IR-US", 6322), ("CA-IR", 3081), ("CN-IR", 3063), ("GB-IR", 2666), ("AU-IR", 2261)];
    assert_eq!(first(&answer, 5), expected);
}

#[test]
fn the_world_has_its_strongest_pairs_first() {
    let answer = ties("?year=2023");
    assert_eq!(first(&answer, 3), [("CN-US", 72_794), ("GB-US", 63_348), ("DE-US", 45_440)]);
}

#[test]
fn a_limit_leaves_out_the_weakest_and_says_how_many_there_are() {
    for (query, available) in [("?country=IR&year=2023", 183), ("?year=2023", 15_331)] {
        let all = ties(&format!("{query}&limit=20000"));
        let some = ties(&format!("{query}&limit=4"));
        assert_eq!(all["available"], available);
        assert_eq!(some["available"], available);
        assert_eq!(list(&all).len(), available);
        assert_eq!(first(&some, 20), first(&all, 4));
    }
}

#[test]
fn no_pair_stands_twice() {
    for indicator in ["count", "share", "orc", "rank"] {
        let answer = ties(&format!("?year=2023&limit=20000&indicator={indicator}"));
        let pairs = first(&answer, usize::MAX);
        let different: BTreeSet<_> = pairs.iter().collect();
        assert_eq!(different.len(), pairs.len(), "{indicator}");
    }
}

#[test]
fn values_fall_from_the_strongest_to_the_weakest() {
    for (indicator, strongest_is_smallest) in
        [("share", false), ("salton", false), ("orc", false), ("growth", false), ("rank", true)]
    {
        for country in ["", "&country=IR"] {
            let answer = ties(&format!("?year=2020&indicator={indicator}&limit=500{country}"));
            let ranked = list(&answer).iter().filter(|tie| tie["state"] == "value");
            let values: Vec<f64> = ranked.filter_map(|tie| tie["value"].as_f64()).collect();
            let mut pairs = values.windows(2);
            assert!(values.len() > 50, "{indicator}{country}");
            assert!(
                pairs.all(|it| if strongest_is_smallest { it[0] <= it[1] } else { it[0] >= it[1] }),
                "{indicator}{country}: {values:?}"
            );
        }
    }
}

#[test]
fn the_threshold_keeps_ratios_of_chance_out_of_the_world_list() {
    let answer = ties("?year=2023&indicator=orc&min=100&limit=20000");
    let pairs = first(&answer, usize::MAX);
    assert!(!pairs.is_empty() && pairs.iter().all(|&(_, works)| works >= 100));
}
