//! What holds of the indicators whatever the counts.

use app::indicators::{Counts, Estimate, Indicator, evaluate, percentile, rank};
use proptest::{option, prelude::*};

/// The four cells of the links in two by two.
#[derive(Debug, Clone, Copy)]
struct Cells {
    both: u32,
    from_only: u64,
    to_only: u64,
    neither: u64,
}

impl Cells {
    /// The counts with these links, and nothing else known.
    fn counts(self) -> Counts {
        let links_from = u64::from(self.both) + self.from_only;
        Counts {
            count: self.both,
            part: 0,
            links_from,
            links_to: u64::from(self.both) + self.to_only,
            links_total: links_from + self.to_only + self.neither,
            size_from: None,
            size_to: None,
            count_five_years_before: None,
            rank: None,
        }
    }
}

fn swapped(counts: &Counts) -> Counts {
    Counts {
        links_from: counts.links_to,
        links_to: counts.links_from,
        size_from: counts.size_to,
        size_to: counts.size_from,
        ..*counts
    }
}

/// Cells of any size, empty ones among them.
fn cells() -> impl Strategy<Value = Cells> {
    let size = || prop_oneof![1 => 0_u64..=2, 4 => 0_u64..5_000_000];
    let works = prop_oneof![1 => 0_u32..=2, 4 => 0_u32..200_000];
    (works, size(), size(), size()).prop_map(|(both, from_only, to_only, neither)| Cells {
        both,
        from_only,
        to_only,
        neither,
    })
}

/// Counts that agree with one another.
fn consistent_counts() -> impl Strategy<Value = Counts> {
    let alone = || option::weighted(0.9, 0_u32..1_000_000);
    (cells(), alone(), alone(), option::of(0_u32..200_000), option::of(1_u32..250)).prop_map(
        |(cells, from_alone, to_alone, count_five_years_before, rank)| Counts {
            size_from: from_alone.map(|works| works + cells.both),
            size_to: to_alone.map(|works| works + cells.both),
            count_five_years_before,
            rank,
            ..cells.counts()
        },
    )
}

/// Any counts at all, contradictory ones among them.
fn any_counts() -> impl Strategy<Value = Counts> {
    let links = any::<(u64, u64, u64)>();
    let optional = any::<(Option<u32>, Option<u32>, Option<u32>, Option<u32>)>();
    (any::<(u32, u32)>(), links, optional).prop_map(|((count, part), links, optional)| Counts {
        count,
        part,
        links_from: links.0,
        links_to: links.1,
        links_total: links.2,
        size_from: optional.0,
        size_to: optional.1,
        count_five_years_before: optional.2,
        rank: optional.3,
    })
}

fn value(indicator: Indicator, counts: &Counts) -> Option<f64> {
    evaluate(indicator, counts).map(|estimate| estimate.value)
}

fn is_undefined(indicator: Indicator, counts: Counts) -> bool {
    evaluate(indicator, &counts).is_none()
}

fn is_finite(estimate: Estimate) -> bool {
    let interval = estimate.interval.map_or([0.0; 2], |interval| [interval.low, interval.high]);
    estimate.value.is_finite() && interval.iter().all(|end| end.is_finite())
}

const ON_LINKS: [Indicator; 2] = [Indicator::Ric, Indicator::Orc];

