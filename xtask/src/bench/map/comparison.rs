//! Ours beside the peers, at one number of ties.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::{Against, Asked, FIGURES, Figure, OfRuns};
use super::median::median;
use super::record::{OURS, Record};

/// All that was measured at one number of ties.
#[derive(Debug, Clone)]
pub struct Size {
    /// How many ties were on the maps.
    pub arcs: u32,
    /// A comparison for each of [`FIGURES`].
    pub comparisons: Vec<Comparison>,
    /// What went wrong, a sentence each.
    pub problems: Vec<String>,
}

/// One figure, of ours and of the peers.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Which figure.
    pub figure: &'static Figure,
    /// Ours, when it could be measured.
    pub ours: Option<f64>,
    /// By the peer's name, of those where it could be measured.
    pub peers: BTreeMap<String, f64>,
    /// What is asked of ours here.
    pub asked: Asked,
}

impl Comparison {
    /// The peer that ours is compared with, and its value.
    pub fn rival(&self) -> Option<(&str, f64)> {
        let mut peers = self.peers.iter().map(|(name, value)| (name.as_str(), *value));
        match self.figure.against {
            Against::Best => peers.min_by(|(_, one), (_, other)| one.total_cmp(other)),
            Against::Only(peer) => peers.find(|(name, _)| *name == peer.name()),
        }
    }

    /// Ours as a part of the rival's.
    pub fn ratio(&self) -> Option<f64> {
        let (_, rival) = self.rival()?;
        self.ours.filter(|_| rival > 0.0).map(|ours| ours / rival)
    }

    /// Whether ours is as asked. None when nothing is asked, or something that
    /// it takes could not be measured.
    pub fn met(&self) -> Option<bool> {
        match self.asked {
            Asked::Nothing => None,
            Asked::Ratio(asked) => self.ratio().map(|ratio| ratio <= asked),
            Asked::Limit(limit) => self.ours.map(|ours| ours <= limit),
        }
    }
}

/// Compares at each number of ties that occurs, the smallest first.
pub fn by_size(records: &[Record]) -> Vec<Size> {
    let sizes: BTreeSet<u32> = records.iter().map(|record| record.arcs).collect();
    sizes.into_iter().map(|arcs| at(arcs, records)).collect()
}

fn at(arcs: u32, records: &[Record]) -> Size {
    let mut by_target: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    for record in records.iter().filter(|record| record.arcs == arcs) {
        by_target.entry(&record.target).or_default().push(record);
    }
    let problems = by_target.values().flatten().flat_map(|record| record.problems()).collect();
    let ours = by_target.remove(OURS).unwrap_or_default();
    let compare = |figure: &'static Figure| Comparison {
        figure,
        ours: of_runs(figure.of_runs, ours.iter().filter_map(|record| (figure.ours)(record))),
        peers: by_target
            .iter()
            .filter_map(|(name, records)| {
                let values = records.iter().filter_map(|record| (figure.peers)(record));
                Some(((*name).to_owned(), of_runs(figure.of_runs, values)?))
            })
            .collect(),
        asked: figure.asked_at(arcs),
    };
    Size { arcs, comparisons: FIGURES.iter().map(compare).collect(), problems }
}

fn of_runs(which: OfRuns, values: impl Iterator<Item = f64>) -> Option<f64> {
    match which {
        OfRuns::Median => median(values.collect()),
        OfRuns::Highest => values.max_by(f64::total_cmp),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn comparison(records: &[Record], key: &str) -> Comparison {
        let sizes = by_size(records);
        sizes[0].comparisons.iter().find(|it| it.figure.key == key).unwrap().clone()
    }

    #[test]
    fn median_of_the_runs_is_compared_with_the_best_peer() {
        let drags = |target, medians: [f64; 3]| medians.map(|it| sample::drag(target, it, 40.0));
        let records = [drags(OURS, [9.0, 8.0, 30.0]), drags("d3svg", [30.0, 40.0, 35.0])];
        let records = [records.concat(), drags("echarts", [20.0, 21.0, 10.0]).to_vec()].concat();
        let drag = comparison(&records, "drag_median_ms");
        assert_eq!((drag.ours, drag.rival()), (Some(9.0), Some(("echarts", 20.0))));
        assert_eq!((drag.ratio(), drag.met()), (Some(0.45), Some(true)));
    }

    #[test]
    fn one_long_frame_in_one_run_is_enough_to_miss_the_limit() {
        let records = [30.0, 51.0, 20.0].map(|longest| sample::drag(OURS, 16.0, longest));
        let longest = comparison(&records, "longest_frame_ms");
        assert_eq!((longest.ours, longest.ratio(), longest.met()), (Some(51.0), None, Some(false)));
    }

    #[test]
    fn first_sight_of_ours_is_compared_with_a_peer_that_is_interactive() {
        let records = [sample::slow(OURS, 350.0, 1200.0), sample::slow("d3svg", 100.0, 1000.0)];
        let visible = comparison(&records, "visible_slow_ms");
        assert_eq!((visible.rival(), visible.met()), (Some(("d3svg", 1000.0)), Some(true)));
        let interactive = comparison(&records, "interactive_slow_ms");
        assert_eq!((interactive.ratio(), interactive.met()), (Some(1.2), Some(false)));
    }

    #[test]
    fn years_are_compared_with_the_canvas_even_when_another_is_better() {
        let records = [(OURS, 16.0), ("d3svg", 5.0), ("d3canvas", 32.0)]
            .map(|(target, milliseconds)| sample::year(target, milliseconds));
        let year = comparison(&records, "year_switch_ms");
        assert_eq!((year.rival(), year.met()), (Some(("d3canvas", 32.0)), Some(true)));
        assert_eq!(comparison(&records[..2], "year_switch_ms").met(), None);
    }

    #[test]
    fn sizes_are_kept_apart_and_what_was_not_measured_is_absent() {
        let few = sample::drag(OURS, 9.0, 9.0);
        let mut many = few.clone();
        many.arcs = 5_000;
        let sizes = by_size(&[many, few]);
        assert_eq!(sizes.iter().map(|size| size.arcs).collect::<Vec<_>>(), [500, 5_000]);
        let heap = sizes[0].comparisons.iter().find(|it| it.figure.key == "heap_mib").unwrap();
        assert_eq!((heap.ours, heap.rival(), heap.met()), (None, None, None));
    }
}
