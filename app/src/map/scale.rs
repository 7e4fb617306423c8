use crate::{
    atlas::{Figure, Shade},
    domain::Layer,
    indicators::Indicator,
    view::View,
};

/// How many steps a scale has; look.md names the colours.
pub const STEPS: u8 = 7;

/// A fixed scale: six breaks make seven steps. Fixed, so that colours mean
/// the same in every year and two maps can be compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    breaks: [f64; 6],
    /// Whether the smallest values are the strongest, as with ranks.
    descending: bool,
}

impl Scale {
    const fn ascending(breaks: [f64; 6]) -> Self {
        Self { breaks, descending: false }
    }

    /// The scale of the figures of countries by themselves.
    pub const fn of_own(layer: Layer) -> Self {
        Self::ascending(match layer {
            Layer::Copublications => [100., 300., 1e3, 1e4, 3e4, 1e5],
            Layer::JointProjects | Layer::ResearcherMobility => [10., 30., 100., 300., 1e3, 3e3],
            Layer::Agreements => [2., 5., 10., 20., 50., 100.],
            Layer::Organisations => [2., 3., 4., 6., 8., 10.],
            Layer::Missions => [20., 50., 100., 150., 200., 300.],
            Layer::UnVoting => [0.4, 0.5, 0.6, 0.65, 0.7, 0.75],
        })
    }

    /// The scale of an indicator in a layer.
    pub const fn of(layer: Layer, indicator: Indicator) -> Self {
        match indicator {
            Indicator::Count => Self::ascending(match layer {
                Layer::Copublications => [30., 100., 300., 1e3, 3e3, 1e4],
                Layer::JointProjects => [3., 10., 30., 100., 200., 300.],
                Layer::ResearcherMobility => [3., 10., 30., 100., 300., 1e3],
                Layer::Agreements => [2., 3., 5., 10., 20., 50.],
                Layer::Organisations => [2., 3., 4., 5., 6., 8.],
                Layer::Missions => [2., 3., 4., 6., 10., 20.],
                Layer::UnVoting => [10., 20., 40., 60., 80., 100.],
            }),
            Indicator::Outflow | Indicator::Inflow => {
                Self::ascending([3., 10., 30., 100., 300., 1e3])
            }
            // Losses on one side, gains on the other, and none in the middle.
            Indicator::Net => Self::ascending([-100., -10., 0., 1., 10., 100.]),
            Indicator::Sent | Indicator::Hosted => Self::ascending([2., 3., 4., 6., 10., 20.]),
            Indicator::Signed => Self::ascending([2., 3., 4., 5., 6., 8.]),
            Indicator::Agreement => Self::ascending([0.3, 0.4, 0.5, 0.6, 0.75, 0.9]),
            Indicator::Share => Self::ascending([0.001, 0.003, 0.01, 0.03, 0.1, 0.2]),
            Indicator::Salton => Self::ascending([0.003, 0.006, 0.012, 0.025, 0.05, 0.1]),
            Indicator::Jaccard if matches!(layer, Layer::Organisations) => {
                Self::ascending([0.2, 0.3, 0.4, 0.5, 0.6, 0.8])
            }
            Indicator::Jaccard => Self::ascending([0.001, 0.003, 0.006, 0.012, 0.025, 0.05]),
            Indicator::Affinity => Self::ascending([0.25, 0.5, 1., 2., 4., 8.]),
            Indicator::Ric | Indicator::Orc => Self::ascending([0.1, 0.25, 0.5, 1., 2., 4.]),
            Indicator::Growth => Self::ascending([-0.05, 0., 0.05, 0.1, 0.15, 0.25]),
            Indicator::Rank => Self { breaks: [3., 5., 10., 20., 50., 100.], descending: true },
        }
    }

    /// The breaks from the weakest step to the strongest.
    pub fn breaks(&self) -> [f64; 6] {
        let mut breaks = self.breaks;
        if self.descending {
            breaks.reverse();
        }
        breaks
    }

    /// The step of a value, from 0 for the weakest to 6 for the strongest. A
    /// value on a break belongs to the stronger step.
    pub fn step(&self, value: f64) -> u8 {
        let stronger =
            |limit: &f64| if self.descending { value <= *limit } else { value >= *limit };
        let passed = self.breaks.iter().filter(|&limit| stronger(limit)).count();
        u8::try_from(passed).unwrap_or(STEPS - 1)
    }
}

/// How a country or a line is filled: one of the steps, or one of the states
/// that are no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// A step of the scale, 0 to 6.
    Step(u8),
    /// The chosen country itself.
    Chosen,
    /// Nothing ties the two.
    Zero,
    /// Not in the source.
    NoData,
    /// The formula does not apply.
    NotApplicable,
    /// A value on a count below the threshold.
    Below,
}

impl Fill {
    /// The fill of a figure.
    pub fn of_figure(view: &View, figure: Figure) -> Self {
        match figure {
            Figure::Value(estimate) => {
                Self::Step(Scale::of(view.layer, view.indicator).step(estimate.value))
            }
            Figure::Below(_) => Self::Below,
            Figure::Zero => Self::Zero,
            Figure::NoData => Self::NoData,
            Figure::NotApplicable => Self::NotApplicable,
        }
    }

    /// The fill of a country.
    pub fn of_shade(view: &View, shade: Shade) -> Self {
        match shade {
            Shade::Chosen => Self::Chosen,
            Shade::Tie(figure) => Self::of_figure(view, figure),
            Shade::Own(own) => Self::Step(Scale::of_own(view.layer).step(own)),
            Shade::NoRecord => Self::NoData,
        }
    }

    /// The class that the style sheet colours.
    pub fn class(self) -> &'static str {
        match self {
            Self::Step(step) => {
                ["s0", "s1", "s2", "s3", "s4", "s5", "s6"][usize::from(step.min(STEPS - 1))]
            }
            Self::Chosen => "chosen",
            Self::Zero => "zero",
            Self::NoData => "none",
            Self::NotApplicable => "na",
            Self::Below => "below",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicators::offered;

    #[test]
    fn a_value_on_a_break_belongs_to_the_stronger_step() {
        let scale = Scale::of(Layer::Copublications, Indicator::Count);
        assert_eq!([10., 29., 30., 6322., 10_000.].map(|works| scale.step(works)), [0, 0, 1, 5, 6]);
    }

    #[test]
    fn the_first_rank_is_the_strongest_step() {
        let scale = Scale::of(Layer::Copublications, Indicator::Rank);
        assert_eq!([1., 3., 4., 100., 101.].map(|rank| scale.step(rank)), [6, 6, 5, 1, 0]);
        assert!(scale.breaks()[0] > scale.breaks()[5]);
    }

    #[test]
    fn every_scale_climbs() {
        for layer in Layer::ALL {
            let of_indicators = offered(layer).iter().map(|&indicator| Scale::of(layer, indicator));
            for scale in of_indicators.chain([Scale::of_own(layer)]) {
                assert!(scale.breaks.windows(2).all(|two| two[0] < two[1]), "{layer}: {scale:?}");
            }
        }
    }
}
