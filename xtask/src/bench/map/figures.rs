//! What is compared, and how much better than the peers we ask ours to be.

use super::peer::Peer;
use super::record::Record;

/// One figure of a page.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// Its name in JSON.
    pub key: &'static str,
    /// What the table calls it.
    pub name: &'static str,
    /// `KB` (1,000 bytes), `ms` or `MiB`.
    pub unit: &'static str,
    /// How it is read from a record of ours.
    pub ours: fn(&Record) -> Option<f64>,
    /// What it is compared with in a record of a peer.
    pub peers: fn(&Record) -> Option<f64>,
    /// Which value stands for all runs.
    pub of_runs: OfRuns,
    /// Which peer it is compared with.
    pub against: Against,
    /// What is asked at each of [`SIZES`].
    asked: [Asked; SIZES.len()],
}

/// Which value stands for all runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfRuns {
    /// The median.
    Median,
    /// The highest, where every run must hold.
    Highest,
}

/// Which peer a figure is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// The one with the lowest value.
    Best,
    /// This one, whatever the others do.
    Only(Peer),
}

/// What is asked of a figure of ours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asked {
    /// It is told and not judged.
    Nothing,
    /// At most this part of the peer's.
    Ratio(f64),
    /// At most this, in the figure's unit, whatever the peers do.
    Limit(f64),
}

/// The numbers of ties that something is asked at.
const SIZES: [u32; 3] = [500, 5_000, 20_000];

/// The frames of a drag or a zoom: the more ties, the more is asked.
const SMOOTH: [Asked; 3] = [Asked::Ratio(0.9), Asked::Ratio(0.35), Asked::Ratio(0.2)];

/// All figures, in the order of the table. A peer shows nothing before it is
/// interactive, so that its first sight of the map is that moment, while ours
/// is the first paint of the page that the server drew.
#[rustfmt::skip]
pub const FIGURES: [Figure; 15] = [
    Figure {
        asked: [Asked::Ratio(0.75), Asked::Nothing, Asked::Nothing],
        ..figure("downloaded_kb", "downloaded until interactive", "KB", Record::downloaded)
    },
    figure("downloaded_in_all_kb", "downloaded in all, with four more years", "KB", Record::downloaded_in_all),
    Figure {
        peers: Record::interactive_slow,
        ..everywhere(0.35, figure("visible_slow_ms", "map visible, slow profile", "ms", Record::first_paint_slow))
    },
    everywhere(0.8, figure("interactive_slow_ms", "interactive, slow profile", "ms", Record::interactive_slow)),
    Figure { asked: SMOOTH, ..figure("drag_median_ms", "frame of a drag, median", "ms", Record::drag_median) },
    Figure { asked: SMOOTH, ..figure("drag_p95_ms", "frame of a drag, p95", "ms", Record::drag_p95) },
    figure("drawn_drag_median_ms", "frame of a drag on the screen, median", "ms", Record::drawn_drag_median),
    figure("drawn_drag_p95_ms", "frame of a drag on the screen, p95", "ms", Record::drawn_drag_p95),
    Figure { asked: SMOOTH, ..figure("zoom_median_ms", "frame of a zoom, median", "ms", Record::zoom_median) },
    Figure { asked: SMOOTH, ..figure("zoom_p95_ms", "frame of a zoom, p95", "ms", Record::zoom_p95) },
    Figure {
        of_runs: OfRuns::Highest,
        asked: [Asked::Limit(50.0); SIZES.len()],
        ..figure("longest_frame_ms", "longest frame of all drags and zooms", "ms", Record::longest_frame)
    },
    Figure {
        against: Against::Only(Peer::D3canvas),
        ..everywhere(0.5, figure("year_switch_ms", "another year", "ms", Record::year_switch))
    },
    everywhere(1.0, figure("hover_to_paint_ms", "hover to paint", "ms", Record::hover_to_paint)),
    everywhere(1.0, figure("heap_mib", "JavaScript heap", "MiB", Record::heap)),
    everywhere(1.0, figure("renderer_mib", "memory of the renderer", "MiB", Record::renderer_memory)),
];

const fn figure(
    key: &'static str,
    name: &'static str,
    unit: &'static str,
    read: fn(&Record) -> Option<f64>,
) -> Figure {
    Figure {
        key,
        name,
        unit,
        ours: read,
        peers: read,
        of_runs: OfRuns::Median,
        against: Against::Best,
        asked: [Asked::Nothing; SIZES.len()],
    }
}

/// A figure of which the same ratio is asked at every number of ties.
const fn everywhere(ratio: f64, figure: Figure) -> Figure {
    Figure { asked: [Asked::Ratio(ratio); SIZES.len()], ..figure }
}

impl Figure {
    /// What is asked at a number of ties: what is asked at the nearest of
    /// [`SIZES`].
    pub fn asked_at(&self, arcs: u32) -> Asked {
        let distance = |(size, _): &(u32, Asked)| size.abs_diff(arcs);
        let nearest = SIZES.into_iter().zip(self.asked).min_by_key(distance);
        nearest.map_or(Asked::Nothing, |(_, asked)| asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(key: &str, arcs: u32) -> Asked {
        FIGURES.iter().find(|figure| figure.key == key).unwrap().asked_at(arcs)
    }

    #[test]
    fn more_is_asked_of_a_drag_with_more_ties() {
        let ratios = [500, 5_000, 20_000].map(|arcs| asked("drag_p95_ms", arcs));
        assert_eq!(ratios, [0.9, 0.35, 0.2].map(Asked::Ratio));
    }

    #[test]
    fn bytes_are_judged_at_the_smallest_size_only() {
        assert_eq!(asked("downloaded_kb", 500), Asked::Ratio(0.75));
        assert_eq!(asked("downloaded_kb", 5_000), Asked::Nothing);
    }

    #[test]
    fn other_sizes_take_what_is_asked_at_the_nearest() {
        assert_eq!(asked("zoom_median_ms", 1), Asked::Ratio(0.9));
        assert_eq!(asked("zoom_median_ms", 4_000), Asked::Ratio(0.35));
        assert_eq!(asked("zoom_median_ms", 100_000), Asked::Ratio(0.2));
    }

    #[test]
    fn keys_and_names_are_unique() {
        for (at, figure) in FIGURES.iter().enumerate() {
            let same = |other: &&Figure| other.key == figure.key || other.name == figure.name;
            assert_eq!(FIGURES.iter().position(|other| same(&other)), Some(at), "{}", figure.key);
        }
    }
}
