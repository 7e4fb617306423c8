use super::{
    Counts, Estimate, Indicator, affinity::affinity, agreement::agreement, count::count, flow,
    growth::growth, jaccard::jaccard, orc::orc, ric::ric, salton::salton, share::share,
    signed::signed,
};

/// The value of an indicator for the counts of a pair; `None` where its
/// formula is undefined. Only RIC and ORC have an interval.
pub fn evaluate(indicator: Indicator, counts: &Counts) -> Option<Estimate> {
    match indicator {
        Indicator::Count => Some(Estimate::plain(count(counts))),
        Indicator::Share => share(counts).map(Estimate::plain),
        Indicator::Salton => salton(counts).map(Estimate::plain),
        Indicator::Jaccard => jaccard(counts).map(Estimate::plain),
        Indicator::Affinity => affinity(counts).map(Estimate::plain),
        Indicator::Ric => ric(counts),
        Indicator::Orc => orc(counts),
        Indicator::Growth => growth(counts).map(Estimate::plain),
        Indicator::Rank => counts.rank.map(|rank| Estimate::plain(f64::from(rank))),
        Indicator::Outflow | Indicator::Sent => Some(Estimate::plain(flow::outflow(counts))),
        Indicator::Inflow | Indicator::Hosted => flow::inflow(counts).map(Estimate::plain),
        Indicator::Net => flow::net(counts).map(Estimate::plain),
        Indicator::Signed => Some(Estimate::plain(signed(counts))),
        Indicator::Agreement => agreement(counts).map(Estimate::plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::Layer, indicators::offered};

    /// Source: `OpenAlex` (CC0), harvested on 2024-08-27 by V. Batagelj.
    const IRAN_TO_UNITED_STATES_2023: Counts = Counts {
        count: 6_322,
        part: 0,
        links_from: 50_653,
        links_to: 739_199,
        links_total: 3_343_623,
        size_from: Some(27_539),
        size_to: Some(405_719),
        count_five_years_before: Some(4_101),
        rank: Some(1),
    };

    /// Source: as above.
    const IRAN_TO_IRAQ_2023: Counts = Counts {
        count: 1_490,
        part: 0,
        links_from: 50_653,
        links_to: 21_253,
        links_total: 3_343_623,
        size_from: Some(27_539),
        size_to: Some(10_219),
        count_five_years_before: Some(219),
        rank: Some(10),
    };

    fn is_close(found: f64, expected: f64) -> bool {
        (found - expected).abs() <= 5e-7 * expected.abs()
    }

    /// Asserts values computed independently, in the order of the indicators,
    /// and the intervals of RIC and ORC, all to six significant digits.
    fn assert_evaluates(counts: &Counts, expected: [f64; 9], intervals: [(f64, f64); 2]) {
        let mut found_intervals = Vec::new();
        for (indicator, expected) in offered(Layer::Copublications).iter().copied().zip(expected) {
            let found = evaluate(indicator, counts).unwrap();
            assert!(is_close(found.value, expected), "{indicator}: {}", found.value);
            found_intervals.extend(found.interval);
        }
        assert_eq!(found_intervals.len(), intervals.len());
        for (found, (low, high)) in found_intervals.into_iter().zip(intervals) {
            assert!(is_close(found.low, low) && is_close(found.high, high), "{found:?}");
        }
    }

    #[test]
    fn iran_towards_the_united_states_in_2023() {
        let (count, rank, growth) = (6_322.0, 1.0, 0.090_417_830_5);
        let (share, salton, jaccard) = (0.229_565_344, 0.059_809_164_5, 0.014_807_840_1);
        let (affinity, ric, orc) = (1.129_107_39, 0.560_797_412, 0.498_163_166);
        assert_evaluates(
            &IRAN_TO_UNITED_STATES_2023,
            [count, share, salton, jaccard, affinity, ric, orc, growth, rank],
            [(0.547_964_463, 0.573_930_902), (0.485_146_164, 0.511_529_428)],
        );
    }

    #[test]
    fn what_has_a_direction_or_a_part() {
        let counts = Counts { count: 40, part: 30, ..IRAN_TO_IRAQ_2023 };
        for (indicator, expected) in [
            (Indicator::Outflow, 30.0),
            (Indicator::Inflow, 10.0),
            (Indicator::Net, -20.0),
            (Indicator::Sent, 30.0),
            (Indicator::Hosted, 10.0),
            (Indicator::Signed, 30.0),
            (Indicator::Agreement, 0.75),
        ] {
            let found = evaluate(indicator, &counts).unwrap().value;
            assert!(is_close(found, expected), "{indicator}: {found}");
        }
        let none = Counts { count: 0, part: 0, ..counts };
        assert_eq!(evaluate(Indicator::Agreement, &none), None);
    }

    #[test]
    fn iran_towards_iraq_in_2023() {
        let (count, rank, growth) = (1_490.0, 10.0, 0.467_399_716);
        let (share, salton, jaccard) = (0.054_105_087_3, 0.088_819_430_8, 0.041_083_048_4);
        let (affinity, ric, orc) = (9.255_676_22, 4.901_353_2, 5.019_592_86);
        assert_evaluates(
            &IRAN_TO_IRAQ_2023,
            [count, share, salton, jaccard, affinity, ric, orc, growth, rank],
            [(4.653_370_85, 5.162_550_76), (4.758_560_25, 5.294_944_51)],
        );
    }
}