proptest! {
    #[test]
    fn everything_is_finite(counts in prop_oneof![consistent_counts(), any_counts()]) {
        for indicator in Indicator::ALL {
            prop_assert!(evaluate(indicator, &counts).is_none_or(is_finite), "{}", indicator);
        }
    }

    #[test]
    fn an_undirected_indicator_is_the_same_from_either_side(counts in consistent_counts()) {
        for indicator in Indicator::ALL.into_iter().filter(|indicator| !indicator.directed()) {
            let [one, other] = [counts, swapped(&counts)].map(|counts| evaluate(indicator, &counts));
            prop_assert_eq!(one, other, "{}", indicator);
        }
    }

    #[test]
    fn shares_and_overlaps_are_parts_of_one(counts in consistent_counts()) {
        for indicator in [Indicator::Share, Indicator::Salton, Indicator::Jaccard] {
            let value = value(indicator, &counts).unwrap_or(0.0);
            prop_assert!((0.0..=1.0 + f64::EPSILON).contains(&value), "{}", indicator);
        }
    }

    #[test]
    fn only_ric_and_orc_have_an_interval_and_it_contains_the_value(counts in consistent_counts()) {
        for indicator in Indicator::ALL {
            let estimate = evaluate(indicator, &counts);
            if let Some(Estimate { value, interval: Some(interval) }) = estimate {
                prop_assert!(ON_LINKS.contains(&indicator));
                prop_assert!(0.0 < interval.low && interval.low <= value && value <= interval.high);
            }
        }
    }

    #[test]
    fn ric_and_orc_grow_with_the_count_while_all_links_stay(
        both in 0_u32..5_000,
        (from_only, to_only, neither) in (2_u64..5_000, 2_u64..5_000, 0_u64..5_000),
    ) {
        let before = Cells { both, from_only, to_only, neither }.counts();
        let after = Counts { count: both + 1, ..before };
        for indicator in ON_LINKS {
            let (before, after) = (value(indicator, &before), value(indicator, &after));
            prop_assert!(before.is_some() && before < after, "{}", indicator);
        }
    }

    #[test]
    fn ric_and_orc_grow_with_a_new_work_of_the_pair(
        both in 0_u32..5_000,
        (from_only, to_only, neither) in (1_u64..5_000, 1_u64..5_000, 1_u64..5_000),
    ) {
        let before = Cells { both, from_only, to_only, neither };
        let after = Cells { both: both + 1, ..before };
        for indicator in ON_LINKS {
            let [before, after] = [before, after].map(|cells| value(indicator, &cells.counts()));
            prop_assert!(before.is_some() && before < after, "{}", indicator);
        }
    }

    #[test]
    fn no_common_work_is_zero_without_an_interval(
        (from_only, to_only, neither) in (1_u64..5_000, 1_u64..5_000, 0_u64..5_000),
        base in prop_oneof![Just(10), 10_u32..1_000],
    ) {
        let counts = Counts {
            size_from: Some(1),
            size_to: Some(1),
            count_five_years_before: Some(base),
            ..Cells { both: 0, from_only, to_only, neither }.counts()
        };
        for indicator in Indicator::ALL {
            let value = match indicator {
                Indicator::Rank | Indicator::Agreement => None,
                Indicator::Growth => Some(-1.0),
                _ => Some(0.0),
            };
            let expected = value.map(|value| Estimate { value, interval: None });
            prop_assert_eq!(evaluate(indicator, &counts), expected, "{}", indicator);
        }
    }

    #[test]
    fn what_cannot_be_said_has_no_value(counts in consistent_counts(), base in 0_u32..=9) {
        for works in [None, Some(0)] {
            let from = Counts { size_from: works, ..counts };
            let to = Counts { size_to: works, ..counts };
            let neither = Counts { count: 0, size_to: works, ..from };
            prop_assert!(is_undefined(Indicator::Share, from));
            prop_assert!(is_undefined(Indicator::Salton, from));
            prop_assert!(is_undefined(Indicator::Salton, to));
            prop_assert!(is_undefined(Indicator::Jaccard, neither));
        }
        let unknown = Counts { size_from: None, ..counts };
        prop_assert!(is_undefined(Indicator::Jaccard, unknown));
        prop_assert!(is_undefined(Indicator::Jaccard, swapped(&unknown)));
        for count_five_years_before in [None, Some(base)] {
            let counts = Counts { count_five_years_before, ..counts };
            prop_assert!(is_undefined(Indicator::Growth, counts));
        }
        let unranked = Counts { rank: None, ..counts };
        prop_assert!(is_undefined(Indicator::Rank, unranked));
    }

    #[test]
    fn a_zero_denominator_among_the_links_has_no_value(cells in cells()) {
        let no_links = Cells { both: 0, from_only: 0, ..cells }.counts();
        let from_others = Cells { from_only: 0, ..cells }.counts();
        let to_others = Cells { to_only: 0, ..cells }.counts();
        prop_assert!(is_undefined(Indicator::Affinity, no_links));
        prop_assert!(is_undefined(Indicator::Affinity, swapped(&no_links)));
        prop_assert!(is_undefined(Indicator::Ric, no_links));
        prop_assert!(is_undefined(Indicator::Ric, to_others));
        prop_assert!(is_undefined(Indicator::Orc, from_others));
        prop_assert!(is_undefined(Indicator::Orc, to_others));
    }

    #[test]
    fn contradictory_links_have_no_value(cells in cells(), count in 1_u32..1_000) {
        let counts = cells.counts();
        let contradictory = [
            Counts { links_from: counts.links_total + 1, ..counts },
            Counts { links_to: counts.links_to + cells.neither + 1, ..counts },
            Counts { links_from: 0, count, ..counts },
            Counts { links_to: 0, count, ..counts },
        ];
        for counts in contradictory {
            prop_assert!(ON_LINKS.into_iter().all(|indicator| is_undefined(indicator, counts)));
        }
    }

    #[test]
    fn a_rank_is_the_first_place_of_an_equal_count(
        mut partners in prop::collection::vec(0_u32..50, 1..40),
    ) {
        partners.sort_unstable_by_key(|&works| std::cmp::Reverse(works));
        for &works in &partners {
            let first = partners.iter().position(|&other| other == works);
            prop_assert_eq!(Some(rank(partners.iter().copied(), works) as usize - 1), first);
        }
    }

    #[test]
    fn a_percentile_climbs_within_0_and_100(
        mut values in prop::collection::vec(-1e6_f64..1e6, 0..40),
        (one, other) in (-2e6_f64..2e6, -2e6_f64..2e6),
    ) {
        values.sort_by(f64::total_cmp);
        let [low, high] = [one.min(other), one.max(other)].map(|value| percentile(&values, value));
        prop_assert!(0.0 <= low && low <= high && high <= 100.0);
        let of_least = values.first().map(|&least| percentile(&values, least));
        prop_assert!(of_least.is_none_or(|percentile| percentile <= 0.0));
    }
}
