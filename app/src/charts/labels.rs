//! The names of series: beside the end of each line where there is room, and
//! in a list where there is none.

use maud::{Markup, html};

use super::{Panel, TimeChart};

/// The least distance between two names, in pixels.
const APART: f64 = 15.0;

/// How many letters a name beside a line may have.
const LONGEST: usize = 28;

/// Whether the names of all series that share a panel are short enough to
/// stand beside their lines.
pub(super) fn fit(chart: &TimeChart) -> bool {
    let several = chart.panels.iter().filter(|panel| panel.series.len() > 1);
    several.flat_map(|panel| &panel.series).all(|series| series.name.chars().count() <= LONGEST)
}

/// Moves places apart until none is closer to the next than a line of text,
/// and none outside 0 to `height`; the order stays.
pub(super) fn spread(wanted: &[f64], height: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&one, &other| wanted[one].total_cmp(&wanted[other]));
    let mut places = wanted.to_vec();
    let mut least = f64::NEG_INFINITY;
    for &at in &order {
        places[at] = places[at].max(least);
        least = places[at] + APART;
    }
    let mut most = height;
    for &at in order.iter().rev() {
        places[at] = places[at].min(most);
        most = places[at] - APART;
    }
    places
}

/// The names with the look of their lines, for narrow charts, or `always` where
/// they do not fit beside the lines; panels that name the same series are told
/// once.
pub(super) fn key(chart: &TimeChart, always: bool) -> Markup {
    let several = chart.panels.iter().filter(|panel| panel.series.len() > 1);
    let mut told: Vec<(&Panel, Vec<&str>)> = Vec::new();
    for panel in several {
        let names: Vec<&str> = panel.series.iter().map(|series| series.name.as_str()).collect();
        if !told.iter().any(|(_, others)| *others == names) {
            told.push((panel, names));
        }
    }
    html! {
        @for (panel, names) in told {
            ul class={ "key" @if always { " always" } } data-layer=[panel.layer] {
                @for (at, name) in names.iter().enumerate() {
                    li {
                        svg class={ "tone-" (at) } width="28" height="10" aria-hidden="true" {
                            path class="line" d="M0 5H28" {}
                        }
                        (name)
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_apart_and_inside() {
        let apart = |places: &[f64]| {
            let mut sorted = places.to_vec();
            sorted.sort_by(f64::total_cmp);
            sorted.windows(2).all(|two| two[1] - two[0] >= APART - 1e-9)
        };
        for wanted in [&[10.0, 11.0, 12.0][..], &[72.0, 71.0, 70.0, 0.0], &[40.0]] {
            let places = spread(wanted, 72.0);
            assert!(apart(&places), "{places:?}");
            assert!(places.iter().all(|&place| place <= 72.0), "{places:?}");
        }
        let order = spread(&[12.0, 10.0], 72.0);
        assert!(order[1] < order[0]);
    }
}
